package org.parley.desktop.instructor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import org.parley.desktop.action.Action;
import org.parley.desktop.action.Category;
import org.parley.desktop.screen.Desk;
import org.parley.desktop.text.Texts;
import org.parley.desktop.work.Job;
import org.parley.scenario.Lock;
import org.parley.talks.Passphrase;

/// Asks for the instructor's passphrase before what is locked. A wrong one is told, and changes nothing. FX thread
/// alone.
public final class Guard {
    private final Desk desk;

    public Guard(Desk desk) {
        this.desk = desk;
    }

    /// Does something: at once where there is no lock, else once its passphrase has been given.
    public void when(Optional<Lock> lock, Runnable allowed) {
        if (lock.isEmpty()) {
            allowed.run();
            return;
        }
        PassphraseView asked = new PassphraseView("instructor.passphrase.about", "instructor.passphrase");
        Action open = Action.of("instructor.unlock", Category.INSTRUCTOR, () -> open(asked, lock.get(), allowed))
                .unless(asked.typed().map(text -> text.isEmpty()
                        ? Optional.of(Texts.of("instructor.passphrase.none"))
                        : Optional.empty()));
        asked.onEnter(open::fire);
        desk.sheets().show(Texts.of("instructor.passphrase.title"), asked, asked.first(), List.of(open));
    }

    private void open(PassphraseView asked, Lock lock, Runnable allowed) {
        String typed = asked.typed().getValue();
        work(progress -> Passphrase.opens(lock, typed), right -> {
            if (right) {
                desk.sheets().close();
                allowed.run();
            } else {
                asked.refuse(Texts.of("instructor.passphrase.wrong"));
            }
        });
    }

    /// Asks for a new passphrase, twice.
    public void lock(Consumer<Lock> locked) {
        PassphraseView asked =
                new PassphraseView("instructor.lock.about", "instructor.passphrase", "instructor.passphrase.again");
        Action close = Action.of("instructor.lock.set", Category.INSTRUCTOR, () -> close(asked, locked))
                .unless(new SimpleObjectProperty<>(Optional.empty()));
        asked.onEnter(close::fire);
        desk.sheets().show(Texts.of("instructor.lock.title"), asked, asked.first(), List.of(close));
    }

    private void close(PassphraseView asked, Consumer<Lock> locked) {
        String typed = asked.typed().getValue();
        if (typed.isEmpty() || !asked.isTwiceTheSame()) {
            asked.refuse(Texts.of(typed.isEmpty() ? "instructor.passphrase.none" : "instructor.passphrase.differ"));
            return;
        }
        work(progress -> Passphrase.lock(typed), lock -> {
            desk.sheets().close();
            locked.accept(lock);
            desk.notices().done(Texts.of("instructor.lock.done"));
        });
    }

    private <T> void work(Job.Work<T> work, Consumer<T> result) {
        desk.work()
                .start(Job.of(
                        "instructor.passphrase",
                        Texts.of("instructor.passphrase.working"),
                        work,
                        result,
                        problem -> desk.notices().warn(String.valueOf(problem.getMessage()))));
    }
}
