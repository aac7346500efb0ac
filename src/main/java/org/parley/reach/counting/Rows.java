package org.parley.reach.counting;

/// What is done with the words of rows and of cubes.
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
    ///
    /// @return bits, some where there are any left
    static long removeBoth(long[] into, int first, long[] obliged, long[] asked) {
        long some = 0;
        for (int word = 0; word < obliged.length; word++) {
            into[first + word] &= ~(obliged[word] | asked[word]);
            some |= into[first + word];
        }
        return some;
    }

    /// Whether a row of a cube has some that a row of another has not.
    static boolean hasMore(long[] cube, long[] other, int first, int words) {
        long more = 0;
        for (int word = first; word < first + words; word++) {
            more |= cube[word] & ~other[word];
        }
        return more != 0;
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

    /// Adds to words what they have with nothing of an issue, with all its levels.
    ///
    /// @param nothing the bits with nothing of it
    /// @param levels by how much its levels are further, as bits
    static void raiseInWords(long[] cube, int first, int words, long nothing, long levels) {
        for (int word = first; word < first + words; word++) {
            cube[word] |= (cube[word] & nothing) * levels;
        }
    }

    /// Adds to words what others have with nothing of an issue, with some of its levels.
    static void raiseInWords(long[] from, long[] cube, int first, int words, long nothing, long levels) {
        for (int word = first; word < first + words; word++) {
            cube[word] |= (from[word] & nothing) * levels;
        }
    }

    /// Adds to words of a row what others have that are some steps before them, with nothing of the issue that the steps
    /// tell.
    ///
    /// @param step how many words apart its levels are
    /// @param count how many it has
    static void raiseByWords(long[] from, long[] cube, int first, int words, int step, int count) {
        for (int group = first; group < first + words; group += step * count) {
            for (int word = group; word < group + step; word++) {
                long nothing = from[word];
                for (int level = 1, to = word + step; level < count; level++, to += step) {
                    cube[to] |= nothing;
                }
            }
        }
    }

    /// Adds to a row what two others have both.
    static void addBoth(long[] one, long[] other, int first, int words, long[] to) {
        for (int word = first; word < first + words; word++) {
            to[word] |= one[word] & other[word];
        }
    }

    /// Adds words to others.
    static void add(long[] from, int at, long[] cube, int to, int words) {
        for (int word = 0; word < words; word++) {
            cube[to + word] |= from[at + word];
        }
    }
}
