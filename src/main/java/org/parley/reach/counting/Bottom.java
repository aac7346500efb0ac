package org.parley.reach.counting;

import org.parley.reach.search.Effort;

/// What lies below the packages of a cube, by its marks. Not for use by several threads at once.
final class Bottom {
    private final Cube cube;
    private final long[][] packages = new long[Remainders.MOST_MARKS][];
    private final long[] rows = new long[Remainders.MOST_MARKS];
    private long marks;

    Bottom(Cube cube) {
        this.cube = cube;
    }

    void clear() {
        for (long rest = marks; rest != 0; rest &= rest - 1) {
            int mark = Long.numberOfTrailingZeros(rest);
            cube.clear(packages[mark], rows[mark]);
            rows[mark] = 0;
        }
        marks = 0;
    }

    /// Adds some remainders with marks that count.
    void add(Remainders some, int from, int to, long counting, Effort effort) {
        for (int place = from; place < to; place++) {
            long key = some.key(place);
            int mark = Remainders.mark(key);
            if ((counting >>> mark & 1) != 0) {
                if ((marks >>> mark & 1) == 0) {
                    begin(mark);
                }
                int bit = cube.bit(Remainders.code(key));
                packages[mark][bit / Long.SIZE] |= 1L << bit;
                rows[mark] |= 1L << cube.row(bit);
            }
            Remainders.lookAt(place, effort);
        }
    }

    private void begin(int mark) {
        marks |= 1L << mark;
        if (packages[mark] == null) {
            packages[mark] = new long[cube.words()];
        }
    }

    /// The marks that occur.
    long marks() {
        return marks;
    }

    /// The marks that nothing at all has.
    long marksOfNothing() {
        long some = 0;
        for (long rest = marks; rest != 0; rest &= rest - 1) {
            int mark = Long.numberOfTrailingZeros(rest);
            some |= (packages[mark][0] & 1) << mark;
        }
        return some;
    }

    /// Adds to a cube what has some marks.
    ///
    /// @return the rows with some of it
    long addTo(long[] other, long its) {
        long all = 0;
        for (long rest = its & marks; rest != 0; rest &= rest - 1) {
            int mark = Long.numberOfTrailingZeros(rest);
            cube.addBoth(packages[mark], packages[mark], rows[mark], other);
            all |= rows[mark];
        }
        return all;
    }
}
