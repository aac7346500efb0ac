package org.parley.desktop.chart;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.parley.desktop.theme.Styles;

/// The small parts that the drawings of charts are made of.
final class Signs {
    private Signs() {}

    /// What looks as its style classes say, and stands where it is put.
    static Region of(String... styles) {
        Region region = new Region();
        region.getStyleClass().addAll(styles);
        return region;
    }

    /// A few words on a drawing, such as the end of an axis.
    static Label word(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        return label;
    }

    /// Puts a part of a drawing somewhere, as large as it likes to be.
    static void put(Region part, double x, double y) {
        part.resizeRelocate(x, y, part.prefWidth(-1), part.prefHeight(-1));
    }
}
