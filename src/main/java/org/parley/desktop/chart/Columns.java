package org.parley.desktop.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/// Columns of equal width over one line of labels: the frame of the charts that have one thing a round.
final class Columns extends Region {
    private final List<Region> cells = new ArrayList<>();
    private final RoundLabels labels = new RoundLabels();
    private final Region line = new Region();

    /// One column.
    ///
    /// @param cell fills the column above its label
    record Column(Region cell, RoundLabels.Name name) {}

    Columns() {
        getStyleClass().add("columns");
        line.getStyleClass().add("chart-base-line");
    }

    void show(List<Column> columns) {
        cells.clear();
        columns.forEach(column -> cells.add(column.cell()));
        labels.show(columns.stream().map(Column::name).toList());
        getChildren().setAll(cells);
        getChildren().addAll(line, labels);
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(labels.em() * 11);
    }

    @Override
    protected double computeMinHeight(double width) {
        return snapSizeY(labels.em() * 8);
    }

    @Override
    protected double computePrefWidth(double height) {
        return labels.prefWidth(height);
    }

    @Override
    protected double computeMinWidth(double height) {
        return labels.minWidth(height);
    }

    @Override
    protected void layoutChildren() {
        double foot = labels.prefHeight(getWidth());
        double plot = Math.max(0, getHeight() - foot - labels.em() * 0.4);
        double width = labels.columnWidth(getWidth());
        for (int column = 0; column < cells.size(); column++) {
            cells.get(column).resizeRelocate(
                    snapPositionX(labels.columnX(getWidth(), column)), 0, snapSizeX(width), snapSizeY(plot));
        }
        line.resizeRelocate(0, snapPositionY(plot), getWidth(), 1);
        labels.resizeRelocate(0, snapPositionY(plot + labels.em() * 0.4), getWidth(), snapSizeY(foot));
    }
}
