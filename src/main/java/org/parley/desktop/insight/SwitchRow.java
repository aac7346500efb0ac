package org.parley.desktop.insight;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.parley.desktop.play.Parts;
import org.parley.desktop.theme.Styles;

/// A switch as a box to tick: ticked while its rules count, half ticked while some of them are supposed away.
class SwitchRow extends VBox {
    private final Switch one;
    private final CheckBox box;

    SwitchRow(Switch one, InsightModel model) {
        this.one = one;
        box = new CheckBox();
        box.setId("switch-" + one.id());
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setAccessibleText(one.name());
        box.setAccessibleHelp(one.kind().meaning());
        box.setOnAction(event -> model.count(one, box.isSelected()));
        getStyleClass().add("switch-row");
        Label text = Parts.text(one.text());
        text.setLabelFor(box);
        text.setOnMouseClicked(event -> box.fire());
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(Parts.row("switch-words", box, text));
    }

    Switch rule() {
        return one;
    }

    /// Shows what is supposed.
    void show(WhatIf whatIf) {
        boolean off = one.isOff(whatIf);
        box.setIndeterminate(one.isTouched(whatIf) && !off);
        box.setSelected(!off);
        pseudoClassStateChanged(Styles.CHOSEN, one.isTouched(whatIf));
    }
}
