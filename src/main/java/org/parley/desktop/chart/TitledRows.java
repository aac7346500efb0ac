package org.parley.desktop.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Rows of a title at the left and something at the right, all titles of one width; each row as high as the higher of
/// the two. The gaps are read off the font, so they grow with the letters.
final class TitledRows extends Region {
    private record Row(Region title, Region thing) {}

    private final double titleShare;
    private final double gap;
    private final List<Row> rows = new ArrayList<>();

    /// @param titleShare the part of the width that is the titles'
    /// @param gap between rows and between the columns, in pixels at 100 %
    TitledRows(double titleShare, double gap) {
        this.titleShare = titleShare;
        this.gap = gap;
        getStyleClass().add("titled-rows");
    }

    void clear() {
        rows.clear();
        getChildren().clear();
    }

    void add(Region title, Region thing) {
        rows.add(new Row(title, thing));
        getChildren().addAll(title, thing);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        double widest = 0;
        for (Row row : rows) {
            widest = Math.max(widest, row.thing().prefWidth(-1) / (1 - titleShare));
        }
        return widest;
    }

    @Override
    protected double computeMinWidth(double height) {
        double widest = 0;
        for (Row row : rows) {
            widest = Math.max(widest, row.thing().minWidth(-1) / (1 - titleShare));
        }
        return widest;
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? computePrefWidth(-1) : width;
        double high = 0;
        for (Row row : rows) {
            high += height(row, wide) + gap;
        }
        return Math.max(0, high - gap);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private double titleWidth(double width) {
        return snapSizeX(width * titleShare);
    }

    private double thingWidth(double width) {
        return width - titleWidth(width) - gap * 2;
    }

    private double height(Row row, double width) {
        return snapSizeY(Math.max(
                row.title().prefHeight(titleWidth(width)), row.thing().prefHeight(thingWidth(width))));
    }

    @Override
    protected void layoutChildren() {
        double y = 0;
        for (Row row : rows) {
            double high = height(row, getWidth());
            double title = row.title().prefHeight(titleWidth(getWidth()));
            row.title().resizeRelocate(0, snapPositionY(y + (high - title) / 2), titleWidth(getWidth()), title);
            row.thing().resizeRelocate(
                    getWidth() - thingWidth(getWidth()), snapPositionY(y), thingWidth(getWidth()), high);
            y += high + gap;
        }
    }
}
