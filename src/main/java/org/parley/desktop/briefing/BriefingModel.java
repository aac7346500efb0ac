package org.parley.desktop.briefing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.parley.desktop.instructor.ClassroomModel;
import org.parley.desktop.text.Texts;
import org.parley.scenario.Party;
import org.parley.scenario.Scenario;
import org.parley.talks.Seat;
import org.parley.talks.Session;

/// How a session is to be played: who sits where, the seed, the classroom's options. At first the person has the first
/// seat and the machine's first strategy the others.
public final class BriefingModel {
    private final Scenario scenario;
    private final Map<String, ObjectProperty<SeatChoice>> seats = new LinkedHashMap<>();
    private final StringProperty seed = new SimpleStringProperty();
    private final ClassroomModel classroom;
    private final ObjectProperty<Watcher> observer = new SimpleObjectProperty<>(Watcher.NOBODY);
    private final ObservableValue<Optional<String>> obstacle;

    /// @param seed the seed at first
    public BriefingModel(Scenario scenario, long seed) {
        this.scenario = scenario;
        this.seed.set(String.valueOf(seed));
        classroom = new ClassroomModel(scenario.classroom());
        SeatChoice machine = SeatChoice.all().stream().filter(choice -> !choice.isPerson()).findFirst().orElse(new SeatChoice.Me());
        for (Party negotiator : scenario.negotiators()) {
            SeatChoice first = seats.isEmpty() ? new SeatChoice.Me() : machine;
            ObjectProperty<SeatChoice> seat = new SimpleObjectProperty<>(first);
            seat.subscribe(choice -> onlyOneMe(seat, choice, machine));
            seats.put(negotiator.id(), seat);
        }
        observer.subscribe(watcher -> {
            if (watcher == Watcher.ME) {
                seats.values().stream()
                        .filter(seat -> seat.get() instanceof SeatChoice.Me)
                        .forEach(seat -> seat.set(machine));
            }
        });
        obstacle = this.seed.flatMap(text -> classroom.obstacle().map(wrong -> obstacle(text).or(() -> wrong)));
    }

    /// A person is in one place at a time: taking another seat leaves the first one to the machine.
    private void onlyOneMe(ObjectProperty<SeatChoice> taken, SeatChoice choice, SeatChoice machine) {
        if (choice instanceof SeatChoice.Me) {
            seats.values().stream()
                    .filter(other -> other != taken && other.get() instanceof SeatChoice.Me)
                    .forEach(other -> other.set(machine));
            if (observer.get() == Watcher.ME) {
                observer.set(Watcher.NOBODY);
            }
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

    /// How the class plays.
    public ClassroomModel classroom() {
        return classroom;
    }

    /// Who watches without a seat.
    public ObjectProperty<Watcher> observer() {
        return observer;
    }

    /// Why the session cannot start as things are set; empty where it can.
    public ObservableValue<Optional<String>> obstacle() {
        return obstacle;
    }

    /// Whether several people share the screen.
    public boolean isShared() {
        return people().size() + (observer.get() == Watcher.NOBODY ? 0 : 1) > 1;
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
        return Session.start(
                scenario,
                seats.entrySet().stream()
                        .map(seat -> new Seat(seat.getKey(), seat.getValue().get().player()))
                        .toList(),
                Long.parseLong(seed.get().strip()),
                        classroom.classroom())
                .withObserver(observer.get() != Watcher.NOBODY);
    }

    private static Optional<String> obstacle(String seed) {
        return seed.strip().matches("-?[0-9]{1,18}")
                ? Optional.empty()
                : Optional.of(Texts.of("briefing.seed.wrong", seed));
    }
}
