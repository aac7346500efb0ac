package org.parley.reach.counting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/// Something for each choice of levels of a few issues that are told before a row. Immutable.
final class Table<T> {
    private static final int MOST_CELLS = 1 << 10;

    private final int[] issues;
    private final int[] stride;
    private final List<T> cells = new ArrayList<>();

    /// @param read issues, of which those told before a row count
    /// @param cell of the masks of the levels of all issues; those in a row are 0
    /// @throws TooMany where there are too many choices
    Table(Cube cube, BitSet read, int[] concluded, Function<long[], T> cell) {
        issues = read.stream().filter(issue -> cube.position(issue) < cube.told()).toArray();
        stride = new int[issues.length];
        long size = 1;
        for (int place = 0; place < issues.length; place++) {
            stride[place] = (int) size;
            size *= cube.levels(cube.position(issues[place]));
            if (size > MOST_CELLS) {
                throw new TooMany();
            }
        }
        for (int number = 0; number < size; number++) {
            long[] masks = new long[concluded.length];
            for (int issue = 0; issue < masks.length; issue++) {
                masks[issue] = 1L << concluded[issue];
            }
            for (int place = 0; place < issues.length; place++) {
                masks[issues[place]] = 1L << (number / stride[place] % cube.levels(cube.position(issues[place])));
            }
            cells.add(cell.apply(masks));
        }
    }

    /// Thrown where rules are too intricate to be made into tables.
    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMany() {
            super("Some rule reads too many issues.", null, false, false);
        }
    }

    /// After how many issues it can be read.
    int layer(Cube cube) {
        int layer = 0;
        for (int issue : issues) {
            layer = Math.max(layer, cube.position(issue) + 1);
        }
        return layer;
    }

    T at(int[] levels) {
        int cell = 0;
        for (int place = 0; place < issues.length; place++) {
            cell += stride[place] * levels[issues[place]];
        }
        return cells.get(cell);
    }
}
