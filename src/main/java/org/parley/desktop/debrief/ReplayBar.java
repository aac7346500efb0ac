package org.parley.desktop.debrief;

import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.parley.desktop.action.Action;
import org.parley.desktop.action.ActionButton;
import org.parley.desktop.play.Parts;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;

/// The slider that goes along the moves, and the buttons that go one by one.
final class ReplayBar extends HBox {
    private final Slider slider = new Slider();
    private final Label place = Parts.word("", Styles.STRONG);

    ReplayBar(Lookback lookback, List<Action> before, List<Action> after) {
        getStyleClass().add("replay-bar");
        slider.setId("replay-slider");
        slider.setMax(lookback.moves());
        slider.setBlockIncrement(1);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setAccessibleText(Texts.of("debrief.slider"));
        slider.valueProperty().bindBidirectional(lookback.move());
        place.textProperty()
                .bind(lookback.move().map(move -> Texts.of("debrief.place", move.intValue(), lookback.moves())));
        HBox.setHgrow(slider, Priority.ALWAYS);
        before.forEach(action -> getChildren().add(button(action)));
        getChildren().add(slider);
        after.forEach(action -> getChildren().add(button(action)));
        getChildren().add(place);
    }

    private static ActionButton button(Action action) {
        ActionButton button = new ActionButton(action, Styles.QUIET);
        button.button().setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.button().setAccessibleText(action.plainText());
        return button;
    }

    void focusSlider() {
        slider.requestFocus();
    }
}
