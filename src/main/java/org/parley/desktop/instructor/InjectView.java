package org.parley.desktop.instructor;

import java.util.List;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.parley.desktop.play.Game;
import org.parley.desktop.play.Parts;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;
import org.parley.scenario.Event;

/// The events that can be made to happen, one of them chosen.
public final class InjectView extends VBox {
    private final ToggleGroup group = new ToggleGroup();

    /// @param events at least one
    public InjectView(Game game, List<Event> events) {
        getStyleClass().addAll("instructor-form", Styles.GAP_3);
        getChildren().add(Parts.text(Texts.of("instructor.inject.about"), Styles.MUTED));
        for (Event event : events) {
            RadioButton choice = new RadioButton(event.title());
            choice.setId("event-" + event.id());
            choice.setWrapText(true);
            choice.setToggleGroup(group);
            choice.setUserData(event.id());
            getChildren()
                    .add(Parts.column(
                            Styles.GAP_1,
                            choice,
                            Parts.text(Texts.of("table.lever.effect", game.wording().of(event.effects())), Styles.SMALL, Styles.MUTED)));
        }
        group.selectToggle(group.getToggles().getFirst());
    }

    /// What gets the focus.
    public RadioButton first() {
        return (RadioButton) group.getToggles().getFirst();
    }

    /// The id of the event chosen.
    public String chosen() {
        return (String) group.getSelectedToggle().getUserData();
    }
}
