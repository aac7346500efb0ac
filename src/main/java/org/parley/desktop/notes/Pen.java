package org.parley.desktop.notes;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import org.parley.desktop.action.Action;
import org.parley.desktop.action.Category;
import org.parley.desktop.notes.NoteHistory.Deed;
import org.parley.desktop.notes.NoteHistory.Kind;
import org.parley.desktop.screen.Desk;
import org.parley.desktop.text.Texts;
import org.parley.talks.Line;
import org.parley.talks.Note;

/// Writes, changes and removes notes for whoever sits at the window, and takes that back as long as nothing else has
/// been done since. FX thread alone.
public final class Pen implements NotesView.Ways {
    private final Desk desk;
    private final Supplier<Line> line;
    private final Supplier<Optional<String>> seat;
    private final BooleanSupplier revealed;
    private final Consumer<Line> changed;
    private final NoteHistory history = new NoteHistory();

    /// @param seat at which the writer sits; empty for the instructor or an observer
    /// @param revealed whether everybody reads everybody's notes by now
    /// @param changed told of the session with its notes changed, to show it and to keep it safe
    public Pen(
            Desk desk,
            Supplier<Line> line,
            Supplier<Optional<String>> seat,
            BooleanSupplier revealed,
            Consumer<Line> changed) {
        this.desk = desk;
        this.line = line;
        this.seat = seat;
        this.revealed = revealed;
        this.changed = changed;
    }

    @Override
    public void write(int entry) {
        Optional<String> writer = seat.get();
        ask("notes.write", entry, "", signature(writer), form -> {
            Note note = new Note(entry, writer, form.author(), form.text());
            return new Deed(Kind.WRITTEN, entry, now -> now.withNote(note), now -> now.withoutNote(note));
        });
    }

    @Override
    public void change(Note note) {
        ask("notes.change", note.entry(), note.text(), note.author(), form -> {
            Note other = note.saying(form.author(), form.text());
            return new Deed(
                    Kind.CHANGED,
                    note.entry(),
                    now -> now.withNoteInstead(note, other),
                    now -> now.withNoteInstead(other, note));
        });
    }

    @Override
    public void remove(Note note) {
        List<Note> before = line.get().notes();
        List<Note> earlier = before.subList(0, Math.max(0, before.indexOf(note)));
        Deed removal = new Deed(
                Kind.REMOVED, note.entry(), now -> now.withoutNote(note), now -> now.withNoteAfter(note, earlier));
        make(removal);
        desk.notices()
                .done(
                        Texts.of("notes.removed"),
                        Action.of("notes.restore", Category.EDIT, () -> restore(note, removal)));
    }

    private void restore(Note note, Deed removal) {
        if (!line.get().notes().contains(note)) {
            history.forget();
            changed.accept(removal.back().apply(line.get()));
        }
    }

    private void make(Deed deed) {
        history.add(deed);
        changed.accept(deed.again().apply(line.get()));
    }

    /// Takes back what was done to a note last, where anything can be.
    public void undo() {
        history.undo().ifPresent(deed -> {
            changed.accept(deed.back().apply(line.get()));
            desk.notices().done(Texts.of("notes.undone." + deed.kind().word(), deed.entry()));
        });
    }

    /// Does again what was taken back last, where anything can be.
    public void redo() {
        history.redo().ifPresent(deed -> {
            changed.accept(deed.again().apply(line.get()));
            desk.notices().done(Texts.of("notes.redone." + deed.kind().word(), deed.entry()));
        });
    }

    /// Whether there is anything to take back.
    public ReadOnlyBooleanProperty canUndo() {
        return history.canUndo();
    }

    /// Whether there is anything to do again.
    public ReadOnlyBooleanProperty canRedo() {
        return history.canRedo();
    }

    /// Something else has been done since: to take something back means that from now on.
    public void forget() {
        history.forget();
    }

    /// The name with which somebody last signed at this seat.
    private String signature(Optional<String> writer) {
        return line.get().notes().stream()
                .filter(note -> note.seat().equals(writer))
                .map(Note::author)
                .reduce("", (before, last) -> last);
    }

    private void ask(
            String title, int entry, String text, String author, Function<NoteForm, Deed> written) {
        NoteForm form = new NoteForm(about(entry), text, author);
        Action keep = Action.of("notes.keep", Category.EDIT, () -> {
                    Deed deed = written.apply(form);
                    desk.sheets().close();
                    make(deed);
                })
                .unless(form.words().map(words -> words.isBlank()
                        ? Optional.of(Texts.of("notes.obstacle.empty"))
                        : Optional.empty()));
        form.onDone(keep::fire);
        desk.sheets().show(Texts.of(title), form, form.first(), List.of(keep));
    }

    private String about(int entry) {
        return Texts.of(entry == 0 ? "notes.on.start" : "notes.on.move", entry) + " " + readers();
    }

    private String readers() {
        if (revealed.getAsBoolean()) {
            return Texts.of("notes.about.revealed");
        }
        return seat.get()
                .map(party -> Texts.of(
                        "notes.about.seat",
                        line.get().talks().session().scenario().party(party).title()))
                .orElseGet(() -> Texts.of("notes.about.onlooker"));
    }
}
