package org.parley.desktop.table;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
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

    HandOverView(Scenario scenario, Runnable taken) {
        this.scenario = scenario;
        this.taken = taken;
        getStyleClass().add("hand-over");
        take.setId("take-seat");
        take.getStyleClass().add(Styles.PRIMARY);
        take.setDefaultButton(true);
        take.setOnAction(event -> this.taken.run());
    }

    /// Asks for the person who plays a party.
    void show(String party) {
        String title = scenario.party(party).title();
        take.setText(Texts.of("table.handOver.take", title));
        getChildren()
                .setAll(
                        PartyLooks.glyph(scenario, party),
                        Parts.text(Texts.of("table.handOver.title", title), Styles.DISPLAY),
                        Parts.text(Texts.of("table.handOver.about"), Styles.MUTED),
                        take);
    }

    void focusButton() {
        take.requestFocus();
    }
}
