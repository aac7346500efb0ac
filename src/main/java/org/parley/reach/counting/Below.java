package org.parley.reach.counting;

import java.util.Arrays;
import org.parley.reach.search.Effort;

/// Packages to add to when some round opens, of which those are followed, issue by issue, that lie below what is told. In the
/// end they are the bits of a cube. Not for use by several threads at once.
final class Below {
    private final Cube cube;
    private final boolean[] free;
    private final Goodness good;
    private final Effort effort;
    private final Remainders[] layers;
    private Remainders spare = new Remainders();
    private final Bottom bottom;

    /// @param free the positions that may be added to
    /// @param good what is as good as what when the round opens
    Below(Cube cube, boolean[] free, Goodness good, Effort effort) {
        this.cube = cube;
        this.free = free;
        this.good = good;
        this.effort = effort;
        layers = new Remainders[cube.outer() + 1];
        Arrays.setAll(layers, layer -> new Remainders());
        bottom = new Bottom(cube);
    }

    /// One of the packages.
    void add(int[] levels, int mark) {
        layers[0].add(cube.code(levels) << Remainders.MARK_BITS | mark);
    }

    /// Begins, when all of them are added.
    void begin() {
        layers[0].sort(cube.codeWidth() + Remainders.MARK_BITS, effort);
        if (cube.outer() == 0) {
            bottom.clear();
            bottom.add(layers[0], 0, layers[0].size(), -1L, effort);
        }
    }

    /// Follows them one issue further: those with its level, and where it may be added those without.
    ///
    /// @param marks those that matter still
    void descend(int position, int taken, long marks) {
        boolean last = position + 1 == cube.outer();
        if (last) {
            bottom.clear();
        }
        Remainders next = layers[position + 1];
        next.clear();
        if (marks == 0) {
            return;
        }
        Remainders here = layers[position];
        long first = cube.digit(position, taken) << Remainders.MARK_BITS;
        long after = after(position);
        int begin = here.position(first);
        int end = here.position(first + after + 1);
        int without = free[position] && taken > 0 ? here.position(after + 1) : 0;
        if (last) {
            bottom.add(here, 0, without, marks, effort);
            bottom.add(here, begin, end, marks, effort);
        } else if (without > 0) {
            next.merge(here, 0, without, here, begin, end, after, marks, good, effort);
        } else {
            next.take(here, begin, end, after, marks, effort);
        }
    }

    /// Adds, after one issue, some that are found on the way.
    void join(int position, Remainders found, int from, int to) {
        if (position + 1 == cube.outer()) {
            bottom.add(found, from, to, -1L, effort);
            return;
        }
        Remainders next = layers[position + 1];
        spare.merge(next, 0, next.size(), found, from, to, after(position), -1L, good, effort);
        layers[position + 1] = spare;
        spare = next;
    }

    /// The digits after a position, and the mark.
    private long after(int position) {
        return cube.after(position) << Remainders.MARK_BITS | Remainders.MOST_MARKS - 1;
    }

    /// The marks that occur after so many issues.
    long marks(int layer) {
        return layer == cube.outer() ? bottom.marks() : layers[layer].marks();
    }

    /// Those of what has nothing more.
    long marksOfNothing(int layer) {
        return layer == cube.outer() ? bottom.marksOfNothing() : layers[layer].marksOfNothing();
    }

    /// What lies below a cube.
    Bottom bottom() {
        return bottom;
    }
}
