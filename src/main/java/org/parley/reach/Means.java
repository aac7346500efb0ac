package org.parley.reach;

import java.util.BitSet;
import java.util.Map;
import java.util.function.Predicate;

/// What an inquiry asks: with sets that are held, or by search. Not for use by several threads at once.
interface Means {
    /// How reachable terms are come to.
    ///
    /// @param needing whether what they need is asked too
    Access access(Map<String, String> terms, boolean needing);

    /// Whether terms are reached if the rules at some positions are relaxed.
    Predicate<BitSet> relaxing(Map<String, String> terms);
}
