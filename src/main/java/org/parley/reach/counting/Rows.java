package org.parley.reach.counting;

/// What is done with the words of rows.
final class Rows {
    private Rows() {}

    /// Puts what two rows have both into a cube.
    ///
    /// @return bits, some where there are any
    static long putBoth(long[] into, int first, long[] content, long[] left) {
        long some = 0;
        for (int word = 0; word < content.length; word++) {
            long both = content[word] & left[word];
            into[first + word] = both;
            some |= both;
        }
        return some;
    }

    /// Takes away from a cube what either of two rows has.
    static void removeBoth(long[] into, int first, long[] obliged, long[] asked) {
        for (int word = 0; word < obliged.length; word++) {
            into[first + word] &= ~(obliged[word] | asked[word]);
        }
    }

    /// Keeps what another row has.
    static void keep(long[] row, long[] other) {
        for (int word = 0; word < row.length; word++) {
            row[word] &= other[word];
        }
    }

    /// Keeps what another row has, and what neither of two more has.
    static void keepOrFree(long[] row, long[] other, long[] obliged, long[] asked) {
        for (int word = 0; word < row.length; word++) {
            row[word] &= other[word] | ~(obliged[word] | asked[word]);
        }
    }
}
