package org.parley.reach;

import org.parley.reach.search.Contexts;
import org.parley.reach.search.Terms;

/// What the packages of some state are listed or counted from. Immutable.
///
/// @param firstRound the round that is open, or the first
/// @param concludedIsFinal whether the package concluded so far is final, whatever comes
record Outset(Terms terms, Contexts contexts, ContextGraph graph, int firstRound, boolean concludedIsFinal, Budget budget) {
    /// Whether the talks begin before their first round opens.
    boolean isAtGate() {
        return graph.start() < 0;
    }

    /// The context that the talks are in, unless they begin before the first.
    int[] nodes() {
        return isAtGate() ? new int[0] : new int[] {graph.start()};
    }
}
