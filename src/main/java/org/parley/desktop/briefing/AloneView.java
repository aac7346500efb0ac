package org.parley.desktop.briefing;

import javafx.scene.layout.VBox;
import org.parley.desktop.theme.Labels;

/// Asks those to look away who should not see what comes.
final class AloneView extends VBox {
    /// @param words whom it asks, and why
    AloneView(String words) {
        getChildren().add(Labels.text(words));
        getStyleClass().add("alone");
    }
}
