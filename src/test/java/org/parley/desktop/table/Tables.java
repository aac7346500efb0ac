package org.parley.desktop.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.desktop.play.Game;
import org.parley.desktop.play.Glance;
import org.parley.format.ScenarioReader;
import org.parley.format.ScenarioReading;
import org.parley.scenario.Scenario;
import org.parley.talks.Line;
import org.parley.talks.Move;
import org.parley.talks.Player;
import org.parley.talks.Seat;
import org.parley.talks.Session;
import org.parley.talks.Talks;

/// Talks of the bundled scenarios, to look at.
public final class Tables {
    private static final long SEED = 7;

    private Tables() {}

    /// A bundled scenario.
    public static Scenario scenario(String id) {
        return switch (ScenarioReader.read(Path.of("scenarios", id + ".json"))) {
            case ScenarioReading.Read(Scenario scenario, var warnings, var places) -> scenario;
            case ScenarioReading.Refused(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    /// Talks over 10^12 packages, every party with a reservation: the instance of the benchmarks (four parties, seed 1),
    /// written out.
    public static Scenario large() {
        try (InputStream file = Tables.class.getResourceAsStream("large.json")) {
            return ((ScenarioReading.Read) ScenarioReader.read("large.json", file.readAllBytes())).scenario();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /// Talks with a person in every seat, before the first move.
    public static Talks talks(String scenario) {
        return Talks.of(Session.start(scenario(scenario), new Player.Person(), SEED));
    }

    /// A line with a person in one seat and a strategy in the others.
    public static Line against(String strategy, String scenario, String person) {
        return against(strategy, scenario(scenario), person);
    }

    /// A line with a person in one seat and a strategy in the others.
    public static Line against(String strategy, Scenario played, String person) {
        List<Seat> seats = played.negotiators().stream()
                .map(party -> new Seat(
                        party.id(), party.id().equals(person) ? new Player.Person() : new Player.Strategy(strategy)))
                .toList();
        return Line.of(Talks.of(Session.start(played, seats, SEED, played.classroom())));
    }

    /// The present of talks, through the eyes of a party.
    static Glance glance(Talks talks, String party) {
        return new Glance(Game.of(talks), talks, Optional.of(party), true, true);
    }

    static Move.Propose propose(int id, Map<String, String> terms) {
        return new Move.Propose(id, terms, OptionalInt.empty());
    }

    public static Move.Pass pass() {
        return new Move.Pass("");
    }
}
