package org.parley.desktop.debrief;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.parley.desktop.action.WhileShown;
import org.parley.desktop.play.Parts;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;
import org.parley.report.WayEntry;

/// All the ways that the session went, and those that are chosen side by side.
final class BranchesView extends VBox {
    /// What a person can do with a branch.
    interface Ways {
        /// Looks back on it.
        void lookBack(int branch);

        /// Goes on playing it.
        void playOn(int branch);
    }

    private final SideBySide sideBySide;
    private final VBox comparison = Parts.column("side-by-side");
    private final Label word = Parts.text("", Styles.MUTED);

    BranchesView(List<BranchRow> rows, SideBySide sideBySide, Ways ways) {
        this.sideBySide = sideBySide;
        getStyleClass().add("branches");
        getChildren().add(Parts.text(Texts.of("debrief.branches.about"), Styles.MUTED));
        rows.forEach(row -> getChildren().add(card(row, ways, rows.size() > 1)));
        if (rows.size() > 1) {
            getChildren().addAll(Parts.text(Texts.of("debrief.ways"), Styles.EYEBROW), word, comparison);
            WhileShown.keep(
                    this,
                    () -> Subscription.combine(
                            sideBySide.ways().subscribe(this::compare), sideBySide.word().subscribe(this::say)));
        }
    }

    private void compare(List<WayEntry> compared) {
        Parts.show(comparison, compared.size() > 1);
        comparison
                .getChildren()
                .setAll(compared.size() > 1 ? List.of(new WaysTable(compared)) : List.of());
    }

    private void say(String sentence) {
        word.setText(sentence);
        Parts.show(word, !sentence.isEmpty());
    }

    private Node card(BranchRow row, Ways ways, boolean several) {
        VBox card = Parts.column(
                "card branch", Parts.text(row.title(), Styles.STRONG), Parts.text(row.outcome()));
        CheckBox compare = new CheckBox(Texts.of("debrief.ways.compare"));
        compare.setId("branch-compare-" + row.number());
        compare.setAccessibleText(Texts.of("debrief.ways.compare.full", row.number() + 1));
        compare.setSelected(sideBySide.isChosen(row.number()));
        compare.selectedProperty().subscribe((before, now) -> sideBySide.choose(row.number(), now));
        Parts.show(compare, several);
        card.getChildren()
                .add(Parts.row(
                        "buttons",
                        compare,
                        button("look", row, ways::lookBack, obstacle(row.shown(), "shown")),
                        button("play", row, ways::playOn, obstacle(row.over(), "ended"))));
        return card;
    }

    private static Optional<String> obstacle(boolean there, String what) {
        return there ? Optional.of(Texts.of("debrief.branch." + what)) : Optional.empty();
    }

    private static Node button(String what, BranchRow row, IntConsumer run, Optional<String> obstacle) {
        return Parts.button(
                "branch-" + what + "-" + row.number(),
                Texts.of("debrief.branch." + what),
                obstacle,
                () -> run.accept(row.number()));
    }
}
