package org.parley.desktop.table;

import java.util.List;
import java.util.function.IntFunction;
import javafx.scene.layout.VBox;
import org.parley.desktop.notes.NotesView;
import org.parley.desktop.play.JournalLine;
import org.parley.desktop.play.Parts;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;

/// The whole journal, round by round, with everything that followed from each move and the notes on it.
final class JournalPage extends VBox {
    /// @param notes those on a move, by its number
    JournalPage(List<JournalLine> lines, IntFunction<NotesView> notes) {
        getStyleClass().add("journal-page");
        getChildren().add(Parts.text(Texts.of("table.journal"), Styles.TITLE));
        String round = "";
        for (JournalLine line : lines) {
            if (!line.round().equals(round)) {
                round = line.round();
                getChildren().add(Parts.text(round, Styles.EYEBROW));
            }
            VBox sentences = Parts.column("journal-sentences");
            for (String sentence : line.sentences()) {
                sentences
                        .getChildren()
                        .add(sentences.getChildren().isEmpty()
                                ? Parts.text(sentence)
                                : Parts.text(sentence, Styles.SMALL, Styles.MUTED));
            }
            sentences.getChildren().add(notes.apply(line.entries()));
            getChildren()
                    .add(Parts.row(
                            "why-line",
                            Parts.word(Texts.of("table.journal.number", line.entries()), Styles.MUTED),
                            sentences));
        }
    }
}
