package org.parley.talks;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/// What a seat, or the instructor, does once.
public sealed interface Move {
    /// A move of a seat; it takes one turn.
    sealed interface OfSeat extends Move {}

    /// A move of the instructor; it takes no turn.
    sealed interface OfInstructor extends Move {}

    /// Puts terms on the table.
    ///
    /// @param id a whole number from 1 that no earlier proposal of the session has
    /// @param terms level id by issue id
    /// @param counters the proposal that this one answers, if it answers one
    record Propose(int id, Map<String, String> terms, OptionalInt counters) implements OfSeat {
        public Propose {
            terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
        }
    }

    /// Accepts the package that would result from a proposal.
    record Accept(int proposal) implements OfSeat {}

    /// Turns a proposal down, which ends it.
    record Reject(int proposal) implements OfSeat {}

    /// Takes one's own proposal back.
    record Withdraw(int proposal) implements OfSeat {}

    /// Pulls one of one's own levers.
    record PullLever(String lever) implements OfSeat {}

    /// Lets everybody know a red line or an offer of one's own.
    record DiscloseRule(String rule) implements OfSeat {}

    /// Does nothing.
    ///
    /// @param reason for people, may be empty
    record Pass(String reason) implements OfSeat {}

    /// Makes an event happen, whatever its condition, round and chance.
    record Inject(String event) implements OfInstructor {}

    /// Stops or resumes the talks.
    record Pause(boolean paused) implements OfInstructor {}

    /// Gives a seat to another player.
    record HandOver(String party, Player player) implements OfInstructor {}
}
