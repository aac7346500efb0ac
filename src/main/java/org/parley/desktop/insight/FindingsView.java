package org.parley.desktop.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.parley.desktop.play.Account;
import org.parley.desktop.play.Parts;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;

/// Why something stands as it does. A way out is a button that supposes exactly its rules away.
final class FindingsView extends VBox {
    private final Consumer<WhatIf> suppose;
    private final Runnable close;

    /// @param suppose told what is to be supposed
    FindingsView(Consumer<WhatIf> suppose, Runnable close) {
        this.suppose = suppose;
        this.close = close;
        getStyleClass().add("findings");
    }

    void show(Findings findings, WhatIf now) {
        getChildren().setAll(head(findings), Parts.text(Texts.of("table.why.terms", findings.terms()), Styles.SMALL, Styles.MUTED));
        findings.account().remarks().forEach(remark -> getChildren().add(Parts.text(remark)));
        unlocks(findings, now);
        conflicts(findings);
        lines("insight.findings.needs", findings.account().needs(), false);
        lines(
                findings.account().isWhole() ? "insight.findings.way" : "insight.findings.way.one",
                findings.account().steps(),
                true);
    }

    private Node head(Findings findings) {
        Button done = new Button("", new FontIcon(MaterialDesignC.CLOSE));
        done.setId("findings-close");
        done.getStyleClass().add(Styles.QUIET);
        done.setAccessibleText(Texts.of("insight.findings.close"));
        done.setOnAction(event -> close.run());
        VBox titles = Parts.column(
                "findings-titles",
                Parts.text(findings.target().title(), Styles.HEADING),
                Parts.text(findings.heading(), Styles.SMALL, Styles.MUTED));
        HBox.setHgrow(titles, Priority.ALWAYS);
        return Parts.row("findings-head", titles, done);
    }

    private void unlocks(Findings findings, WhatIf now) {
        if (findings.unlocks().isEmpty()) {
            return;
        }
        getChildren().add(Parts.text(Texts.of("insight.findings.unlocks", findings.unlocks().size()), Styles.EYEBROW));
        for (int number = 0; number < findings.unlocks().size(); number++) {
            Findings.Unlock unlock = findings.unlocks().get(number);
            boolean on = unlock.whatIf().equals(now);
            String words = Account.together(unlock.rules());
            Button button = new Button(words);
            button.setId("unlock-" + (number + 1));
            button.setMnemonicParsing(false);
            button.setWrapText(true);
            button.setMinHeight(USE_PREF_SIZE);
            button.setMaxWidth(Double.MAX_VALUE);
            button.getStyleClass().add("unlock");
            button.pseudoClassStateChanged(Styles.CHOSEN, on);
            button.setAccessibleText(Texts.of(on ? "insight.findings.off" : "insight.findings.switch", words));
            if (on) {
                button.setGraphic(new FontIcon(MaterialDesignC.CHECK));
            }
            button.setOnAction(event -> suppose.accept(unlock.whatIf()));
            getChildren().add(button);
        }
    }

    private void conflicts(Findings findings) {
        List<String> conflicts = findings.account().conflicts().stream()
                .map(Account::together)
                .toList();
        lines("insight.findings.conflicts", conflicts, false);
    }

    private void lines(String key, List<String> lines, boolean ordered) {
        if (lines.isEmpty()) {
            return;
        }
        List<Node> shown = new ArrayList<>();
        shown.add(Parts.text(Texts.of(key, lines.size()), Styles.EYEBROW));
        for (int line = 0; line < lines.size(); line++) {
            String mark = ordered ? Texts.of("table.why.step", line + 1) : Texts.of("table.why.mark");
            shown.add(Parts.row("why-line", Parts.word(mark, Styles.MUTED), Parts.text(lines.get(line))));
        }
        getChildren().addAll(shown);
    }
}
