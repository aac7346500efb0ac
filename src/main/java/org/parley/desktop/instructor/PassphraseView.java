package org.parley.desktop.instructor;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.parley.desktop.play.Parts;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;

/// One or two fields for a passphrase, and what is wrong with what was typed.
final class PassphraseView extends VBox {
    private final List<PasswordField> fields = new ArrayList<>();
    private final Label wrong = Parts.text("", Styles.DANGER);

    /// @param labels one for each field
    PassphraseView(String about, String... labels) {
        getStyleClass().addAll("passphrase", Styles.GAP_3);
        getChildren().add(Parts.text(Texts.of(about), Styles.MUTED));
        for (String label : labels) {
            PasswordField field = new PasswordField();
            field.setId("passphrase-" + (fields.size() + 1));
            field.textProperty().subscribe(text -> Parts.show(wrong, false));
            fields.add(field);
            getChildren().add(ClassroomView.labelled(label, field));
        }
        wrong.setId("passphrase-wrong");
        getChildren().add(wrong);
        Parts.show(wrong, false);
    }

    PasswordField first() {
        return fields.getFirst();
    }

    ObservableValue<String> typed() {
        return first().textProperty();
    }

    boolean isTwiceTheSame() {
        return fields.stream().allMatch(field -> field.getText().equals(first().getText()));
    }

    /// Does something when the enter key is typed in the last field.
    void onEnter(Runnable done) {
        fields.getLast().setOnAction(event -> done.run());
    }

    /// Says what is wrong; what was typed stays, to be typed over.
    void refuse(String sentence) {
        wrong.setText(sentence);
        Parts.show(wrong, true);
        first().requestFocus();
        first().selectAll();
    }
}
