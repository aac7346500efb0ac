package org.parley.desktop.instructor;

import java.util.List;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.parley.desktop.play.Game;
import org.parley.desktop.play.Parts;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;
import org.parley.scenario.Event;
import org.parley.scenario.Scenario;

/// The events that can be made to happen, one of them chosen, each with what it does.
public final class InjectView extends VBox {
    /// How high the events may stand before they scroll, so that the button below stays in the window.
    private static final double MOST = 380;

    private final ToggleGroup group = new ToggleGroup();

    /// @param events at least one
    /// @param seen the scenario as far as whoever sits here may see it: an event does not give away what it would
    ///     disclose
    public InjectView(Game game, List<Event> events, Scenario seen) {
        getStyleClass().addAll("instructor-form", Styles.GAP_3);
        VBox choices = Parts.column("instructor-events");
        events.forEach(event -> choices.getChildren().add(choice(game, event, seen.event(event.id()))));
        getChildren()
                .addAll(
                        Parts.text(Texts.of("instructor.inject.about"), Styles.MUTED),
                        Parts.scrollUpTo(choices, new SimpleDoubleProperty(MOST)));
        group.selectToggle(group.getToggles().getFirst());
    }

    private VBox choice(Game game, Event event, Event seen) {
        RadioButton choice = new RadioButton(event.title());
        choice.setId("event-" + event.id());
        choice.setWrapText(true);
        choice.setMinHeight(USE_PREF_SIZE);
        choice.setToggleGroup(group);
        choice.setUserData(event.id());
        // One stop for the tab key, as for every group of radio buttons; the arrows go from one to the other.
        choice.focusTraversableProperty().bind(choice.selectedProperty());
        VBox words = Parts.column("instructor-event", choice);
        words.getStyleClass().add(Styles.GAP_1);
        if (!seen.effects().isEmpty()) {
            String effects = game.wording().of(seen.effects());
            words.getChildren().add(Parts.text(Texts.of("table.lever.effect", effects), Styles.SMALL, Styles.MUTED));
        }
        int secrets = event.effects().size() - seen.effects().size();
        if (secrets > 0) {
            words.getChildren().add(Parts.text(Texts.of("instructor.inject.secrets", secrets), Styles.SMALL, Styles.MUTED));
        }
        return words;
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
