package org.parley.reach.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.reach.search.TermsDraft.has;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.reach.search.Effort;
import org.parley.reach.search.MaskTest;
import org.parley.reach.search.TermsDraft;

/// Where packages are in a cube, by hand. Issues are told from the last to the first; of the 8 the first one is concluded.
/// The issue told first has 2 levels and is an outer one, the next two have 3 and 5 and number 15 rows, then two of 2 levels
/// number the 4 words of a row, and two of 9 and 6 the bits of a word; of the 9 levels only the first and the last are
/// possible.
class CubeTest {
    private static final TermsDraft TERMS =
            new TermsDraft(1, 1, 2, 6, 9, 2, 2, 5, 3, 2).concluded(0, 1).levels(2, 0, 8);

    private static final Effort EFFORT = new Effort(0, () -> {});

    private final Cube cube = new Cube(TERMS.terms(), new int[] {7, 6, 5, 4, 3, 2, 1}, Long.SIZE, 4, 15);

    /// Levels in the order of the issues, the first one being concluded.
    private static final int[] PACKAGE = {1, 5, 8, 0, 1, 4, 2, 1};

    /// Two words on from the first of its row, 8 times 6 and 5 bits on in it.
    private static final int BIT_IN_ROW = 2 * 64 + 53;

    @Test
    void issuesAreToldOrNumberRowsOrWordsOrBits() {
        assertThat(cube.issues()).isEqualTo(7);
        assertThat(cube.outer()).isEqualTo(1);
        assertThat(cube.told()).isEqualTo(3);
        assertThat(cube.rowWords()).isEqualTo(4);
        assertThat(cube.rows()).isEqualTo(15);
        assertThat(cube.words()).isEqualTo(60);
        assertThat(IntStream.range(0, 7).map(cube::levels)).containsExactly(2, 3, 5, 2, 2, 9, 6);
        assertThat(IntStream.range(0, 7).map(cube::issue)).containsExactly(7, 6, 5, 4, 3, 2, 1);
        assertThat(IntStream.range(0, 8).map(cube::position)).containsExactly(3, 3, 3, 3, 3, 2, 1, 0);
        assertThat(IntStream.range(0, 8).filter(cube::isInRow)).containsExactly(1, 2, 3, 4);
        assertThat(cube.stride(1)).isEqualTo(5);
        assertThat(cube.stride(2)).isEqualTo(1);
        assertThat(cube.possible(5)).containsExactly(0, 8);
        assertThat(cube.possible(6)).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void whereFewerMayBeInARowOrACubeMoreIsToldBefore() {
        Cube narrow = new Cube(TERMS.terms(), new int[] {7, 6, 5, 4, 3, 2, 1}, Long.SIZE, 3, 14);
        assertThat(narrow.rowWords()).isEqualTo(2);
        assertThat(narrow.told()).isEqualTo(4);
        assertThat(narrow.rows()).isEqualTo(10);
        assertThat(narrow.outer()).isEqualTo(2);
        Cube small = new Cube(TERMS.terms(), new int[] {1}, Long.SIZE, 16, 64);
        assertThat(IntStream.of(small.outer(), small.told(), small.rowWords(), small.rows(), small.codeWidth()))
                .containsExactly(0, 0, 1, 1, 6);
        assertThat(small.all()).containsExactly(0b111111);
    }

    /// A bit for the first issue, two for the next, three for that with 5 levels and 8 for the bits of a row.
    @Test
    void codesHaveADigitForEachIssueBeforeTheRow() {
        long code = 1 << 13 | 2 << 11 | 4 << 8 | BIT_IN_ROW;
        assertThat(cube.codeWidth()).isEqualTo(14);
        assertThat(cube.code(PACKAGE)).isEqualTo(code);
        assertThat(cube.levelsOf(code)).containsExactly(PACKAGE);
        assertThat(cube.levelsOf(0)).containsExactly(1, 0, 0, 0, 0, 0, 0, 0);
        assertThat(cube.digit(1, 2)).isEqualTo(2 << 11);
        assertThat(cube.after(0)).isEqualTo((1 << 13) - 1);
        assertThat(cube.after(2)).isEqualTo((1 << 8) - 1);
        assertThat(cube.codeOfBit((2 * 5 + 4) * 256 + BIT_IN_ROW)).isEqualTo(code & ~(1 << 13));
    }

    /// Of three words with 60 bits each.
    @Test
    void whereBitsOfARowAreFewerThanItsDigits() {
        Cube three = new Cube(new TermsDraft(1, 1, 4, 3, 60).terms(), new int[] {0, 1, 2}, Long.SIZE, 3, 1);
        assertThat(three.code(new int[] {2, 1, 10})).isEqualTo(2 << 8 | 64 + 10);
        assertThat(three.levelsOf(2 << 8 | 64 + 10)).containsExactly(2, 1, 10);
    }

    @Test
    void aRowHasThePackagesThatArePossible() {
        long inWord = 0b111111L | 0b111111L << 48;
        assertThat(cube.all()).containsExactly(inWord, inWord, inWord, inWord);
        assertThat(cube.row(new MaskTest.All(List.of(has(1, 5), has(4, 1), has(7, 1))), masks(7, 1)))
                .containsExactly(0, 0, 1L << 5 | 1L << 53, 1L << 5 | 1L << 53);
        assertThat(cube.row(has(7, 1), masks(7, 0))).containsExactly(0, 0, 0, 0);
        assertThat(cube.row(has(7, 0, 1), masks(7, 0))).isEqualTo(cube.all());
        assertThat(cube.row(new MaskTest.Any(List.of(has(7, 1), has(4, 1))), masks(7, 0)))
                .containsExactly(0, 0, inWord, inWord);
        assertThat(cube.row(new MaskTest.Not(has(4, 1)), masks(7, 0))).containsExactly(inWord, inWord, 0, 0);
    }

    private static long[] masks(int issue, int level) {
        long[] masks = new long[8];
        masks[issue] = 1L << level;
        return masks;
    }

    @Test
    void digitsOfIssuesThatMayNotBeAddedTo() {
        assertThat(cube.kept(new boolean[] {true, true, true, true, true, true, true})).isZero();
        assertThat(cube.kept(new boolean[] {false, true, false, true, true, true, true})).isEqualTo(1 << 13 | 7 << 8);
        for (int inRow = 3; inRow < 7; inRow++) {
            boolean[] free = {true, false, true, true, true, true, true};
            free[inRow] = false;
            assertThat(cube.kept(free)).isEqualTo(3 << 11 | 255);
        }
    }

    /// The package is in the last row, two with other marks in the first.
    @Test
    void remaindersAreSetByTheirMarks() {
        Remainders some = new Remainders();
        some.add((long) (2 << 11 | 4 << 8 | BIT_IN_ROW) << Remainders.MARK_BITS | 3);
        some.add(7L << Remainders.MARK_BITS | 2);
        some.add(9L << Remainders.MARK_BITS | 5);
        long[] set = new long[60];
        cube.set(some, 0b101001, set, EFFORT);
        assertThat(bits(set)).containsExactly(9, 14 * 256 + BIT_IN_ROW);
    }

    @Test
    void settingManyLooksAtTheListener() {
        int[] looks = new int[1];
        Remainders many = new Remainders();
        for (int place = 0; place < 65_536; place++) {
            many.add(64);
        }
        cube.set(many, 1, new long[60], new Effort(0, () -> looks[0]++));
        assertThat(looks[0]).isEqualTo(1);
    }

    private static int[] bits(long[] words) {
        return BitSet.valueOf(words).stream().toArray();
    }

    private long[] with(int... bits) {
        BitSet set = new BitSet();
        IntStream.of(bits).forEach(set::set);
        return Arrays.copyOf(set.toLongArray(), 60);
    }

    private boolean[] free(int... positions) {
        boolean[] free = new boolean[7];
        IntStream.of(positions).forEach(position -> free[position] = true);
        return free;
    }

    /// Of one position alone: each of its levels is added to nothing, and to what has some already nothing is.
    @Test
    void whatAddsToAPackageIsRaisedFromIt() {
        int[] steps = {0, 5 * 256, 256, 128, 64, 6, 1};
        int[] levels = {2, 3, 5, 2, 2, 9, 6};
        for (int position = 1; position < 7; position++) {
            int step = steps[position];
            long[] raised = with(0);
            cube.raise(raised, free(position));
            assertThat(bits(raised))
                    .as("at %d", position)
                    .containsExactly(IntStream.range(0, levels[position]).map(level -> level * step).toArray());
            long[] had = with(step);
            cube.raise(had, free(position));
            assertThat(bits(had)).as("at %d, where it is had", position).containsExactly(step);
        }
        long[] outer = with(0);
        cube.raise(outer, free(0));
        assertThat(bits(outer)).containsExactly(0);
    }

    /// From the last row but one of those with nothing of the issue that has 5 levels, and from the last word of a row.
    @Test
    void everyRowAndWordIsRaised() {
        long[] raised = with(2 * 5 * 256 + 3 * 64 + 53);
        cube.raise(raised, free(2));
        assertThat(bits(raised))
                .containsExactly(IntStream.range(10, 15).map(row -> row * 256 + 3 * 64 + 53).toArray());
    }

    @Test
    void severalPositionsAreRaisedTogether() {
        long[] raised = with(3);
        cube.raise(raised, free(1, 2, 3, 4, 5));
        assertThat(bits(raised)).hasSize(3 * 5 * 2 * 2 * 9);
        assertThat(IntStream.of(bits(raised)).filter(bit -> bit < 64)).containsExactly(3, 9, 15, 21, 27, 33, 39, 45, 51);
    }

    @Test
    void whatAddsSomethingIsRaisedIntoAnother() {
        long[] strictly = new long[60];
        cube.raise(with(0), strictly, free(4));
        assertThat(bits(strictly)).containsExactly(64);
    }

    /// 3 packages in the first word and 2 in one of the last row, all with the last level of the issue before.
    @Test
    void packagesAreAddedUpByLevel() {
        LevelCounts counts = new LevelCounts(cube);
        counts.add(0, 1L | 1L << 5 | 1L << 48);
        counts.add((2 * 5 + 3) * 4 + 2, 1L << 48 | 1L << 53);
        counts.addOuter(0, 1, 5);
        long[][] into = counts.byLevel();
        assertThat(into[0]).containsExactly(0, 5);
        assertThat(into[1]).containsExactly(3, 0, 2);
        assertThat(into[2]).containsExactly(3, 0, 0, 2, 0);
        assertThat(into[3]).containsExactly(3, 2);
        assertThat(into[4]).containsExactly(5, 0);
        assertThat(into[5]).containsExactly(2, 0, 0, 0, 0, 0, 0, 0, 3);
        assertThat(into[6]).containsExactly(3, 0, 0, 0, 0, 2);
    }
}
