package org.parley.desktop.instructor;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.parley.desktop.text.Texts;
import org.parley.scenario.Classroom;
import org.parley.scenario.Lock;

/// The options of a class as they are being set.
public final class ClassroomModel {
    private static final int LONGEST_ROUND = 600;

    private final ObjectProperty<Classroom.Undo> undo;
    private final BooleanProperty scores;
    private final BooleanProperty reasons;
    private final StringProperty minutes;
    private final ObjectProperty<Classroom.Reveal> reveal;
    private final ObjectProperty<Optional<Lock>> lock;
    private final BooleanProperty opened = new SimpleBooleanProperty();
    private final ObservableValue<Boolean> editable;

    /// @param start the options at first; where they are locked, they can be changed once [#opened()] is set
    public ClassroomModel(Classroom start) {
        undo = new SimpleObjectProperty<>(start.undo());
        scores = new SimpleBooleanProperty(start.scores());
        reasons = new SimpleBooleanProperty(start.reasons());
        minutes = new SimpleStringProperty(
                start.roundMinutes().isPresent() ? String.valueOf(start.roundMinutes().getAsInt()) : "");
        reveal = new SimpleObjectProperty<>(start.reveal());
        lock = new SimpleObjectProperty<>(start.lock());
        editable = Bindings.createObjectBinding(() -> lock.get().isEmpty() || opened.get(), lock, opened);
    }

    public ObjectProperty<Classroom.Undo> undo() {
        return undo;
    }

    public BooleanProperty scores() {
        return scores;
    }

    public BooleanProperty reasons() {
        return reasons;
    }

    /// Minutes a round, as typed; empty for no clock.
    public StringProperty minutes() {
        return minutes;
    }

    public ObjectProperty<Classroom.Reveal> reveal() {
        return reveal;
    }

    /// What keeps the options from being changed.
    public ObjectProperty<Optional<Lock>> lock() {
        return lock;
    }

    /// Whether whoever sits here has opened the lock.
    public BooleanProperty opened() {
        return opened;
    }

    /// Whether the options can be changed now.
    public ObservableValue<Boolean> editable() {
        return editable;
    }

    /// Why the options cannot be as they are set; empty where they can.
    public ObservableValue<Optional<String>> obstacle() {
        return minutes.map(ClassroomModel::obstacle);
    }

    /// The options as they are set.
    ///
    /// @throws IllegalStateException while there is an obstacle
    public Classroom classroom() {
        obstacle(minutes.get()).ifPresent(reason -> {
            throw new IllegalStateException(reason);
        });
        OptionalInt clock = minutes.get().isBlank()
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(minutes.get().strip()));
        return new Classroom(undo.get(), scores.get(), reasons.get(), clock, reveal.get(), lock.get());
    }

    private static Optional<String> obstacle(String minutes) {
        return minutes.isBlank() || isMinutes(minutes.strip())
                ? Optional.empty()
                : Optional.of(Texts.of("briefing.minutes.wrong", minutes, LONGEST_ROUND));
    }

    private static boolean isMinutes(String text) {
        return text.matches("[0-9]{1,3}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= LONGEST_ROUND;
    }
}
