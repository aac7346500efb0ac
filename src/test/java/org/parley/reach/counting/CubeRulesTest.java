package org.parley.reach.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.reach.search.TermsDraft.always;
import static org.parley.reach.search.TermsDraft.has;
import static org.parley.reach.search.TermsDraft.none;
import static org.parley.reach.search.TermsDraft.these;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.reach.search.MaskTest;
import org.parley.reach.search.Terms;
import org.parley.reach.search.TermsDraft;

/// Rules and worths on five issues of three levels each, by hand. Of them 3 and 1 are told before a row; in the row 0 makes
/// steps of 9 bits, 2 of 3 and 4 of one. A sixth one is concluded.
class CubeRulesTest {
    private static final long ALL = (1L << 27) - 1;

    private static TermsDraft draft() {
        return new TermsDraft(2, 1, 3, 3, 3, 3, 3, 2).concluded(5, 1);
    }

    private static Cube cube(Terms terms) {
        return new Cube(terms, new int[] {3, 1, 0, 2, 4}, Long.SIZE, 1, 3);
    }

    private static CubeRules rules(TermsDraft draft, int... signatures) {
        Terms terms = draft.terms();
        return new CubeRules(terms, cube(terms), signatures);
    }

    /// The levels of the issues 1 and 3; the row is not told.
    private static int[] told(int one, int three) {
        return new int[] {0, one, 0, three, 0, 1};
    }

    private static long bits(IntPredicate test) {
        return IntStream.range(0, 27).filter(test).mapToLong(bit -> 1L << bit).sum();
    }

    @Test
    void aTableHasACellForEachChoiceOfLevelsToldBeforeTheRow() {
        Terms terms = draft().terms();
        Cube cube = cube(terms);
        BitSet read = BitSet.valueOf(new long[] {0b111010});
        Table<List<Integer>> table = new Table<>(
                cube,
                read,
                terms.concluded(),
                masks -> IntStream.range(0, 6).mapToObj(issue -> Long.numberOfTrailingZeros(masks[issue])).toList());
        assertThat(table.layer(cube)).isEqualTo(2);
        for (int one = 0; one < 3; one++) {
            for (int three = 0; three < 3; three++) {
                assertThat(table.at(told(one, three))).containsExactly(0, one, 0, three, 0, 1);
            }
        }
        assertThat(new Table<>(cube, BitSet.valueOf(new long[] {0b1001}), terms.concluded(), masks -> 0).layer(cube))
                .isEqualTo(1);
        assertThat(new Table<>(cube, BitSet.valueOf(new long[] {1}), terms.concluded(), masks -> 0).layer(cube))
                .isZero();
    }

    /// Ten issues of two levels have 1,024 choices, which are worked out beforehand; eleven have too many for that.
    @Test
    void whereChoicesAreManyTheyAreWorkedOutAsTheyAreAskedFor() {
        Terms terms = new TermsDraft(1, 1, IntStream.range(0, 18).map(issue -> 2).toArray())
                .concluded(11, 1)
                .terms();
        int[] order = IntStream.range(0, 18).filter(issue -> issue != 11).toArray();
        Cube cube = new Cube(terms, order, Long.SIZE, 1, 1);
        for (int read : new int[] {10, 11}) {
            List<long[]> asked = new ArrayList<>();
            Table<Long> table = new Table<>(cube, BitSet.valueOf(new long[] {(1L << read) - 1}), terms.concluded(), masks -> {
                asked.add(masks);
                return masks[0] + masks[9] + masks[11];
            });
            assertThat(asked).hasSize(read == 10 ? 1_024 : 0);
            int[] levels = new int[18];
            assertThat(table.at(levels)).isEqualTo(1 + 1 + 2);
            levels[9] = 1;
            assertThat(table.at(levels)).isEqualTo(1 + 2 + 2);
            levels[0] = 1;
            assertThat(table.at(levels)).isEqualTo(2 + 2 + 2);
            assertThat(asked).hasSize(read == 10 ? 1_024 : 3);
        }
    }

    /// Only the signatures that count have numbers here: the third is 0, the first is 1.
    @Test
    void redLinesAreToldWithTheLastIssueThatTheyRead() {
        CubeRules rules = rules(
                draft().redLine(1, new MaskTest.All(List.of(has(3, 1), has(1, 2))))
                        .redLine(0, new MaskTest.All(List.of(has(3, 1), has(0, 2))))
                        .redLine(0, has(1, 1))
                        .signature(these(1), none(), none())
                        .signature(these(0, 1, 2), none(), none())
                        .signature(these(0, 1), none(), none()),
                2,
                0);
        assertThat(IntStream.range(0, 3).map(layer -> rules.lines(layer).size())).containsExactly(0, 0, 1);
        CubeRules.Line line = rules.lines(2).getFirst();
        assertThat(line.party()).isEqualTo(1);
        assertThat(line.active()).isEqualTo(0b01);
        assertThat(line.forbids().at(told(2, 1))).isTrue();
        assertThat(line.forbids().at(told(1, 1))).isFalse();
        assertThat(line.forbids().at(told(2, 2))).isFalse();
        assertThat(IntStream.range(0, 3).map(layer -> rules.rowLines(layer).size())).containsExactly(0, 1, 0);
        CubeRules.RowLine ofRow = rules.rowLines(1).getFirst();
        assertThat(ofRow.party()).isZero();
        assertThat(ofRow.active()).isEqualTo(0b11);
        assertThat(ofRow.allowed().at(told(0, 1))).containsExactly(bits(bit -> bit < 18));
        assertThat(ofRow.allowed().at(told(0, 2))).containsExactly(ALL);
    }

    /// What is to be had in return is told after the issue; whether there is an offer at all is told with it.
    @Test
    void coverageBeforeTheRow() {
        CubeRules rules = rules(
                draft().coverage(3, 0, 1, has(1, 2), 2, always())
                        .signature(none(), these(1), none())
                        .signature(none(), none(), none())
                        .signature(none(), these(0), none()),
                2,
                0);
        assertThat(IntStream.range(0, 3).map(layer -> rules.coverages(layer).size())).containsExactly(0, 1, 1);
        Table<Long> own = rules.coverages(1).getFirst();
        assertThat(IntStream.range(0, 3).mapToObj(three -> own.at(told(0, three)))).containsExactly(-1L, 0b11L, 0b10L);
        Table<Long> whole = rules.coverages(2).getFirst();
        assertThat(IntStream.range(0, 3).mapToObj(three -> whole.at(told(0, three)))).containsExactly(-1L, 0b10L, 0b10L);
        assertThat(IntStream.range(0, 3).mapToObj(three -> whole.at(told(2, three)))).containsExactly(-1L, 0b11L, 0b10L);
        assertThat(IntStream.range(0, 3).map(layer -> rules.rowCoverages(layer).size())).containsExactly(0, 0, 0);
    }

    @Test
    void coverageThatAsksForNothingInReturnIsToldOnce() {
        CubeRules rules = rules(draft().coverage(3, 0, 2, always()), 0);
        assertThat(IntStream.range(0, 3).map(layer -> rules.coverages(layer).size())).containsExactly(0, 1, 0);
    }

    /// The first offer gives one level of issue 0 for issue 3, the second two for issue 4.
    @Test
    void coverageInTheRow() {
        CubeRules rules = rules(
                draft().coverage(0, 0, 1, has(3, 2), 2, has(4, 1))
                        .signature(none(), these(0), none())
                        .signature(none(), these(1), none()),
                0,
                1);
        assertThat(IntStream.range(0, 3).map(layer -> rules.coverages(layer).size())).containsExactly(0, 0, 0);
        assertThat(IntStream.range(0, 3).map(layer -> rules.rowCoverages(layer).size())).containsExactly(0, 1, 0);
        long[][] inReturn = rules.rowCoverages(1).getFirst().at(told(0, 2));
        assertThat(inReturn[0]).containsExactly(bits(bit -> bit < 18));
        assertThat(inReturn[1]).containsExactly(bits(bit -> bit < 9 || bit % 3 == 1));
        assertThat(rules.rowCoverages(1).getFirst().at(told(0, 1))[0]).containsExactly(bits(bit -> bit < 9));
    }

    @Test
    void coverageBeforeTheRowForSomethingInIt() {
        CubeRules rules = rules(
                draft().coverage(1, 0, 2, has(0, 1)).signature(none(), these(0), none()).signature(none(), none(), none()), 0, 1);
        assertThat(rules.coverages(2).getFirst().at(told(2, 0))).isEqualTo(0b01);
        assertThat(rules.coverages(2).getFirst().at(told(0, 0))).isEqualTo(-1);
        long[][] covered = rules.rowCoverages(2).getFirst().at(told(1, 0));
        assertThat(covered[0]).containsExactly(bits(bit -> bit / 9 == 1));
        assertThat(covered[1]).containsExactly(0);
    }

    private static final TermsDraft WORTHS = draft()
            .points(0, 0, 0, 1, 2)
            .points(0, 1, 0, -1, 1)
            .points(0, 2, 0, 10, 20)
            .points(0, 3, 0, 2, 5)
            .points(0, 5, 0, 3)
            .bonus(0, has(3, 1), 4)
            .bonus(0, new MaskTest.All(List.of(has(1, 2), has(3, 2))), -6)
            .bonus(0, new MaskTest.All(List.of(has(3, 2), has(0, 1))), 2)
            .signature(none(), none(), these(1), 4, 9)
            .signature(none(), none(), these(1), 4, 5)
            .signature(none(), none(), none(), 4, 9)
            .signature(none(), none(), these(1), 7, 9);

    private static CubeWorths worths(TermsDraft draft, int... signatures) {
        Terms terms = draft.terms();
        return new CubeWorths(terms, cube(terms), signatures);
    }

    @Test
    void signaturesAreOfAKindThatAskAsMuchAndConsultTheSame() {
        CubeWorths worths = worths(WORTHS, 3, 0, 1, 2);
        assertThat(worths.kinds()).isEqualTo(3);
        assertThat(IntStream.range(0, 4).map(worths::kind)).containsExactly(0, 1, 1, 2);
        assertThat(worths.consulted(0)).isEqualTo(0b10);
        assertThat(worths.consulted(2)).isZero();
        assertThat(worths.parties()).singleElement().satisfies(party -> {
            assertThat(party.number()).isZero();
            assertThat(party.reservation()).containsExactly(7, 4, 4);
        });
    }

    /// The most is 5 of issue 3 and 1 of issue 1, 22 of the row, the first bonus, and that of the row.
    @Test
    void whatIsToldIsWorthAndWhatMayYetBeAdded() {
        CubeWorths.Party party = worths(WORTHS, 0).parties().getFirst();
        assertThat(party.points()[0]).containsExactly(0, 2, 5);
        assertThat(party.points()[1]).containsExactly(0, -1, 1);
        assertThat(party.concluded()).isEqualTo(3);
        assertThat(party.most()).containsExactly(5 + 1 + 22 + 4 + 2, 1 + 22 + 2, 22 + 2);
        assertThat(party.bonus(0, told(2, 1))).isZero();
        assertThat(party.bonus(1, told(2, 1))).isEqualTo(4);
        assertThat(party.bonus(1, told(2, 2))).isZero();
        assertThat(party.bonus(2, told(2, 2))).isEqualTo(-6);
        assertThat(party.bonus(2, told(2, 1))).isZero();
        CubeWorths.Bonus<long[]> ofRow = party.rowBonuses().getFirst();
        assertThat(ofRow.points()).isEqualTo(2);
        assertThat(ofRow.when().at(told(0, 2))).containsExactly(bits(bit -> bit / 9 == 1));
        assertThat(ofRow.when().at(told(0, 1))).containsExactly(0);
    }

    @Test
    void packagesOfARowThatAddEnough() {
        CubeWorths.Party party = worths(WORTHS, 0).parties().getFirst();
        assertThat(party.steps()).containsExactly(0, 1, 2, 10, 11, 12, 20, 21, 22);
        assertThat(party.adding(-5)).containsExactly(ALL);
        assertThat(party.adding(0)).containsExactly(ALL);
        assertThat(party.adding(1)).containsExactly(bits(bit -> bit / 9 >= 1 || bit / 3 % 3 >= 1));
        assertThat(party.adding(3)).containsExactly(bits(bit -> bit / 3 % 3 >= 1));
        assertThat(party.adding(22)).containsExactly(bits(bit -> bit >= 24));
        assertThat(party.adding(23)).containsExactly(0);
        assertThat(party.adding(1000)).containsExactly(0);
    }

    @Test
    void packagesOfARowThatTakeAwayLittleEnough() {
        CubeWorths.Party party = worths(draft().points(0, 2, 0, -3, 4), 0).parties().getFirst();
        assertThat(party.stepOf()).containsExactly(0, 1, 1, 1, 2, 2, 2, 2);
        assertThat(party.adding(-3)).containsExactly(ALL);
        assertThat(party.adding(-2)).containsExactly(bits(bit -> bit / 3 % 3 != 1));
        assertThat(party.adding(1)).containsExactly(bits(bit -> bit / 3 % 3 == 2));
        assertThat(party.adding(5)).containsExactly(0);
    }

    @Test
    void whereWhatARowAddsLiesFarApart() {
        CubeWorths.Party party =
                worths(draft().points(0, 0, -1, 0, 1).points(0, 2, 0, 1_000_000, 2_000_000), 0).parties().getFirst();
        assertThat(party.stepOf()).isEmpty();
        assertThat(party.adding(-1)).containsExactly(ALL);
        assertThat(party.adding(2)).containsExactly(bits(bit -> bit / 3 % 3 >= 1));
        assertThat(party.adding(999_999)).containsExactly(bits(bit -> bit / 3 % 3 >= 1));
        assertThat(party.adding(2_000_001)).containsExactly(bits(bit -> bit >= 24));
        assertThat(party.adding(2_000_002)).containsExactly(0);
    }

    /// The first party is an obligor of issue 2 and the second of issue 0; the second one is to be consulted on issue 4.
    @Test
    void whoHasASay() {
        Terms terms = draft().obliges(0, 1)
                .obliges(2, 0)
                .consults(4, 1)
                .obliges(3, 0)
                .signature(none(), none(), these(1))
                .signature(none(), none(), these(0))
                .signature(none(), none(), these(0, 1))
                .terms();
        Cube cube = cube(terms);
        Say say = new Say(terms, cube, new CubeWorths(terms, cube, new int[] {0, 1, 2}), 3);
        assertThat(say.consultedBy(0)).isEqualTo(0b110);
        assertThat(say.consultedBy(1)).isEqualTo(0b101);
        assertThat(say.obliged(0)).containsExactly(bits(bit -> bit / 3 % 3 > 0));
        assertThat(say.obliged(1)).containsExactly(bits(bit -> bit / 9 > 0));
        assertThat(say.askedInRow(0, true)).containsExactly(0);
        assertThat(say.askedInRow(1, true)).containsExactly(bits(bit -> bit % 3 > 0));
        assertThat(say.askedInRow(1, false)).containsExactly(0);
        assertThat(say.asked(0, 1)).containsExactly(bits(bit -> bit % 3 > 0));
        assertThat(say.asked(1, 1)).containsExactly(0);
        assertThat(say.asked(2, 1)).containsExactly(bits(bit -> bit % 3 > 0));
        assertThat(say.none()).containsExactly(0);
        Told told = new Told(2, 0, 3, 1);
        assertThat(say.bound(told, 1)).isZero();
        assertThat(say.askedOf(told, 0, 1)).containsExactly(bits(bit -> bit % 3 > 0));
        told.asked = 0b10;
        assertThat(say.bound(told, 1)).isEqualTo(0b101);
        assertThat(say.bound(told, 0)).isZero();
        assertThat(say.askedOf(told, 0, 1)).containsExactly(ALL);
        assertThat(say.askedOf(told, 1, 1)).containsExactly(0);
        assertThat(say.askedOf(told, 2, 1)).containsExactly(ALL);
        told.obliged = 0b10;
        assertThat(say.bound(told, 1)).isEqualTo(-1);
        assertThat(say.bound(told, 0)).isZero();
    }

    @Test
    void wordsOfRows() {
        long[] cube = {9, 9, 9, 9};
        assertThat(Rows.putBoth(cube, 1, new long[] {0b1100, 0b0110}, new long[] {0b0111, 0b1001})).isEqualTo(0b0100);
        assertThat(cube).containsExactly(9, 0b0100, 0, 9);
        long[] less = {15, 15, 15, 15};
        Rows.removeBoth(less, 1, new long[] {0b0001, 0b0010}, new long[] {0b0100, 0b0010});
        assertThat(less).containsExactly(15, 0b1010, 0b1101, 15);
        long[] row = {0b1100, 0b1010};
        Rows.keep(row, new long[] {0b0110, 0b1111});
        assertThat(row).containsExactly(0b0100, 0b1010);
        long[] free = {0b1111, 0b1111};
        Rows.keepOrFree(free, new long[] {0b0001, 0}, new long[] {0b0011, 0}, new long[] {0b0101, 0b1000});
        assertThat(free).containsExactly(0b1001, 0b0111);
    }
}
