package org.parley.desktop.library;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Cards of one width, as many beside each other as there is room for, each row as high as its highest card.
final class CardGrid extends Pane {
    private static final double GAP_TO_WIDTH = 0.053;

    CardGrid() {
        getStyleClass().add("card-grid");
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// The width that a card needs at least: the style sheet's, as the grid's own least width.
    private double narrowest() {
        return Math.max(1, getMinWidth());
    }

    private double gap() {
        return snapSpaceX(narrowest() * GAP_TO_WIDTH);
    }

    private int columns(double width) {
        int fitting = (int) ((width + gap()) / (narrowest() + gap()));
        return Math.clamp(fitting, 1, Math.max(1, getManagedChildren().size()));
    }

    private double cardWidth(double width) {
        int columns = columns(width);
        return Math.floor((width - gap() * (columns - 1)) / columns);
    }

    private double rowHeight(List<Node> cards, int from, int columns, double width) {
        double highest = 0;
        for (int at = from; at < Math.min(cards.size(), from + columns); at++) {
            highest = Math.max(highest, cards.get(at).prefHeight(width));
        }
        return snapSizeY(highest);
    }

    @Override
    protected double computePrefWidth(double height) {
        return narrowest();
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? Math.max(getWidth(), computePrefWidth(-1)) : width;
        List<Node> cards = getManagedChildren();
        double height = 0;
        for (int from = 0; from < cards.size(); from += columns(wide)) {
            height += rowHeight(cards, from, columns(wide), cardWidth(wide)) + gap();
        }
        return Math.max(0, height - gap());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        List<Node> cards = getManagedChildren();
        int columns = columns(getWidth());
        double width = cardWidth(getWidth());
        double y = 0;
        for (int from = 0; from < cards.size(); from += columns) {
            double height = rowHeight(cards, from, columns, width);
            for (int at = from; at < Math.min(cards.size(), from + columns); at++) {
                cards.get(at).resizeRelocate(snapPositionX((at - from) * (width + gap())), snapPositionY(y), width, height);
            }
            y += height + gap();
        }
    }
}
