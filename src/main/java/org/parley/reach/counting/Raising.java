package org.parley.reach.counting;

/// Finds, in a cube, all that adds to some packages. Rows are told as bits. Immutable.
final class Raising {
    private final Cube cube;
    private final int words;
    private final long[] raising;
    private final long[] rowsWithout;

    Raising(Cube cube) {
        this.cube = cube;
        words = cube.rowWords();
        raising = new long[cube.issues()];
        for (int position = cube.firstOfWord(); position < cube.issues(); position++) {
            for (int level = 0; level < cube.levels(position); level++) {
                raising[position] |= 1L << level * cube.stride(position);
            }
        }
        rowsWithout = new long[cube.told()];
        for (int position = cube.outer(); position < cube.told(); position++) {
            for (int row = 0; row < cube.rows(); row++) {
                rowsWithout[position] |= row / cube.stride(position) % cube.levels(position) == 0 ? 1L << row : 0;
            }
        }
    }

    /// The rows in which something may add to what is in others, with these.
    ///
    /// @param free the positions that may be added to
    long below(long others, boolean[] free) {
        long below = others;
        for (int position = cube.told() - 1; position >= cube.outer(); position--) {
            below |= free[position] ? below(position, below) : 0;
        }
        return below;
    }

    /// The rows with nothing of an issue, to which others add some of it.
    private long below(int position, long others) {
        long below = 0;
        for (int level = 1; level < cube.levels(position); level++) {
            below |= others >>> level * cube.stride(position);
        }
        return below & rowsWithout[position];
    }

    /// Adds to packages of a cube all that add to them, in rows that are wanted. Others are left in any state.
    ///
    /// @param some the rows that have packages
    /// @param free the positions that may be added to
    /// @return the rows of those wanted that have some then
    long raise(long[] packages, long some, long wanted, boolean[] free) {
        return raise(packages, some, wanted, free, cube.told() - 1);
    }

    private long raise(long[] packages, long some, long wanted, boolean[] free, int position) {
        if (position < cube.outer()) {
            for (long rest = some & wanted; rest != 0; rest &= rest - 1) {
                raiseRow(packages, Long.numberOfTrailingZeros(rest) * words, free);
            }
            return some & wanted;
        }
        if (!free[position]) {
            return raise(packages, some, wanted, free, position - 1);
        }
        long raised = raise(packages, some, wanted | below(position, wanted), free, position - 1);
        long without = raised & rowsWithout[position];
        for (int level = 1; level < cube.levels(position); level++) {
            int by = level * cube.stride(position);
            for (long rest = without << by & wanted; rest != 0; rest &= rest - 1) {
                int row = Long.numberOfTrailingZeros(rest);
                Rows.add(packages, (row - by) * words, packages, row * words, words);
            }
            raised |= without << by;
        }
        return raised & wanted;
    }

    private void raiseRow(long[] packages, int first, boolean[] free) {
        for (int position = cube.issues() - 1; position >= cube.firstOfWord(); position--) {
            if (free[position]) {
                Rows.raiseInWords(packages, first, words, cube.inWord(position, 0), raising[position]);
            }
        }
        for (int position = cube.firstOfWord() - 1; position >= cube.told(); position--) {
            if (free[position]) {
                Rows.raiseByWords(packages, packages, first, words, cube.stride(position), cube.levels(position));
            }
        }
    }

    /// Adds to a row what adds one term or more to packages of another cube, in which all that add to some are already.
    void raiseStrictly(long[] from, int row, long[] packages, boolean[] free) {
        int first = row * words;
        for (int position = cube.issues() - 1; position >= cube.outer(); position--) {
            if (!free[position]) {
                continue;
            }
            if (position >= cube.firstOfWord()) {
                Rows.raiseInWords(from, packages, first, words, cube.inWord(position, 0), raising[position] - 1);
            } else if (position >= cube.told()) {
                Rows.raiseByWords(from, packages, first, words, cube.stride(position), cube.levels(position));
            } else {
                int level = row / cube.stride(position) % cube.levels(position);
                if (level > 0) {
                    Rows.add(from, first - level * cube.stride(position) * words, packages, first, words);
                }
            }
        }
    }
}
