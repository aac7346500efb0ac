package org.parley.desktop.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.desktop.notes.NoteHistory.Deed;
import org.parley.desktop.notes.NoteHistory.Kind;
import org.parley.desktop.table.Tables;
import org.parley.talks.Line;
import org.parley.talks.Note;

/// What is done to notes is undone in the reverse order, and done again.
class NoteHistoryTest {
    private final NoteHistory history = new NoteHistory();
    private final Line line = Line.of(Tables.talks("two-straits"));

    private static Deed writing(String text) {
        Note note = new Note(0, "", text);
        return new Deed(Kind.WRITTEN, 0, now -> now.withNote(note), now -> now.withoutNote(note));
    }

    @Test
    void theLatestIsUndoneFirstAndDoneAgainLast() {
        Deed first = writing("one");
        Deed second = writing("two");
        history.add(first);
        history.add(second);

        assertThat(history.undo()).containsSame(second);
        assertThat(history.undo()).containsSame(first);
        assertThat(history.undo()).isEmpty();
        assertThat(history.canUndo().get()).isFalse();
        assertThat(history.redo()).containsSame(first);
        assertThat(history.canRedo().get()).isTrue();
        assertThat(history.redo()).containsSame(second);
        assertThat(history.canRedo().get()).isFalse();
    }

    @Test
    void whatIsDoneAfterAnUndoEndsWhatCouldBeDoneAgain() {
        history.add(writing("one"));
        history.undo();
        history.add(writing("two"));

        assertThat(history.redo()).isEmpty();
        assertThat(history.canUndo().get()).isTrue();
        history.forget();
        assertThat(history.canUndo().get()).isFalse();
    }

    @Test
    void backIsTheInverseOfAgain() {
        Deed deed = writing("one");
        assertThat(deed.back().apply(deed.again().apply(line)).notes()).isEqualTo(line.notes());
    }
}
