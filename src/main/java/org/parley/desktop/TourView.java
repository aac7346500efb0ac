package org.parley.desktop;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Labels;
import org.parley.desktop.theme.Styles;

/// One step of the tour, and how many there are.
final class TourView extends VBox {
    private final Label count = Labels.text("", Styles.EYEBROW);
    private final Label title = Labels.text("", Styles.TITLE);
    private final Label text = Labels.text("", "lead");
    private final HBox dots = new HBox();

    TourView() {
        getStyleClass().addAll("tour", Styles.GAP_3);
        dots.getStyleClass().add(Styles.GAP_1);
        getChildren().addAll(count, title, text, dots);
    }

    void show(int step, int steps) {
        count.setText(Texts.of("tour.step", step, steps));
        title.setText(Texts.of("tour." + step + ".title"));
        text.setText(Texts.of("tour." + step + ".text"));
        dots.getChildren().clear();
        for (int dot = 1; dot <= steps; dot++) {
            Region shape = new Region();
            shape.getStyleClass().addAll(Styles.GLYPH, dot == step ? "circle" : "ring");
            dots.getChildren().add(shape);
        }
    }
}
