package org.parley.desktop.instructor;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.parley.desktop.text.Texts;
import org.parley.desktop.text.Words;
import org.parley.desktop.theme.Styles;
import org.parley.scenario.Classroom;

/// How the class plays: what may be taken back, what is shown, the clock.
public final class ClassroomView extends VBox {
    /// @param beside what else belongs into the row of the clock
    public ClassroomView(ClassroomModel model, VBox... beside) {
        getStyleClass().addAll("briefing-options", Styles.GAP_3);
        TextField minutes = field("option-minutes", Texts.of("briefing.minutes.prompt"));
        minutes.textProperty().bindBidirectional(model.minutes());
        VBox clock = labelled("briefing.minutes", minutes);
        CheckBox scores = check("option-scores", "briefing.scores");
        scores.selectedProperty().bindBidirectional(model.scores());
        CheckBox reasons = check("option-reasons", "briefing.reasons");
        reasons.selectedProperty().bindBidirectional(model.reasons());
        VBox undo = labelled("briefing.undo", choice("option-undo", model.undo(), Classroom.Undo.values(), "briefing.undo."));
        VBox reveal = labelled("briefing.reveal", choice("option-reveal", model.reveal(), Classroom.Reveal.values(), "briefing.reveal."));
        HBox numbers = new HBox(clock);
        numbers.getChildren().addAll(beside);
        numbers.getStyleClass().add(Styles.GAP_3);
        getChildren().addAll(undo, reveal, numbers, scores, reasons);
        for (var part : new javafx.scene.Node[] {undo, reveal, clock, scores, reasons}) {
            part.disableProperty().bind(model.editable().map(editable -> !editable));
        }
    }

    /// A control under its label.
    public static VBox labelled(String key, Control control) {
        Label label = new Label(Texts.of(key));
        label.setMnemonicParsing(true);
        label.setLabelFor(control);
        label.getStyleClass().addAll(Styles.MUTED, Styles.SMALL);
        control.setMaxWidth(Double.MAX_VALUE);
        VBox labelled = new VBox(label, control);
        labelled.getStyleClass().add(Styles.GAP_1);
        HBox.setHgrow(labelled, Priority.ALWAYS);
        return labelled;
    }

    /// A field for a short text.
    public static TextField field(String id, String prompt) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.setPrefColumnCount(8);
        return field;
    }

    private static CheckBox check(String id, String key) {
        CheckBox check = new CheckBox(Texts.of(key));
        check.setId(id);
        check.setWrapText(true);
        check.setMinHeight(USE_PREF_SIZE);
        return check;
    }

    private static <E extends Enum<E>> ChoiceBox<E> choice(String id, ObjectProperty<E> property, E[] values, String prefix) {
        ChoiceBox<E> choice = new ChoiceBox<>();
        choice.setId(id);
        choice.getItems().setAll(values);
        choice.setConverter(Words.of(value -> Texts.of(prefix + value.name().toLowerCase(java.util.Locale.ROOT))));
        choice.valueProperty().bindBidirectional(property);
        return choice;
    }
}
