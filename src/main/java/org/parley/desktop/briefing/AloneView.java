package org.parley.desktop.briefing;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.parley.desktop.text.Texts;

/// Asks everybody but one person to look away.
final class AloneView extends VBox {
    /// @param party whose player may look
    AloneView(String party) {
        Label words = new Label(Texts.of("briefing.sheet.alone", party));
        words.setWrapText(true);
        getChildren().add(words);
        getStyleClass().add("alone");
    }
}
