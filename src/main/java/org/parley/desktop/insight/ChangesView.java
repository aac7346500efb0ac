package org.parley.desktop.insight;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.parley.desktop.insight.Change.Effect;
import org.parley.desktop.play.Parts;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.StatusLooks;
import org.parley.desktop.theme.Styles;
import org.parley.report.chart.Standing;

/// The understandings by what the what-if does to them, each with its status as it is and as it would be.
final class ChangesView extends VBox {
    private final Consumer<String> ask;

    /// @param ask told the understanding that a person asks about
    ChangesView(Consumer<String> ask) {
        this.ask = ask;
        getStyleClass().add("changes");
    }

    void show(Comparison comparison) {
        getChildren().clear();
        for (Effect effect : Effect.values()) {
            List<Change> changes = comparison.changes(effect);
            if (!changes.isEmpty()) {
                String key = comparison.whatIf().isNothing() ? "all" : effect.name().toLowerCase(Locale.ROOT);
                getChildren().add(Parts.text(Texts.of("insight.changes." + key, changes.size()), Styles.EYEBROW));
                changes.forEach(change -> getChildren().add(row(change)));
            }
        }
    }

    private Node row(Change change) {
        Button title = new Button(change.title());
        title.setId("change-" + change.id());
        title.setMnemonicParsing(false);
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.getStyleClass().add("row-button");
        boolean changed = change.before() != change.after();
        title.setAccessibleText(Texts.of(
                changed ? "insight.change.full" : "insight.change.same",
                change.title(),
                StatusLooks.word(change.before()),
                StatusLooks.word(change.after())));
        title.setOnAction(event -> ask.accept(change.id()));
        HBox row = Parts.row("change-row", title, Parts.space(), status(change.before()));
        HBox.setHgrow(title, Priority.ALWAYS);
        if (changed) {
            row.getChildren().addAll(Parts.word(Texts.of("insight.arrow"), Styles.MUTED), status(change.after()));
            row.getStyleClass().add("changed");
        }
        return row;
    }

    private static Node status(Standing standing) {
        HBox status = Parts.row(
                "legend-entry",
                StatusLooks.glyph(standing),
                Parts.word(StatusLooks.word(standing), Styles.SMALL, "status-word"));
        status.getStyleClass().add(standing.word());
        status.setMinWidth(USE_PREF_SIZE);
        return status;
    }
}
