package org.parley.desktop.table;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.parley.desktop.action.Action;
import org.parley.desktop.action.Category;
import org.parley.desktop.instructor.ClassroomModel;
import org.parley.desktop.instructor.ClassroomView;
import org.parley.desktop.instructor.Guard;
import org.parley.desktop.instructor.HandOverForm;
import org.parley.desktop.instructor.InjectView;
import org.parley.desktop.play.Parts;
import org.parley.desktop.play.SessionKeeper;
import org.parley.desktop.screen.Desk;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;
import org.parley.scenario.Classroom;
import org.parley.scenario.Event;
import org.parley.scenario.Lock;
import org.parley.scenario.Scenario;
import org.parley.talks.Line;
import org.parley.talks.Move;
import org.parley.talks.MoveRefusal;

/// What the instructor's actions do at the table: each asks for the passphrase first, where the class is locked.
final class InstructorCommands {
    private static final Duration EXTENSION = Duration.ofMinutes(5);

    private final Desk desk;
    private final Play play;
    private final RoundClock clock;
    private final Guard guard;
    private final SessionKeeper keeper;

    InstructorCommands(Desk desk, Play play, RoundClock clock, SessionKeeper keeper) {
        this.desk = desk;
        this.play = play;
        this.clock = clock;
        this.keeper = keeper;
        guard = new Guard(desk);
    }

    void pause() {
        guarded(() -> {
            if (!line().talks().isOver()) {
                play.instruct(new Move.Pause(!line().talks().position().paused()));
            }
        });
    }

    void inject() {
        guarded(() -> {
            List<Event> events = play.injectable();
            if (events.isEmpty()) {
                desk.notices().warn(Texts.of("instructor.inject.none"));
                return;
            }
            InjectView view = new InjectView(play.game(), events, seen());
            form("inject", view, view.first(), () -> instruct(new Move.Inject(view.chosen())));
        });
    }

    void handOver() {
        guarded(() -> {
            HandOverForm form = new HandOverForm(play.game().scenario(), line().talks().position().seats());
            form("handOver", form, form.first(), () -> instruct(new Move.HandOver(form.party(), form.player())));
        });
    }

    /// The clock runs on while a form is open: what it asks for may no longer be possible then.
    private void instruct(Move.OfInstructor move) {
        Optional<MoveRefusal> refused = line().talks().whyNot(Optional.empty(), move);
        if (refused.isPresent()) {
            desk.notices().warn(play.glance().getValue().words().of(refused.get()));
        } else {
            play.instruct(move);
        }
    }

    /// Where no passphrase says that an instructor sits here, what is confidential stays so.
    private Scenario seen() {
        return classroom().lock().isPresent()
                ? play.game().scenario()
                : play.glance().getValue().seen();
    }

    void extend() {
        guarded(() -> {
            clock.extend(EXTENSION);
            keeper.keep(clock.on(line()));
        });
    }

    void clock() {
        guarded(() -> {
            ClassroomModel model = new ClassroomModel(classroom().withLock(Optional.empty()));
            TextField minutes = ClassroomView.field("clock-minutes", Texts.of("briefing.minutes.prompt"));
            minutes.textProperty().bindBidirectional(model.minutes());
            VBox view = Parts.column(
                    "instructor-form " + Styles.GAP_3,
                    Parts.text(Texts.of("instructor.clock.about"), Styles.MUTED),
                    ClassroomView.labelled("briefing.minutes", minutes));
            Action set = sheet("clock", model, () -> {
                clock.set(model.classroom().roundMinutes());
                keeper.keep(clock.on(line()));
            });
            minutes.setOnAction(event -> set.fire());
            desk.sheets().show(Texts.of("instructor.clock.title"), view, minutes, List.of(set));
        });
    }

    void undo() {
        guarded(() -> {
            if (line().cursor() > 0) {
                play.undo();
            }
        });
    }

    void options() {
        guarded(() -> {
            Optional<Lock> lock = classroom().lock();
            ClassroomModel model = new ClassroomModel(classroom().withLock(Optional.empty()));
            ClassroomView view = new ClassroomView(model);
            view.getStyleClass().add("instructor-form");
            Action set = sheet("options", model, () -> change(model.classroom().withLock(lock)));
            Node first = view.lookup("#option-undo");
            desk.sheets().show(Texts.of("instructor.options.title"), view, first == null ? view : first, List.of(set));
        });
    }

    void lock() {
        if (classroom().lock().isEmpty()) {
            guard.lock(lock -> play.options(classroom().withLock(Optional.of(lock))));
        } else {
            guarded(() -> {
                play.options(classroom().withLock(Optional.empty()));
                desk.notices().done(Texts.of("instructor.lock.gone"));
            });
        }
    }

    /// Another clock is wound up; the same goes on.
    private void change(Classroom options) {
        boolean sameClock = options.roundMinutes().equals(classroom().roundMinutes());
        play.options(options);
        if (!sameClock) {
            clock.set(options.roundMinutes());
        }
    }

    private void form(String word, VBox view, Control first, Runnable done) {
        Action act = act(word, () -> {
            desk.sheets().close();
            done.run();
        });
        desk.sheets().show(Texts.of("instructor." + word + ".title"), view, first, List.of(act));
    }

    private Action sheet(String word, ClassroomModel model, Runnable done) {
        return act(word, () -> {
                    desk.sheets().close();
                    done.run();
                })
                .unless(model.obstacle());
    }

    private static Action act(String word, Runnable run) {
        String id = "instructor." + word + ".do";
        return Action.of(id, Category.INSTRUCTOR, run);
    }

    private void guarded(Runnable allowed) {
        guard.when(classroom().lock(), allowed);
    }

    private Classroom classroom() {
        return line().talks().session().options();
    }

    private Line line() {
        return play.line().get();
    }
}
