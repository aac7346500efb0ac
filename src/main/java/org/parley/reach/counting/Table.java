package org.parley.reach.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/// Something for each choice of levels of a few issues that are told before a row: worked out beforehand where these make
/// few choices, else when it is asked for. Immutable.
final class Table<T> {
    private static final int MOST_CELLS = 1 << 10;

    private final int[] issues;
    private final int[] stride;
    private final int[] concluded;
    private final Function<long[], T> cell;
    private final List<T> cells = new ArrayList<>();

    /// @param read issues, of which those told before a row count
    /// @param cell of the masks of the levels of all issues; those in a row are 0
    Table(Cube cube, BitSet read, int[] concluded, Function<long[], T> cell) {
        this.concluded = concluded;
        this.cell = cell;
        issues = read.stream().filter(issue -> cube.position(issue) < cube.told()).toArray();
        stride = new int[issues.length];
        int size = 1;
        for (int place = 0; place < issues.length && size <= MOST_CELLS; place++) {
            stride[place] = size;
            size *= cube.levels(cube.position(issues[place]));
        }
        int[] levels = new int[concluded.length];
        for (int number = 0; number < size && size <= MOST_CELLS; number++) {
            for (int place = 0; place < issues.length; place++) {
                int issue = issues[place];
                levels[issue] = number / stride[place] % cube.levels(cube.position(issue));
            }
            cells.add(of(levels));
        }
    }

    private T of(int[] levels) {
        long[] masks = new long[concluded.length];
        Arrays.setAll(masks, issue -> 1L << concluded[issue]);
        for (int issue : issues) {
            masks[issue] = 1L << levels[issue];
        }
        return cell.apply(masks);
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
        if (cells.isEmpty()) {
            return of(levels);
        }
        int number = 0;
        for (int place = 0; place < issues.length; place++) {
            number += stride[place] * levels[issues[place]];
        }
        return cells.get(number);
    }
}
