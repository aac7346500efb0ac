package org.parley.desktop.insight;

import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.parley.rules.Reading;

/// The choice among the readings of the vantage; gone where there is but one.
final class ReadingChoice extends FlowPane {
    private final ToggleGroup group = new ToggleGroup();

    ReadingChoice(InsightModel model) {
        getStyleClass().add("lenses");
        if (model.vantage().readings().size() > 1) {
            model.vantage().readings().forEach(reading -> getChildren().add(choice(model, reading)));
        }
    }

    private RadioButton choice(InsightModel model, Reading reading) {
        RadioButton choice = new RadioButton(Readings.title(reading));
        choice.setId("reading-" + Readings.word(reading));
        choice.setUserData(reading);
        choice.setToggleGroup(group);
        choice.setMinWidth(USE_PREF_SIZE);
        choice.setAccessibleHelp(Readings.meaning(reading));
        choice.focusTraversableProperty().bind(choice.selectedProperty());
        Tooltip tip = new Tooltip(Readings.meaning(reading));
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        choice.setTooltip(tip);
        choice.setOnAction(event -> model.reading().set(reading));
        choice.selectedProperty().subscribe(selected -> {
            if (selected) {
                model.reading().set(reading);
            }
        });
        return choice;
    }

    /// Shows which one is chosen.
    void show(Reading reading) {
        group.getToggles().stream()
                .filter(toggle -> reading.equals(toggle.getUserData()))
                .forEach(group::selectToggle);
    }
}
