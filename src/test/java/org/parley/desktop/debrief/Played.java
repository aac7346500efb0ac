package org.parley.desktop.debrief;

import java.util.List;
import org.parley.desktop.table.Tables;
import org.parley.scenario.Classroom;
import org.parley.scenario.Scenario;
import org.parley.talks.Line;
import org.parley.talks.Player;
import org.parley.talks.Seat;
import org.parley.talks.Session;
import org.parley.talks.Talks;
import org.parley.talks.strategy.AutoPlay;

/// Talks that are over.
final class Played {
    private static final long SEED = 7;

    private Played() {}

    /// Played to the end by reciprocators, then one seat given to a person.
    static Line toTheEnd(String id, String person) {
        return toTheEnd(Tables.scenario(id), person, Tables.scenario(id).classroom());
    }

    /// The same in a class of other options.
    static Line toTheEnd(Scenario scenario, String person, Classroom options) {
        Talks machine = AutoPlay.play(Session.start(scenario, seats(scenario, ""), SEED, options));
        Session mine = Session.start(scenario, seats(scenario, person), SEED, options)
                .withJournal(machine.journal());
        return Line.of(Talks.of(mine));
    }

    private static List<Seat> seats(Scenario scenario, String person) {
        return scenario.negotiators().stream()
                .map(party -> new Seat(
                        party.id(),
                        party.id().equals(person) ? new Player.Person() : new Player.Strategy("reciprocator")))
                .toList();
    }
}
