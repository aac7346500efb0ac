package org.parley.desktop.briefing;

import javafx.scene.layout.VBox;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Labels;

/// Asks everybody but one person to look away.
final class AloneView extends VBox {
    /// @param party whose player may look
    AloneView(String party) {
        getChildren().add(Labels.text(Texts.of("briefing.sheet.alone", party)));
        getStyleClass().add("alone");
    }
}
