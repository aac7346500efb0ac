package org.parley.reach;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What an inquiry asks: with sets that are held, or by search. Not for use by several threads at once.
interface Means {
    /// What reachable terms need.
    List<Need> needs(Map<String, String> terms);

    /// A shortest way to terms, if there is one.
    Optional<Way> way(Map<String, String> terms);

    /// Whether terms are reached if the rules at some positions are relaxed.
    Predicate<BitSet> relaxing(Map<String, String> terms);
}
