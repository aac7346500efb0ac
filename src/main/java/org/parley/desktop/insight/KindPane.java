package org.parley.desktop.insight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.parley.desktop.insight.Switch.Kind;
import org.parley.desktop.play.Parts;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.PartyLooks;
import org.parley.desktop.theme.Styles;
import org.parley.scenario.Scenario;

/// The switches of one kind, under their parties.
final class KindPane extends TitledPane {
    private final Kind kind;
    private final Map<Node, List<SwitchRow>> blocks = new LinkedHashMap<>();
    private boolean wanted;
    private String searched = "";
    private WhatIf supposed = WhatIf.NOTHING;

    KindPane(Kind kind, Scenario scenario, List<SwitchRow> rows) {
        this.kind = kind;
        setId("kind-" + kind.word());
        setAnimated(false);
        wanted = kind.compareTo(Kind.RESERVATION) <= 0;
        setExpanded(wanted);
        VBox content = Parts.column(
                "switches", Parts.text(kind.meaning(), Styles.SMALL, Styles.MUTED));
        Map<Optional<String>, List<SwitchRow>> byParty = new LinkedHashMap<>();
        rows.forEach(row -> byParty
                .computeIfAbsent(kind == Kind.RESERVATION ? Optional.empty() : row.rule().party(), party -> new ArrayList<>())
                .add(row));
        byParty.forEach((party, theirs) -> {
            VBox block = Parts.column("switch-block");
            party.ifPresent(id -> {
                HBox named = PartyLooks.named(scenario, id);
                named.getStyleClass().add("switch-party");
                block.getChildren().add(named);
            });
            block.getChildren().addAll(theirs);
            blocks.put(block, theirs);
            content.getChildren().add(block);
        });
        setContent(content);
    }

    /// Shows what is supposed.
    void show(WhatIf whatIf) {
        List<SwitchRow> rows = blocks.values().stream().flatMap(List::stream).toList();
        rows.forEach(row -> row.show(whatIf));
        supposed = whatIf;
        title(rows);
    }

    private void title(List<SwitchRow> rows) {
        long found = rows.stream().filter(SwitchRow::isVisible).count();
        long touched = rows.stream()
                .filter(row -> row.rule().isTouched(supposed)
                        || kind == Kind.RESERVATION
                                && row.rule().party().filter(supposed.moved()::containsKey).isPresent())
                .count();
        setText(
                !searched.isBlank()
                        ? Texts.of("insight.kind.found", kind.title(), found, rows.size())
                        : touched == 0
                        ? Texts.of("insight.kind", kind.title(), rows.size())
                        : Texts.of("insight.kind.touched", kind.title(), rows.size(), touched));
    }

    /// Shows only the switches that have these words, if any are given; says whether there are some.
    boolean search(String words) {
        searched = words;
        boolean some = false;
        for (Map.Entry<Node, List<SwitchRow>> block : blocks.entrySet()) {
            boolean here = false;
            for (SwitchRow row : block.getValue()) {
                boolean matches = words.isBlank() || row.rule().matches(words);
                Parts.show(row, matches);
                here |= matches;
            }
            Parts.show(block.getKey(), here);
            some |= here;
        }
        Parts.show(this, some);
        setExpanded(some && !words.isBlank() || wanted);
        title(blocks.values().stream().flatMap(List::stream).toList());
        return some;
    }

    /// Opens it where something in it is supposed away.
    void open(WhatIf whatIf) {
        boolean touched = blocks.values().stream()
                .flatMap(List::stream)
                .anyMatch(row -> row.rule().isTouched(whatIf));
        if (touched) {
            wanted = true;
            setExpanded(true);
        }
    }
}
