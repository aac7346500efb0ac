package org.parley.reach.listing;

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
        assertThat(eight.width(0)).isEqualTo(2);
        assertThat(eight.width(1)).isEqualTo(3);
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

    /// The widths are told of all issues, those of one level take no bits.
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

    @Test
    void whatIsTakenUpIsRaisedWhereItIsFree() {
        assertThat(gaps.raised(0b1, new boolean[] {true, true})).isEqualTo(0b101_101_101);
        assertThat(gaps.raised(0b1, new boolean[] {true, false})).isEqualTo(0b001_001_001);
        assertThat(gaps.raised(0b1, new boolean[] {false, true})).isEqualTo(0b101);
        assertThat(gaps.raised(0b1, new boolean[] {false, false})).isEqualTo(0b1);
    }

    /// Of the package with 1 and 0 the first issue is concluded already.
    @Test
    void whatIsConcludedIsNotRaisedAgain() {
        assertThat(gaps.raised(0b001_000, new boolean[] {true, true})).isEqualTo(0b101_000);
        assertThat(gaps.raised(0b000_100, new boolean[] {true, true})).isEqualTo(0b100_100_100);
    }
}
