package org.parley.desktop.notes;

import javafx.beans.value.ObservableValue;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.parley.desktop.play.Parts;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;

/// Where a note is written: its words, and how whoever writes calls themselves.
final class NoteForm extends VBox {
    private static final int ROWS = 5;

    private final TextArea text = new TextArea();
    private final TextField author = new TextField();

    /// @param about on which move, and who will read it
    /// @param words what stands there already
    NoteForm(String about, String words, String by) {
        getStyleClass().addAll("note-form", Styles.GAP_3);
        text.setText(words);
        text.setId("note-text");
        text.setWrapText(true);
        text.setPrefRowCount(ROWS);
        author.setText(by);
        author.setId("note-author");
        getChildren()
                .addAll(
                        Parts.text(about, Styles.MUTED),
                        labelled("notes.text", text),
                        labelled("notes.author", author));
    }

    private static VBox labelled(String key, Control control) {
        Label label = new Label(Texts.of(key));
        label.setMnemonicParsing(true);
        label.setLabelFor(control);
        label.getStyleClass().addAll(Styles.MUTED, Styles.SMALL);
        return Parts.column(Styles.GAP_1, label, control);
    }

    /// Keeps the note when Ctrl+Enter is typed anywhere in it, or Enter in the name.
    void onDone(Runnable done) {
        author.setOnAction(event -> done.run());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                done.run();
            } else if (event.getCode() == KeyCode.TAB && event.getTarget() == text && !event.isShortcutDown()) {
                event.consume();
                if (event.isShiftDown()) {
                    text.requestFocusTraversal(TraversalDirection.PREVIOUS);
                } else {
                    author.requestFocus();
                }
            }
        });
    }

    Control first() {
        return text;
    }

    ObservableValue<String> words() {
        return text.textProperty();
    }

    String text() {
        return text.getText().strip();
    }

    String author() {
        return author.getText().strip();
    }
}
