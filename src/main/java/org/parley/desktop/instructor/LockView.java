package org.parley.desktop.instructor;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;

/// Whether the options of a class are locked, and the button that locks and opens them.
public final class LockView extends HBox {
    /// @param turn locks or opens, as it is
    public LockView(ClassroomModel model, Runnable turn) {
        getStyleClass().addAll(Styles.GAP_2, "lock");
        Label state = new Label();
        state.setWrapText(true);
        state.getStyleClass().addAll(Styles.MUTED, Styles.SMALL);
        state.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(state, Priority.ALWAYS);
        Button button = new Button();
        button.setId("option-lock");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> turn.run());
        var word = model.lock().flatMap(lock -> model.opened().map(opened -> lock.isEmpty() ? "none" : opened ? "opened" : "locked"));
        state.textProperty().bind(word.map(key -> Texts.of("instructor.lock." + key)));
        button.textProperty().bind(word.map(key -> Texts.of("instructor.lock." + key + ".do")));
        getChildren().addAll(state, button);
    }
}
