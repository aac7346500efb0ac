package org.parley.desktop.debrief;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.parley.desktop.play.Parts;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;

/// All the ways that the session went, side by side in what came of them.
final class BranchesView extends VBox {
    /// What a person can do with a branch.
    interface Ways {
        /// Looks back on it.
        void lookBack(int branch);

        /// Goes on playing it.
        void playOn(int branch);
    }

    BranchesView(List<BranchRow> rows, Ways ways) {
        getStyleClass().add("branches");
        getChildren().add(Parts.text(Texts.of("debrief.branches.about"), Styles.MUTED));
        rows.forEach(row -> getChildren().add(card(row, ways)));
    }

    private static Node card(BranchRow row, Ways ways) {
        VBox card = Parts.column(
                "card branch", Parts.text(row.title(), Styles.STRONG), Parts.text(row.outcome()));
        row.met().forEach(met -> card.getChildren().add(Parts.line(MaterialDesignC.CHECK, met, "term-final")));
        card.getChildren()
                .add(Parts.row(
                        "buttons",
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
