package org.parley.desktop.table;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.parley.desktop.action.Action;
import org.parley.desktop.action.ActionButton;
import org.parley.desktop.play.Parts;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.PartyLooks;
import org.parley.desktop.theme.Styles;
import org.parley.scenario.Scenario;

/// Stands between two people who share the window, so that nobody reads another's sheet.
final class HandOverView extends VBox {
    private final Scenario scenario;
    private final Runnable taken;
    private final Button take = new Button();
    private final ActionButton observe;
    private final ClockView clock = new ClockView();

    /// @param observe lets the observer watch meanwhile; left out where nobody watches
    HandOverView(Scenario scenario, Runnable taken, Action observe) {
        this.observe = new ActionButton(observe, Styles.QUIET);
        clock.setMaxWidth(USE_PREF_SIZE);
        this.scenario = scenario;
        this.taken = taken;
        getStyleClass().add("hand-over");
        take.setId("take-seat");
        take.getStyleClass().add(Styles.PRIMARY);
        take.setDefaultButton(true);
        take.setOnAction(event -> this.taken.run());
    }

    /// Asks for the person who plays a party.
    ///
    /// @param observed whether somebody watches
    void show(String party, boolean observed) {
        Parts.show(observe, observed);
        String title = scenario.party(party).title();
        take.setText(Texts.of("table.handOver.take", title));
        getChildren()
                .setAll(
                        PartyLooks.glyph(scenario, party),
                        Parts.text(Texts.of("table.handOver.title", title), Styles.DISPLAY),
                        Parts.text(Texts.of("table.handOver.about"), Styles.MUTED),
                        clock,
                        take,
                        observe);
    }

    /// Shows what is left of the round's time, which runs on while the window is handed over.
    void clock(Optional<Duration> left, boolean paused, boolean over) {
        clock.show(left, paused, over);
    }

    void focusButton() {
        take.requestFocus();
    }
}
