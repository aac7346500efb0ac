package org.parley.reach.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What adds to what in the cube of [CubeTest], by hand.
class RaisingTest {
    private final Raising raising = new Raising(new Cube(CubeTest.TERMS.terms(), new int[] {7, 6, 5, 4, 3, 2, 1}, Long.SIZE, 4, 15));

    /// Raises all rows.
    private long raise(long[] raised, boolean[] free) {
        return raising.raise(raised, rowsOf(raised), (1 << 15) - 1, free);
    }

    private static long rowsOf(long[] words) {
        return IntStream.range(0, 60).filter(word -> words[word] != 0).mapToLong(word -> 1L << word / 4).reduce(0, (one, other) -> one | other);
    }

    private boolean[] free(int... positions) {
        boolean[] free = new boolean[7];
        IntStream.of(positions).forEach(position -> free[position] = true);
        return free;
    }

    /// Rows are numbered by an issue of 3 levels, 5 apart, and one of 5.
    @Test
    void rowsBelowOthersHaveNothingOfAnIssueThatMayBeAdded() {
        assertThat(raising.below(1 << 14, free())).isEqualTo(1 << 14);
        assertThat(raising.below(1 << 14, free(0, 3, 4, 5, 6))).isEqualTo(1 << 14);
        assertThat(raising.below(1 << 14, free(1))).isEqualTo(1 << 14 | 1 << 4);
        assertThat(raising.below(1 << 14, free(2))).isEqualTo(1 << 14 | 1 << 10);
        assertThat(raising.below(1 << 14 | 1 << 7, free(1, 2)))
                .isEqualTo(1 << 14 | 1 << 10 | 1 << 4 | 1 | 1 << 7 | 1 << 5 | 1 << 2);
        assertThat(raising.below(1, free(1, 2))).isEqualTo(1);
    }

    /// Of one position alone: each of its levels is added to nothing, and to what has some already nothing is.
    @Test
    void whatAddsToAPackageIsRaisedFromIt() {
        int[] steps = {0, 5 * 256, 256, 128, 64, 6, 1};
        int[] levels = {2, 3, 5, 2, 2, 9, 6};
        for (int position = 1; position < 7; position++) {
            int step = steps[position];
            long[] raised = CubeTest.with(0);
            raise(raised, free(position));
            assertThat(CubeTest.bits(raised))
                    .as("at %d", position)
                    .containsExactly(IntStream.range(0, levels[position]).map(level -> level * step).toArray());
            long[] had = CubeTest.with(step);
            raise(had, free(position));
            assertThat(CubeTest.bits(had)).as("at %d, where it is had", position).containsExactly(step);
        }
        long[] outer = CubeTest.with(0);
        raise(outer, free(0));
        assertThat(CubeTest.bits(outer)).containsExactly(0);
    }

    /// From the last row but one of those with nothing of the issue that has 5 levels, and from the last word of a row.
    @Test
    void everyRowAndWordIsRaised() {
        long[] raised = CubeTest.with(2 * 5 * 256 + 3 * 64 + 53);
        raise(raised, free(2));
        assertThat(CubeTest.bits(raised))
                .containsExactly(IntStream.range(10, 15).map(row -> row * 256 + 3 * 64 + 53).toArray());
    }

    @Test
    void severalPositionsAreRaisedTogether() {
        long[] raised = CubeTest.with(3);
        raise(raised, free(1, 2, 3, 4, 5));
        assertThat(CubeTest.bits(raised)).hasSize(3 * 5 * 2 * 2 * 9);
        assertThat(IntStream.of(CubeTest.bits(raised)).filter(bit -> bit < 64)).containsExactly(3, 9, 15, 21, 27, 33, 39, 45, 51);
    }

    /// With nothing of the two issues that number rows, in the first row: the rows that are wanted come about, and those
    /// between; what was in others stays as it was.
    @Test
    void rowsThatAreWantedAreRaised() {
        long[] raised = CubeTest.with(3);
        assertThat(raising.raise(raised, 1, 1 << 7 | 1 << 14, free(1, 2))).isEqualTo(1 << 7 | 1 << 14);
        assertThat(raised[7 * 4]).isEqualTo(8);
        assertThat(raised[14 * 4]).isEqualTo(8);
        assertThat(raised[9 * 4]).isZero();
        long[] apart = CubeTest.with(3, 256 + 4);
        assertThat(raising.raise(apart, 0b11, 1 << 6, free(1))).isEqualTo(1 << 6);
        assertThat(CubeTest.bits(apart)).containsExactly(3, 256 + 4, 6 * 256 + 4);
        assertThat(raising.raise(CubeTest.with(256), 0b10, 0b1, free(1, 2))).isZero();
    }

    /// All that adds to the first package, and no more than one step at a time: the rest is there already.
    @Test
    void whatAddsSomethingIsRaisedIntoAnother() {
        int[] steps = {0, 5 * 256, 256, 128, 64, 6, 1};
        int[] levels = {1, 3, 5, 2, 2, 9, 6};
        for (int position = 0; position < 7; position++) {
            int step = steps[position];
            long[] strictly = new long[60];
            for (int row = 0; row < 15; row++) {
                raising.raiseStrictly(CubeTest.with(0), row, strictly, free(position));
            }
            int[] more = IntStream.range(1, levels[position]).map(level -> level * step).toArray();
            assertThat(CubeTest.bits(strictly)).as("at %d", position).containsExactly(more);
        }
    }
}
