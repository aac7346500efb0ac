package org.parley.desktop.table;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.parley.desktop.theme.Styles;

/// Shows one of several forms of the same: the first that fits into its width, or the last where none does.
final class FirstThatFits extends Pane {
    FirstThatFits() {
        getStyleClass().add(Styles.LAYERED);
    }

    /// The forms, the one that needs the most room first.
    void show(List<? extends Node> forms) {
        getChildren().setAll(forms);
    }

    @Override
    protected double computeMinWidth(double height) {
        return getChildren().stream().mapToDouble(form -> form.minWidth(height)).min().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return getChildren().stream().mapToDouble(form -> form.prefWidth(height)).max().orElse(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return getChildren().stream().mapToDouble(form -> form.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        List<Node> forms = getManagedChildren();
        if (forms.isEmpty()) {
            return;
        }
        Node fitting = forms.stream()
                .filter(form -> form.prefWidth(-1) <= getWidth())
                .findFirst()
                .orElseGet(forms::getLast);
        for (Node form : forms) {
            form.setVisible(form == fitting);
            form.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }
}
