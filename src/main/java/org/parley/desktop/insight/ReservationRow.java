package org.parley.desktop.insight;

import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import org.parley.desktop.play.Parts;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;

/// A reservation: a box to tick, and a slider for how much the party needs at the least.
final class ReservationRow extends SwitchRow {
    private final Dial dial;
    private final Slider slider;
    private final Label needs = Parts.text("", Styles.SMALL, Styles.MUTED);

    ReservationRow(Switch one, InsightModel model, Dial dial) {
        super(one, model);
        this.dial = dial;
        slider = new Slider(dial.least(), dial.most(), dial.real());
        slider.setId("reservation-" + dial.party());
        slider.setBlockIncrement(1);
        slider.setAccessibleText(one.name());
        needs.setLabelFor(slider);
        slider.valueProperty().subscribe((before, now) -> model.reserve(dial, Math.round(now.doubleValue())));
        getChildren().addAll(slider, needs);
    }

    @Override
    void show(WhatIf whatIf) {
        super.show(whatIf);
        long by = whatIf.moved().getOrDefault(dial.party(), 0L);
        if (Math.round(slider.getValue()) != dial.real() + by) {
            slider.setValue(dial.real() + by);
        }
        boolean off = rule().isOff(whatIf);
        slider.setDisable(off);
        String words = off
                ? Texts.of("insight.reservation.off")
                : by == 0
                        ? Texts.of("insight.reservation", dial.real())
                        : Texts.of("insight.reservation.moved", dial.real() + by, dial.real());
        needs.setText(words);
        slider.setAccessibleHelp(words);
        pseudoClassStateChanged(Styles.CHOSEN, off || by != 0);
    }
}
