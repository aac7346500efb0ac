package org.parley.desktop.notes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.parley.talks.Line;

/// What somebody has done to notes, to be undone and done again. FX thread alone; needs no toolkit.
final class NoteHistory {
    private final Deque<Deed> done = new ArrayDeque<>();
    private final Deque<Deed> undone = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();

    /// What was done.
    enum Kind {
        WRITTEN,
        CHANGED,
        REMOVED;

        /// The word of a text's key.
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Something done to a note.
    ///
    /// @param entry the move that the note is on; 0 for the start
    record Deed(Kind kind, int entry, UnaryOperator<Line> again, UnaryOperator<Line> back) {}

    /// This has been done now; what was undone before cannot be done again.
    void add(Deed deed) {
        done.push(deed);
        undone.clear();
        tell();
    }

    /// What is to be undone, the latest first.
    Optional<Deed> undo() {
        return moved(done, undone);
    }

    /// What is to be done again.
    Optional<Deed> redo() {
        return moved(undone, done);
    }

    private Optional<Deed> moved(Deque<Deed> from, Deque<Deed> to) {
        Optional<Deed> deed = Optional.ofNullable(from.poll());
        deed.ifPresent(to::push);
        tell();
        return deed;
    }

    /// Something else has been done since.
    void forget() {
        done.clear();
        undone.clear();
        tell();
    }

    ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canRedo() {
        return canRedo.getReadOnlyProperty();
    }

    private void tell() {
        canUndo.set(!done.isEmpty());
        canRedo.set(!undone.isEmpty());
    }
}
