package org.parley.desktop.chart;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.parley.desktop.theme.StatusLooks;
import org.parley.desktop.theme.Styles;
import org.parley.outcome.Share;
import org.parley.report.chart.LevelsChart.Cell;
import org.parley.report.chart.Standing;

/// One level of an issue: a ground as strong as its share, the share in figures, an arrow for its change.
final class LevelCell extends StackPane {
    /// The ground is never so strong that the words on it could not be read.
    private static final double STRONGEST = 0.4;

    private static final double WORTH_AN_ARROW = 0.005;

    /// @param figure the share in words
    LevelCell(Cell cell, Share share, String figure) {
        getStyleClass().addAll("level-cell", Styles.LAYERED);
        Region heat = new Region();
        heat.getStyleClass().add("heat");
        heat.setOpacity(share.isKnown() ? share.value() * STRONGEST : 0);
        Label title = new Label(cell.title());
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.getStyleClass().add(Styles.SMALL);
        Label percent = new Label(figure);
        percent.getStyleClass().addAll(Styles.SMALL, Styles.STRONG);
        percent.setMinWidth(USE_PREF_SIZE);
        FlowPane figures = new FlowPane(percent);
        figures.getStyleClass().add("level-figures");
        cell.shareBefore()
                .filter(share::differsFrom)
                .map(before -> share.value() - before.value())
                .filter(change -> Math.abs(change) >= WORTH_AN_ARROW)
                .ifPresent(change -> figures.getChildren().add(arrow(change > 0 ? "change-up" : "change-down")));
        if (cell.concluded()) {
            figures.getChildren().add(StatusLooks.glyph(Standing.CONCLUDED));
        }
        pseudoClassStateChanged(Styles.CHOSEN, cell.concluded());
        VBox words = new VBox(title, figures);
        getChildren().addAll(heat, words);
    }

    private static Region arrow(String style) {
        Region arrow = new Region();
        arrow.getStyleClass().addAll(Styles.GLYPH, style);
        return arrow;
    }
}
