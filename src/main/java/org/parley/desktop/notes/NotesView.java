package org.parley.desktop.notes;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.parley.desktop.play.Parts;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;
import org.parley.talks.Note;

/// The notes on one move, and the buttons to write, change and remove them.
public final class NotesView extends VBox {
    /// What a person can do with notes.
    public interface Ways {
        /// Writes one on a move, or on the start where the number is 0.
        void write(int entry);

        /// Changes the words of one.
        void change(Note note);

        /// Removes one.
        void remove(Note note);
    }

    /// @param entry the number of the move; 0 for the start
    public NotesView(int entry, List<Remark> remarks, Ways ways) {
        getStyleClass().add("notes");
        for (Remark remark : remarks) {
            getChildren().add(remark(entry, getChildren().size() + 1, remark, ways));
        }
        Button write = new Button(Texts.of("notes.add"), new FontIcon(MaterialDesignN.NOTE_PLUS_OUTLINE));
        write.setId("note-add-" + entry);
        write.getStyleClass().addAll(Styles.QUIET, "note-add");
        write.setAccessibleText(Texts.of(entry == 0 ? "notes.add.start" : "notes.add.full", entry));
        write.setOnAction(event -> ways.write(entry));
        getChildren().add(write);
    }

    private static Node remark(int entry, int number, Remark remark, Ways ways) {
        List<Node> words = new ArrayList<>();
        if (!remark.by().isEmpty()) {
            words.add(Parts.text(remark.by(), Styles.SMALL, Styles.MUTED));
        }
        words.add(Parts.text(remark.note().text()));
        VBox text = Parts.column("note-words", words.toArray(Node[]::new));
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = Parts.row("note", new FontIcon(MaterialDesignN.NOTE_TEXT_OUTLINE), text);
        if (remark.own()) {
            String place = entry + "-" + number;
            row.getChildren()
                    .addAll(
                            button("note-change-" + place, MaterialDesignP.PENCIL_OUTLINE, "notes.change", () ->
                                    ways.change(remark.note())),
                            button("note-remove-" + place, MaterialDesignD.DELETE_OUTLINE, "notes.remove", () ->
                                    ways.remove(remark.note())));
        }
        return row;
    }

    private static Button button(String id, Ikon icon, String key, Runnable run) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add(Styles.QUIET);
        button.setAccessibleText(Texts.of(key));
        button.setTooltip(new Tooltip(Texts.of(key)));
        button.setOnAction(event -> run.run());
        return button;
    }
}
