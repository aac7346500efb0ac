package org.parley.rules;

import org.parley.scenario.Event;
import org.parley.scenario.Round;

/// Decides the events whose chance is neither 0 nor 1.
/// Not to be shared by threads, unless it says so itself.
@FunctionalInterface
public interface Chance {
    /// No such event happens.
    Chance NEVER = (event, round) -> false;

    /// Whether the event happens at the opening of the round; its own condition holds.
    boolean happens(Event event, Round round);
}
