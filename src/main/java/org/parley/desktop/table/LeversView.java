package org.parley.desktop.table;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.parley.desktop.play.Parts;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;

/// The viewer's levers, each with what it will do and cost before it is pulled, and why it cannot be if it cannot.
final class LeversView extends VBox {
    private final String place;
    private final Consumer<String> pull;

    /// @param place a word that tells this view's buttons from another's
    LeversView(String place, Consumer<String> pull) {
        this.place = place;
        this.pull = pull;
        getStyleClass().add("levers");
    }

    void show(List<LeverRow> levers) {
        getChildren().setAll(levers.stream().map(this::row).toList());
        if (levers.isEmpty()) {
            getChildren().add(Parts.text(Texts.of("table.lever.none"), Styles.MUTED));
        }
    }

    private Node row(LeverRow lever) {
        var title = Parts.text(lever.title(), Styles.STRONG);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var button = Parts.button(
                place + "-" + lever.id(),
                Texts.of("table.lever.pull"),
                lever.obstacle(),
                () -> pull.accept(lever.id()));
        button.button().setAccessibleText(Texts.of("table.lever.pull.full", lever.title()));
        button.button().setAccessibleHelp(lever.obstacle().orElse(lever.effect() + " " + lever.cost()));
        HBox head = Parts.row("lever-head", title, button);
        head.setFillHeight(false);
        return Parts.column(
                "lever",
                head,
                Parts.text(lever.effect(), Styles.SMALL),
                lever.obstacle()
                        .map(reason -> Parts.text(reason, Styles.SMALL, Styles.MUTED))
                        .orElseGet(() -> Parts.text(lever.cost(), Styles.SMALL, Styles.MUTED)));
    }
}
