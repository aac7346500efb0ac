package org.parley.reach.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.reach.search.TermsDraft;

/// Words of packages, by hand.
class BlockTest {
    /// The last two of four issues make eight packages, and with the third from the end there would be forty.
    private final Block eight = new Block(new TermsDraft(0, 1, 3, 5, 2, 4).terms(), 8);

    /// An issue of three levels before one of four of which only 0 and 2 can be had: nine places in a word, six packages.
    private final Block gaps = new Block(new TermsDraft(0, 1, 3, 4).levels(1, 0, 2).terms(), 64);

    @Test
    void theLastIssuesAreInTheWord() {
        assertThat(eight.first()).isEqualTo(2);
        assertThat(eight.issues()).isEqualTo(4);
        assertThat(eight.size()).isEqualTo(8);
        assertThat(eight.all()).isEqualTo(0b1111_1111);
        assertThat(new Block(new TermsDraft(0, 1, 3, 5, 2, 4).terms(), 7).first()).isEqualTo(3);
        assertThat(new Block(new TermsDraft(0, 1, 3, 5, 2, 4).terms(), 1).first()).isEqualTo(4);
        assertThat(new Block(new TermsDraft(0, 1, 4, 4, 4).terms(), 64).first()).isZero();
        assertThat(new Block(new TermsDraft(0, 1, 4, 4, 4).terms(), 64).all()).isEqualTo(-1L);
        assertThat(new Block(new TermsDraft(0, 1, 5, 4, 4).terms(), 64).first()).isEqualTo(1);
    }

    /// Three levels take two bits, five take three, and the first issue is in front.
    @Test
    void theOthersAreDigitsInTheirOrder() {
        assertThat(eight.prefixWidth()).isEqualTo(5);
        assertThat(eight.prefix(new int[] {2, 4, 1, 3})).isEqualTo(0b10_100);
        assertThat(eight.digit(0, 2)).isEqualTo(0b10_000);
        assertThat(eight.digit(1, 4)).isEqualTo(0b100);
        assertThat(eight.level(0b10_100, 0)).isEqualTo(2);
        assertThat(eight.level(0b10_100, 1)).isEqualTo(4);
        assertThat(eight.levelOfBit(7, 2)).isEqualTo(1);
        assertThat(eight.levelOfBit(6, 3)).isEqualTo(2);
        assertThat(eight.bit(new int[] {2, 4, 1, 2})).isEqualTo(1 << 6);
        assertThat(eight.levelsAt(0b10_100, 6)).containsExactly(2, 4, 1, 2);
    }

    @Test
    void anIssueOfOneLevelTakesNoBits() {
        Block block = new Block(new TermsDraft(0, 1, 1, 4, 2).terms(), 2);
        assertThat(block.prefixWidth()).isEqualTo(2);
        assertThat(block.level(0b11, 0)).isZero();
        assertThat(block.level(0b11, 1)).isEqualTo(3);
    }

    @Test
    void levelsThatCannotBeHadAreLeftOut() {
        assertThat(gaps.first()).isZero();
        assertThat(gaps.size()).isEqualTo(9);
        assertThat(gaps.levels(1)).isEqualTo(3);
        assertThat(gaps.levelsOf(1)).containsExactly(0, 2);
        assertThat(gaps.all()).isEqualTo(0b101_101_101);
        assertThat(gaps.with(1, 0)).isEqualTo(0b001_001_001);
        assertThat(gaps.with(1, 1)).isZero();
        assertThat(gaps.with(1, 2)).isEqualTo(0b100_100_100);
        assertThat(gaps.with(0, 1) & gaps.all()).isEqualTo(0b101_000);
    }

    @Test
    void aTestIsAskedOfEachPackageOnce() {
        List<String> asked = new ArrayList<>();
        long[] possible = {-1L, -1L};
        long word = gaps.where(possible, levels -> {
            asked.add(Arrays.toString(levels));
            return levels[0] == 0b10 || levels[1] == 0b100;
        });
        assertThat(asked).containsExactly("[1, 1]", "[1, 4]", "[2, 1]", "[2, 4]", "[4, 1]", "[4, 4]");
        assertThat(word).isEqualTo(0b100_101_100);
        assertThat(possible).containsExactly(-1L, -1L);
    }

    /// The first of four issues has been concluded at 4, and the last at 1.
    @Test
    void anIssueThatIsConcludedTakesNoBits() {
        Block block = new Block(new TermsDraft(0, 1, 5, 3, 2, 4).concluded(0, 4).concluded(3, 1).terms(), 2);
        assertThat(block.first()).isEqualTo(2);
        assertThat(block.prefixWidth()).isEqualTo(2);
        assertThat(block.size()).isEqualTo(2);
        assertThat(block.all()).isEqualTo(0b11);
        assertThat(block.prefix(new int[] {4, 2, 1, 1})).isEqualTo(0b10);
        assertThat(block.bit(new int[] {4, 2, 1, 1})).isEqualTo(0b10);
        assertThat(block.level(0b10, 0)).isEqualTo(4);
        assertThat(block.levelsAt(0b10, 1)).containsExactly(4, 2, 1, 1);
        assertThat(block.with(3, 0)).isZero();
        assertThat(block.with(3, 1)).isEqualTo(0b11);
        assertThat(block.digit(0, 4)).isZero();
    }

    @Test
    void aPackageHasLevelsThatCanBeHadOrNot() {
        assertThat(gaps.has(new int[] {2, 0})).isTrue();
        assertThat(gaps.has(new int[] {0, 2})).isTrue();
        assertThat(gaps.has(new int[] {0, 1})).isFalse();
        assertThat(gaps.has(new int[] {3, 0})).isFalse();
        assertThat(gaps.has(new int[] {0, 3})).isFalse();
    }
}
