package org.parley.reach.counting;

/// What is as good as what else in one round: marks, and packages to add to. Immutable.
///
/// @param atLeast of each two marks, whether all that can be done with the second one can be done with the first
/// @param kept the digits of a code that say what the round may not add to
record Goodness(boolean[][] atLeast, long kept) {
    boolean isAtLeast(int one, int other) {
        return atLeast[one][other];
    }

    /// Whether what has a code adds to nothing at all, on issues that the round may conclude.
    boolean isAboveNothing(long code) {
        return code != 0 && (code & kept) == 0;
    }

    /// The marks that are at least as good as one.
    long[] better() {
        long[] better = new long[atLeast.length];
        for (int one = 0; one < better.length; one++) {
            for (int other = 0; other < better.length; other++) {
                better[other] |= atLeast[one][other] ? 1L << one : 0;
            }
        }
        return better;
    }
}
