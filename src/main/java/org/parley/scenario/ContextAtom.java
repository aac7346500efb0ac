package org.parley.scenario;

import java.util.Optional;
import java.util.OptionalLong;

/// A question about the context of the talks.
public sealed interface ContextAtom extends Atom {
    /// Is the fact so?
    record FactHolds(String fact) implements ContextAtom {}

    /// Is the gauge within these bounds, both inclusive? At least one of them is given.
    record GaugeWithin(String gauge, OptionalLong atLeast, OptionalLong atMost) implements ContextAtom {
        public GaugeWithin {
            Arguments.require(
                    atLeast.isPresent() || atMost.isPresent(),
                    "The condition on the gauge '" + gauge + "' has no bound; it needs atLeast, atMost or both.");
        }
    }

    /// Has the party been consulted?
    record HasBeenConsulted(String party) implements ContextAtom {}

    /// Is this the current round? Before the first round it is not.
    record InRound(String round) implements ContextAtom {}

    /// Is the current round within these rounds, both inclusive? Before the first round this holds only without
    /// a `from`; it never holds when `from` comes after `to`.
    record InRounds(Optional<String> from, Optional<String> to) implements ContextAtom {}

    /// The condition that a fact is so.
    static Condition<ContextAtom> fact(String fact) {
        return new Condition.Holds<>(new FactHolds(fact));
    }

    /// The condition that a gauge is at this value or above.
    static Condition<ContextAtom> gaugeAtLeast(String gauge, long value) {
        return new Condition.Holds<>(new GaugeWithin(gauge, OptionalLong.of(value), OptionalLong.empty()));
    }
}
