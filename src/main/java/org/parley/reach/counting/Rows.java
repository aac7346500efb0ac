package org.parley.reach.counting;

/// What is done with the words of rows and of cubes.
final class Rows {
    private static final int LONG_STEP = 16;

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

    /// Adds what another row has.
    static void add(long[] row, long[] other) {
        for (int word = 0; word < row.length; word++) {
            row[word] |= other[word];
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

    /// Adds to words what others have, shifted.
    ///
    /// @param nothing the bits of others that count
    static void raiseInWords(long[] from, long[] cube, long nothing, int by) {
        for (int word = 0; word < cube.length; word++) {
            cube[word] |= (from[word] & nothing) << by;
        }
    }

    /// Adds to words what others have that are some steps before them, with nothing of the issue that the steps tell.
    ///
    /// @param step how many words apart its levels are
    /// @param count how many it has
    static void raiseByWords(long[] from, long[] cube, int step, int count) {
        for (int first = 0; first < cube.length; first += step * count) {
            if (step >= LONG_STEP) {
                for (int level = 1; level < count; level++) {
                    add(from, first, cube, first + level * step, step);
                }
                continue;
            }
            for (int word = first; word < first + step; word++) {
                long nothing = from[word];
                for (int level = 1, to = word + step; level < count; level++, to += step) {
                    cube[to] |= nothing;
                }
            }
        }
    }

    private static void add(long[] from, int at, long[] cube, int to, int words) {
        for (int word = 0; word < words; word++) {
            cube[to + word] |= from[at + word];
        }
    }
}
