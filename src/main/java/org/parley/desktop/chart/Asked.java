package org.parley.desktop.chart;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Lets a part of a chart be asked about: by a click, and where it has the focus by Enter or Space.
public final class Asked {
    static final String STYLE = "asked";

    private Asked() {}

    /// Makes it so.
    ///
    /// @param words what a screen reader says of it
    public static void on(Node part, String words, Runnable ask) {
        byMouse(part, ask);
        part.setAccessibleRole(AccessibleRole.BUTTON);
        part.setAccessibleText(words);
        part.setFocusTraversable(true);
        part.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> part.requestFocus());
        part.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean asks = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
            if (asks && !event.isShortcutDown() && !event.isAltDown()) {
                event.consume();
                ask.run();
            }
        });
    }

    /// The same for a button, which by itself knows of clicks and Space alone.
    static void byEnter(Button button, Runnable ask) {
        button.setOnAction(event -> ask.run());
        button.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isAltDown()) {
                event.consume();
                ask.run();
            }
        });
    }

    /// The same for what stands beside a button that asks the same, and needs no second stop of the Tab key.
    static void byMouse(Node part, Runnable ask) {
        part.getStyleClass().add(STYLE);
        part.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                ask.run();
            }
        });
    }
}
