package org.parley.reach.search;

import java.util.BitSet;
import java.util.List;

/// Questions as tests ask them.
final class Asked {
    private Asked() {}

    /// For any package, from the first round to the last.
    static Question forAnything(Terms terms) {
        return new Question(
                terms.levels().clone(),
                List.of(),
                levels -> true,
                new BitSet(),
                0,
                terms.free().length - 1,
                false);
    }

    /// For one with these levels.
    ///
    /// @param wanted one mask an issue
    static Question forLevels(Terms terms, long... wanted) {
        return new Question(
                wanted, List.of(), levels -> true, new BitSet(), 0, terms.free().length - 1, false);
    }

    /// For any package with some rules relaxed.
    static Question relaxing(Terms terms, int... rules) {
        return new Question(
                terms.levels().clone(),
                List.of(),
                levels -> true,
                TermsDraft.set(rules),
                0,
                terms.free().length - 1,
                false);
    }
}
