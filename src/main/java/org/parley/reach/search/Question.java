package org.parley.reach.search;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/// Which package is looked for.
///
/// @param wanted of each issue, the mask of levels that will do
/// @param conditions what holds of it besides
/// @param also what else has to hold of it, known in full
/// @param relaxed the rules that do not count
/// @param firstRound the round that is open, or the first
/// @param lastRound the last round in which it may become final
/// @param concludedIsFinal whether the package concluded so far is final, whatever comes
public record Question(
        long[] wanted,
        List<MaskTest> conditions,
        Predicate<int[]> also,
        BitSet relaxed,
        int firstRound,
        int lastRound,
        boolean concludedIsFinal) {
    /// Whether a package known in full will do.
    public boolean admits(int[] levels) {
        for (int issue = 0; issue < levels.length; issue++) {
            if ((wanted[issue] & (1L << levels[issue])) == 0) {
                return false;
            }
        }
        long[] possible = Judge.possible(levels);
        return conditions.stream().allMatch(condition -> condition.of(possible) == MaskTest.Truth.YES)
                && also.test(levels);
    }
}
