package org.parley.desktop.notes;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.parley.desktop.action.Action;
import org.parley.desktop.action.Category;
import org.parley.desktop.screen.Desk;
import org.parley.desktop.text.Texts;
import org.parley.talks.Line;
import org.parley.talks.Note;

/// Writes, changes and removes notes for whoever sits at the window. What is removed can be put back. FX thread alone.
public final class Pen implements NotesView.Ways {
    private final Desk desk;
    private final Supplier<Line> line;
    private final Supplier<Optional<String>> seat;
    private final BooleanSupplier revealed;
    private final Consumer<Line> changed;

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
        ask("notes.write", entry, "", signature(writer), form -> now ->
                now.withNote(new Note(entry, writer, form.author(), form.text())));
    }

    @Override
    public void change(Note note) {
        ask("notes.change", note.entry(), note.text(), note.author(), form -> now ->
                now.withNoteInstead(note, note.saying(form.author(), form.text())));
    }

    @Override
    public void remove(Note note) {
        changed.accept(line.get().withoutNote(note));
        desk.notices()
                .done(
                        Texts.of("notes.removed"),
                        Action.of("notes.restore", Category.EDIT, () -> changed.accept(line.get().withNote(note))));
    }

    /// The name with which somebody last signed at this seat.
    private String signature(Optional<String> writer) {
        return line.get().notes().stream()
                .filter(note -> note.seat().equals(writer))
                .map(Note::author)
                .reduce("", (before, last) -> last);
    }

    private void ask(
            String title, int entry, String text, String author, Function<NoteForm, Function<Line, Line>> written) {
        NoteForm form = new NoteForm(about(entry), text, author);
        Action keep = Action.of("notes.keep", Category.EDIT, () -> {
                    Function<Line, Line> change = written.apply(form);
                    desk.sheets().close();
                    changed.accept(change.apply(line.get()));
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
