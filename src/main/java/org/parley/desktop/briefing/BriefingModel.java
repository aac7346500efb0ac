package org.parley.desktop.briefing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.parley.desktop.text.Texts;
import org.parley.scenario.Classroom;
import org.parley.scenario.Party;
import org.parley.scenario.Scenario;
import org.parley.talks.Seat;
import org.parley.talks.Session;

/// How a session is to be played: who sits where, the seed, the classroom's options. At first the person has the first
/// seat and the machine's first strategy the others.
public final class BriefingModel {
    private static final int LONGEST_ROUND = 600;

    private final Scenario scenario;
    private final Map<String, ObjectProperty<SeatChoice>> seats = new LinkedHashMap<>();
    private final StringProperty seed = new SimpleStringProperty();
    private final StringProperty minutes = new SimpleStringProperty();
    private final ObjectProperty<Classroom.Undo> undo;
    private final BooleanProperty scores;
    private final BooleanProperty reasons;
    private final ObjectProperty<Classroom.Reveal> reveal;
    private final ObservableValue<Optional<String>> obstacle;

    /// @param seed the seed at first
    public BriefingModel(Scenario scenario, long seed) {
        this.scenario = scenario;
        this.seed.set(String.valueOf(seed));
        Classroom classroom = scenario.classroom();
        undo = new SimpleObjectProperty<>(classroom.undo());
        scores = new SimpleBooleanProperty(classroom.scores());
        reasons = new SimpleBooleanProperty(classroom.reasons());
        reveal = new SimpleObjectProperty<>(classroom.reveal());
        minutes.set(classroom.roundMinutes().isPresent() ? String.valueOf(classroom.roundMinutes().getAsInt()) : "");
        SeatChoice machine = SeatChoice.all().stream().filter(choice -> !choice.isPerson()).findFirst().orElse(new SeatChoice.Me());
        for (Party negotiator : scenario.negotiators()) {
            SeatChoice first = seats.isEmpty() ? new SeatChoice.Me() : machine;
            ObjectProperty<SeatChoice> seat = new SimpleObjectProperty<>(first);
            seat.subscribe(choice -> onlyOneMe(seat, choice, machine));
            seats.put(negotiator.id(), seat);
        }
        obstacle = this.seed.flatMap(text -> minutes.map(clock -> obstacle(text, clock)));
    }

    /// A person is in one place at a time: taking another seat leaves the first one to the machine.
    private void onlyOneMe(ObjectProperty<SeatChoice> taken, SeatChoice choice, SeatChoice machine) {
        if (choice instanceof SeatChoice.Me) {
            seats.values().stream()
                    .filter(other -> other != taken && other.get() instanceof SeatChoice.Me)
                    .forEach(other -> other.set(machine));
        }
    }

    public Scenario scenario() {
        return scenario;
    }

    /// Who sits at a negotiator's seat.
    public ObjectProperty<SeatChoice> seat(String party) {
        return seats.get(party);
    }

    /// A whole number, as typed.
    public StringProperty seed() {
        return seed;
    }

    /// Minutes a round, as typed; empty for no clock.
    public StringProperty minutes() {
        return minutes;
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

    public ObjectProperty<Classroom.Reveal> reveal() {
        return reveal;
    }

    /// Why the session cannot start as things are set; empty where it can.
    public ObservableValue<Optional<String>> obstacle() {
        return obstacle;
    }

    /// Told whenever somebody changes a seat.
    public Subscription onSeatChange(Runnable changed) {
        return Subscription.combine(seats.values().stream()
                .map(seat -> seat.subscribe((before, now) -> changed.run()))
                .toArray(Subscription[]::new));
    }

    /// The parties with a person in their seat, in the order of the file.
    public List<String> people() {
        return seats.entrySet().stream()
                .filter(seat -> seat.getValue().get().isPerson())
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The session as it is set.
    ///
    /// @throws IllegalStateException while there is an obstacle
    public Session session() {
        obstacle.getValue().ifPresent(reason -> {
            throw new IllegalStateException(reason);
        });
        OptionalInt clock = minutes.get().isBlank() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(minutes.get().strip()));
        return Session.start(
                scenario,
                seats.entrySet().stream()
                        .map(seat -> new Seat(seat.getKey(), seat.getValue().get().player()))
                        .toList(),
                Long.parseLong(seed.get().strip()),
                new Classroom(undo.get(), scores.get(), reasons.get(), clock, reveal.get()));
    }

    private static Optional<String> obstacle(String seed, String minutes) {
        if (!seed.strip().matches("-?[0-9]{1,18}")) {
            return Optional.of(Texts.of("briefing.seed.wrong", seed));
        }
        if (!minutes.isBlank() && !isMinutes(minutes.strip())) {
            return Optional.of(Texts.of("briefing.minutes.wrong", minutes, LONGEST_ROUND));
        }
        return Optional.empty();
    }

    private static boolean isMinutes(String text) {
        return text.matches("[0-9]{1,3}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= LONGEST_ROUND;
    }
}
