package org.parley.talks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.scenario.Classroom;
import org.parley.scenario.Party;
import org.parley.scenario.Scenario;

/// All that is stored of a session; everything else follows from it.
///
/// @param seats one for each negotiator, in the order of the scenario
/// @param observer whether somebody without a negotiator's seat watches at this window, and sees what everybody may
/// @param seed decides the chances, and the choices of strategies that choose at random
/// @param options how the class plays, whatever the scenario says
/// @param notes on entries of the journal, in their order
public record Session(
        Scenario scenario,
        List<Seat> seats,
        boolean observer,
        long seed,
        Classroom options,
        List<Entry> journal,
        List<Note> notes) {
    public Session {
        seats = ordered(scenario, seats);
        journal = List.copyOf(journal);
        notes = notes.stream().sorted(Comparator.comparingInt(Note::entry)).toList();
    }

    /// A session before its first move.
    ///
    /// @throws IllegalArgumentException where a negotiator has no seat or two, or a seat is no negotiator's
    public static Session start(Scenario scenario, List<Seat> seats, long seed, Classroom options) {
        return new Session(scenario, seats, false, seed, options, List.of(), List.of());
    }

    /// A session before its first move, with the same player in every seat and the scenario's own options.
    public static Session start(Scenario scenario, Player player, long seed) {
        List<Seat> seats = scenario.negotiators().stream()
                .map(party -> new Seat(party.id(), player))
                .toList();
        return start(scenario, seats, seed, scenario.classroom());
    }

    /// This session with somebody who watches, or without.
    public Session withObserver(boolean other) {
        return new Session(scenario, seats, other, seed, options, journal, notes);
    }

    /// This session with another journal.
    public Session withJournal(List<Entry> other) {
        return new Session(scenario, seats, observer, seed, options, other, notes);
    }

    /// This session as another class plays it.
    public Session withOptions(Classroom other) {
        return new Session(scenario, seats, observer, seed, other, journal, notes);
    }

    /// This session with other notes.
    public Session withNotes(List<Note> other) {
        return new Session(scenario, seats, observer, seed, options, journal, other);
    }

    /// This session with one more note.
    public Session withNote(Note note) {
        List<Note> more = new ArrayList<>(notes);
        more.add(note);
        return withNotes(more);
    }

    private static List<Seat> ordered(Scenario scenario, List<Seat> seats) {
        Map<String, Seat> byParty = new HashMap<>();
        for (Seat seat : seats) {
            if (byParty.put(seat.party(), seat) != null) {
                throw new IllegalArgumentException("The party '" + seat.party() + "' has two seats; it needs one.");
            }
        }
        List<Seat> ordered = new ArrayList<>();
        for (Party negotiator : scenario.negotiators()) {
            Seat seat = byParty.remove(negotiator.id());
            if (seat == null) {
                throw new IllegalArgumentException("The negotiator '" + negotiator.id() + "' has no seat.");
            }
            ordered.add(seat);
        }
        if (!byParty.isEmpty()) {
            throw new IllegalArgumentException(
                    "'" + byParty.keySet().iterator().next() + "' is no negotiator of this scenario; only negotiators have seats.");
        }
        return List.copyOf(ordered);
    }
}
