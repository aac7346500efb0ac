package org.parley.reach.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.reach.search.TermsDraft.has;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.reach.search.MaskTest;
import org.parley.reach.search.TermsDraft;

/// Where packages are in a cube, by hand. Issues are told from the last to the first; of the 8 the first one is concluded.
/// The issue told first has 2 levels and is an outer one, the next two have 3 and 5 and number 15 rows, then two of 2 levels
/// number the 4 words of a row, and two of 9 and 6 the bits of a word; of the 9 levels only the first and the last are
/// possible.
class CubeTest {
    static final TermsDraft TERMS =
            new TermsDraft(1, 1, 2, 6, 9, 2, 2, 5, 3, 2).concluded(0, 1).levels(2, 0, 8);

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

    /// The digit of the outer issue does not count.
    @Test
    void aCodeHasABitInARow() {
        assertThat(cube.bit(1 << 13 | 2 << 11 | 4 << 8 | BIT_IN_ROW)).isEqualTo(14 * 256 + BIT_IN_ROW);
        assertThat(cube.bit(9)).isEqualTo(9);
        assertThat(cube.row(14 * 256 + BIT_IN_ROW)).isEqualTo(14);
        assertThat(cube.row(255)).isZero();
    }

    @Test
    void someRowsAreEmptiedAndAddedTo() {
        long[] had = with(3, 256 + 5, 2 * 256 + 7, 14 * 256 + 255);
        cube.clear(had, 1 << 1 | 1 << 14);
        assertThat(bits(had)).containsExactly(3, 2 * 256 + 7);
        long[] into = with(1);
        cube.addBoth(with(0, 3, 256 + 5, 256 + 6, 512), with(3, 4, 256 + 6, 512), 0b11, into);
        assertThat(bits(into)).containsExactly(1, 3, 256 + 6);
    }

    static int[] bits(long[] words) {
        return BitSet.valueOf(words).stream().toArray();
    }

    static long[] with(int... bits) {
        BitSet set = new BitSet();
        IntStream.of(bits).forEach(set::set);
        return Arrays.copyOf(set.toLongArray(), 60);
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
