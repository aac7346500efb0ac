package org.parley.outcome;

import java.math.BigInteger;
import java.util.List;

/// The worth vectors of partial packages that no other dominates, in descending order (the first party's worth
/// first), each with the number of partial packages that have it and the way back to the first of them.
///
/// @param size the number of vectors
/// @param worth all of them, one after the other
/// @param packages how many have each
/// @param level the level that the first of each has on this front's issue
/// @param next where the rest of it is, in the front below that level
/// @param below the fronts of the next issue, one a level; none below the last issue
record Front(int size, long[] worth, BigInteger[] packages, int[] level, int[] next, List<Front> below) {
    /// Of no package.
    static final Front NOTHING = new Front(0, new long[0], new BigInteger[0], new int[0], new int[0], List.of());

    /// Of one package with no issue left, worth nothing yet.
    static Front complete(int parties) {
        return new Front(
                1, new long[parties], new BigInteger[] {BigInteger.ONE}, new int[1], new int[1], List.of());
    }

    /// The levels of the first package with a vector, from this front's issue on, put into an array.
    void example(int vector, int[] levels, int from) {
        Front front = this;
        int at = vector;
        for (int issue = from; issue < levels.length; issue++) {
            levels[issue] = front.level[at];
            int following = front.next[at];
            front = front.below.get(levels[issue]);
            at = following;
        }
    }
}
