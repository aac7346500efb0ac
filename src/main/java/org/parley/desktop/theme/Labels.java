package org.parley.desktop.theme;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Words on the screen that are never cut short.
public final class Labels {
    private Labels() {}

    /// Words that take as many lines as they need.
    ///
    /// @param styles class names
    public static Label text(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// A few words on one line, however narrow the place.
    ///
    /// @param styles class names
    public static Label line(String text, String... styles) {
        Label label = new Label(text);
        label.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// A small word on a ground of its own.
    public static Label chip(String text) {
        return line(text, Styles.CHIP);
    }
}
