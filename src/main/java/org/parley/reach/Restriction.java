package org.parley.reach;

import org.parley.scenario.Scenario;

/// What is left out of the courses that talks can take, or kept in sight though no rule asks for it.
sealed interface Restriction {
    /// Nothing is left out.
    record None() implements Restriction {}

    /// Nothing is left out, and of each context it is known which parties have been consulted and which events have
    /// happened.
    record InFullSight() implements Restriction {}

    /// An event never happens.
    record NoEvent(int event) implements Restriction {}

    /// A party never becomes consulted.
    record NoConsultation(int party) implements Restriction {}

    /// Nobody pulls a lever, and events with a chance below 1 do not happen: how things stand.
    record NoMoves() implements Restriction {}

    default boolean allowsMoves() {
        return !(this instanceof NoMoves);
    }

    default boolean consults(int party) {
        return !(this instanceof NoConsultation(int never) && never == party);
    }

    default boolean allowsEvent(int event) {
        return !(this instanceof NoEvent(int never) && never == event);
    }

    /// Marks what is kept in sight.
    default void mark(long[] mask, ContextLayout layout, Scenario scenario) {
        if (this instanceof InFullSight) {
            for (int party = 0; party < scenario.parties().size(); party++) {
                layout.consulted(party).set(mask);
            }
            for (int event = 0; event < scenario.events().size(); event++) {
                layout.happened(event).set(mask);
            }
        }
    }
}
