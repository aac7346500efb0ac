package org.parley.reach.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.parley.reach.search.Effort;
import org.parley.reach.search.TermsDraft;

/// What lies below packages as they are told, by hand: two issues of two levels that are told, one of two that numbers rows,
/// and one of 40 that numbers bits. There are two marks, of which the first can do all that the second can.
class BelowTest {
    private static final int ROW = 64;

    private final int[] looks = new int[1];
    private final Effort effort = new Effort(0, () -> looks[0]++);
    private final Cube cube = cube(2);

    private static Cube cube(int rows) {
        return new Cube(new TermsDraft(1, 1, 2, 2, 2, 40).terms(), new int[] {0, 1, 2, 3}, Long.SIZE, 1, rows);
    }

    private Below below(Cube of, boolean... free) {
        Goodness good = new Goodness(new boolean[][] {{true, true}, {false, true}}, of.kept(free));
        return new Below(of, free, good, effort);
    }

    private static int[] levels(int... levels) {
        return levels;
    }

    private int[] bits(Below below, int mark) {
        long[] packages = new long[cube.words()];
        below.bottom().addTo(packages, 1L << mark);
        return BitSet.valueOf(packages).stream().toArray();
    }

    /// The first issue may be added to, the second one not.
    private Below some() {
        Below below = below(cube, true, false, true, true);
        below.add(levels(1, 1, 1, 3), 1);
        below.add(levels(0, 1, 0, 2), 0);
        below.add(levels(0, 1, 1, 0), 1);
        below.add(levels(1, 0, 0, 1), 0);
        below.begin();
        return below;
    }

    @Test
    void thoseWithTheLevelsThatAreToldAreFollowedAndThoseThatMayBeAddedTo() {
        Below below = some();
        below.descend(0, 1, -1L);
        assertThat(below.marks(1)).isEqualTo(0b11);
        below.descend(1, 1, -1L);
        assertThat(below.marks(2)).isEqualTo(0b11);
        assertThat(bits(below, 0)).containsExactly(2);
        assertThat(bits(below, 1)).containsExactly(ROW, ROW + 3);
        below.descend(1, 0, -1L);
        assertThat(below.marks(2)).isEqualTo(0b01);
        assertThat(bits(below, 0)).containsExactly(1);
        assertThat(bits(below, 1)).isEmpty();
        below.descend(0, 0, -1L);
        below.descend(1, 1, -1L);
        assertThat(bits(below, 0)).containsExactly(2);
        assertThat(bits(below, 1)).containsExactly(ROW);
        below.descend(1, 0, -1L);
        assertThat(below.marks(2)).isZero();
    }

    @Test
    void whatDoesNotMatterAnyMoreIsLeftOut() {
        Below below = some();
        below.descend(0, 1, 0b10);
        assertThat(below.marks(1)).isEqualTo(0b10);
        below.descend(0, 1, -1L);
        below.descend(1, 1, 0b01);
        assertThat(below.marks(2)).isEqualTo(0b01);
        assertThat(bits(below, 0)).containsExactly(2);
        below.descend(1, 1, 0);
        assertThat(below.marks(2)).isZero();
        assertThat(bits(below, 0)).isEmpty();
        below.descend(0, 1, 0);
        assertThat(below.marks(1)).isZero();
    }

    @Test
    void theMarksOfWhatHasNothingMore() {
        Below below = below(cube, true, true, true, true);
        below.add(levels(0, 0, 0, 0), 1);
        below.add(levels(1, 0, 0, 0), 0);
        below.add(levels(0, 0, 0, 1), 0);
        below.begin();
        assertThat(below.marksOfNothing(0)).isEqualTo(0b10);
        below.descend(0, 1, -1L);
        assertThat(below.marksOfNothing(1)).isEqualTo(0b01);
        below.descend(1, 0, -1L);
        assertThat(below.marksOfNothing(2)).isEqualTo(0b01);
        below.descend(0, 0, -1L);
        assertThat(below.marksOfNothing(1)).isEqualTo(0b10);
        below.descend(1, 0, -1L);
        assertThat(below.marksOfNothing(2)).isEqualTo(0b10);
    }

    /// What is found has the digits of what is told still to come.
    @Test
    void whatIsFoundOnTheWayJoins() {
        Below below = some();
        Remainders found = new Remainders();
        found.add(cube.code(levels(0, 0, 0, 0)) << Remainders.MARK_BITS | 1);
        found.add(cube.code(levels(0, 0, 1, 2)) << Remainders.MARK_BITS);
        found.add(cube.code(levels(0, 0, 1, 3)) << Remainders.MARK_BITS);
        below.descend(0, 1, -1L);
        below.join(0, found, 0, 2);
        assertThat(below.marksOfNothing(1)).isEqualTo(0b10);
        below.descend(1, 0, -1L);
        assertThat(bits(below, 0)).containsExactly(1, ROW + 2);
        assertThat(bits(below, 1)).containsExactly(0);
        below.join(1, found, 2, 3);
        assertThat(bits(below, 0)).containsExactly(1, ROW + 2, ROW + 3);
    }

    @Test
    void whereNoIssueIsToldAllAreInTheCube() {
        Cube whole = cube(8);
        Below below = below(whole, true, true, true, true);
        below.add(levels(1, 0, 1, 3), 1);
        below.begin();
        long[] packages = new long[whole.words()];
        assertThat(below.bottom().addTo(packages, 0b11)).isEqualTo(1 << 5);
        assertThat(BitSet.valueOf(packages).stream()).containsExactly(5 * ROW + 3);
        assertThat(below.marks(0)).isEqualTo(0b10);
    }

    @Test
    void whatIsAddedToACubeStaysBesideWhatItHas() {
        Bottom bottom = new Bottom(cube);
        Remainders some = new Remainders();
        some.add(cube.code(levels(0, 0, 0, 3)) << Remainders.MARK_BITS);
        some.add(cube.code(levels(0, 0, 1, 1)) << Remainders.MARK_BITS | 5);
        some.add(cube.code(levels(0, 0, 1, 2)) << Remainders.MARK_BITS | 63);
        bottom.add(some, 0, 3, -1L, effort);
        long[] packages = new long[cube.words()];
        packages[0] = 1;
        assertThat(bottom.addTo(packages, 1L << 63 | 1 | 1 << 6)).isEqualTo(0b11);
        assertThat(BitSet.valueOf(packages).stream()).containsExactly(0, 3, ROW + 2);
        assertThat(bottom.marks()).isEqualTo(1L << 63 | 1 << 5 | 1);
        bottom.clear();
        assertThat(bottom.marks()).isZero();
        bottom.add(some, 2, 3, -1L, effort);
        Arrays.fill(packages, 0);
        assertThat(bottom.addTo(packages, -1L)).isEqualTo(0b10);
        assertThat(BitSet.valueOf(packages).stream()).containsExactly(ROW + 2);
    }

    @Test
    void addingManyLooksAtTheListener() {
        Remainders many = new Remainders();
        for (int place = 0; place < 65_536; place++) {
            many.add(Remainders.MOST_MARKS);
        }
        new Bottom(cube).add(many, 0, 65_536, -1L, effort);
        assertThat(looks[0]).isEqualTo(1);
    }
}
