package org.parley.talks.strategy;

import java.util.List;
import java.util.Optional;
import org.parley.talks.Strategy;

/// The strategies that can play a seat.
public final class Strategies {
    private static final List<Strategy> ALL = List.of(
            new Reciprocator(),
            new Hardliner(),
            TimeDependent.boulware(),
            TimeDependent.linear(),
            TimeDependent.conceder(),
            new TitForTat(),
            new Micro(),
            new Diplomat());

    private Strategies() {}

    /// Their names, in the order in which they are offered.
    public static List<String> names() {
        return ALL.stream().map(Strategy::name).toList();
    }

    /// The strategy of this name, if there is one.
    public static Optional<Strategy> named(String name) {
        return ALL.stream().filter(strategy -> strategy.name().equals(name)).findFirst();
    }
}
