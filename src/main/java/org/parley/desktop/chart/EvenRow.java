package org.parley.desktop.chart;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Things side by side, all of one width and as high as the highest needs.
final class EvenRow extends Region {
    private static final double GAP = 4;

    private final List<Region> things;

    EvenRow(List<? extends Region> things) {
        this.things = List.copyOf(things);
        getChildren().setAll(things);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double each(double width) {
        return Math.max(0, (width - GAP * (things.size() - 1)) / things.size());
    }

    @Override
    protected double computePrefWidth(double height) {
        double widest = 0;
        for (Region thing : things) {
            widest = Math.max(widest, thing.prefWidth(-1));
        }
        return widest * things.size() + GAP * (things.size() - 1);
    }

    @Override
    protected double computeMinWidth(double height) {
        double widest = 0;
        for (Region thing : things) {
            widest = Math.max(widest, thing.minWidth(-1));
        }
        return widest * things.size() + GAP * (things.size() - 1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double each = each(width < 0 ? computePrefWidth(-1) : width);
        double highest = 0;
        for (Region thing : things) {
            highest = Math.max(highest, thing.prefHeight(each));
        }
        return highest;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double each = each(getWidth());
        for (int position = 0; position < things.size(); position++) {
            things.get(position).resizeRelocate(
                    snapPositionX(position * (each + GAP)), 0, snapSizeX(each), getHeight());
        }
    }
}
