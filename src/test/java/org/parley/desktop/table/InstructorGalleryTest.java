package org.parley.desktop.table;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Parent;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.desktop.Gallery;
import org.parley.desktop.House;
import org.parley.desktop.OnFxThread;
import org.parley.desktop.instructor.ClassroomModel;
import org.parley.desktop.instructor.ClassroomView;
import org.parley.desktop.instructor.LockView;
import org.parley.desktop.play.Parts;
import org.parley.scenario.Classroom;
import org.parley.talks.Line;
import org.parley.talks.Move;
import org.parley.talks.Passphrase;
import org.parley.talks.Talks;

/// What the instructor and whoever watches see at the table is pictured and sound.
class InstructorGalleryTest {
    private static final String FLAGSHIP = "geneva-2022";

    @TempDir
    private Path folder;

    @Test
    void theClockRuns() {
        Gallery.picture("table-clock", table(timed(playing(), 754)));
    }

    @Test
    void theLastMinuteOfARound() {
        Gallery.picture("table-last-minute", table(timed(playing(), 42)));
    }

    @Test
    void theTalksArePaused() {
        Gallery.picture("table-paused", table(timed(playing().play(Optional.empty(), new Move.Pause(true)), 42)));
    }

    @Test
    void anObserverWatches() {
        Gallery.picture("table-observed", table(timed(observed(), 754), "table.observe"));
    }

    @Test
    void theHandOverWithAnObserver() {
        Gallery.picture("table-hand-over-observer", table(observed()));
    }

    @Test
    void thePassphraseIsAskedFor() {
        Gallery.picture("instructor-passphrase", table(locked(), "instructor.inject"));
    }

    @Test
    void aWrongPassphrase() {
        Gallery.picture("instructor-passphrase-wrong", OnFxThread.call(() -> {
            House house = new House(new Stage());
            Parent window = window(house, locked(), "instructor.inject");
            house.find("#passphrase-1", PasswordField.class).setText("open sesame");
            house.find("#passphrase-1", PasswordField.class).fireEvent(new javafx.event.ActionEvent());
            return window;
        }));
    }

    @Test
    void theClassIsLocked() {
        Gallery.picture("instructor-lock", table(playing(), "instructor.lock"));
    }

    @Test
    void anEventIsInjected() {
        Gallery.picture("instructor-inject", table(playing(), "instructor.inject"));
    }

    @Test
    void aSeatIsHandedOver() {
        Gallery.picture("instructor-hand-over", table(playing(), "instructor.handOver"));
    }

    @Test
    void theClockIsSet() {
        Gallery.picture("instructor-clock", table(timed(playing(), 754), "instructor.clock"));
    }

    @Test
    void theOptionsOfTheClass() {
        Gallery.picture("instructor-options", table(playing(), "instructor.options"));
    }

    @Test
    void theLockOfTheOptions() {
        Gallery.picture("instructor-lock-states", OnFxThread.call(() -> {
            ClassroomModel locked = new ClassroomModel(locked().talks().session().options());
            ClassroomModel opened = new ClassroomModel(locked().talks().session().options());
            opened.opened().set(true);
            return Parts.row(
                    "page", options(new ClassroomModel(Classroom.FREE)), options(locked), options(opened));
        }));
    }

    private static VBox options(ClassroomModel model) {
        VBox card = Parts.column("card gap-3", new ClassroomView(model), new LockView(model, () -> {}));
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setPrefWidth(100);
        return card;
    }

    private static Line playing() {
        return Tables.against("reciprocator", FLAGSHIP, "us");
    }

    /// A person in every seat, and somebody who watches.
    private static Line observed() {
        return Line.of(Talks.of(Tables.talks(FLAGSHIP).session().withObserver(true)));
    }

    private static Line locked() {
        Line line = playing();
        Classroom options = line.talks().session().options();
        return line.withOptions(options.withLock(Optional.of(Passphrase.lock("mornington"))));
    }

    private static Line timed(Line line, int seconds) {
        Classroom options = line.talks().session().options();
        return line.withOptions(options.withRoundMinutes(OptionalInt.of(15)))
                .withClock(Optional.of(Duration.ofSeconds(seconds)));
    }

    /// The table in the window, after these actions.
    private Parent table(Line line, String... actions) {
        return OnFxThread.call(() -> window(new House(new Stage()), line, actions));
    }

    private Parent window(House house, Line line, String... actions) {
        Parent window = house.with(desk -> new TableScreen(desk, folder.resolve("kept.parley.json"), line));
        for (String id : actions) {
            house.act(id);
        }
        return window;
    }
}
