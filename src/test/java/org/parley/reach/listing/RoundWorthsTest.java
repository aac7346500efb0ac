package org.parley.reach.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.reach.search.TermsDraft.has;

import org.junit.jupiter.api.Test;
import org.parley.reach.search.MaskTest;
import org.parley.reach.search.TermsDraft;

/// Worths of three issues, of three levels each, the last of which makes the word; issue 1 is told before issue 0.
///
/// The first party has no points. To the second the issues bring 0, 3, 1 and 0, −2, 4 and 1, 5, 2; to the third −1, −1,
/// −4 and 0, 0, 7 and 0, 0, 0.
class RoundWorthsTest {
    private static final int[] ORDER = {1, 0};
    private static final int[] SIGNATURES = {0, 1, 2};
    private static final long[] POSSIBLE = {0b1, 0b1, -1};

    private static TermsDraft draft() {
        return new TermsDraft(3, 1, 3, 3, 3)
                .points(1, 0, 0, 3, 1)
                .points(1, 1, 0, -2, 4)
                .points(1, 2, 1, 5, 2)
                .points(2, 0, -1, -1, -4)
                .points(2, 1, 0, 0, 7)
                .reservations(0, 6, 2)
                .reservations(0, 4, 2)
                .reservations(0, 8, 3);
    }

    private static RoundWorths worths(TermsDraft draft) {
        return new RoundWorths(draft.terms(), new Block(draft.terms(), 3), ORDER, SIGNATURES);
    }

    @Test
    void onlyThoseWhoseWorthCountsAreThere() {
        RoundWorths worths = worths(draft());
        assertThat(worths.parties()).extracting(RoundWorths.Party::bit).containsExactly(0b10L, 0b100L);
    }

    /// The word adds 5 to the second party at the most, issue 0 adds 3, issue 1 adds 4; to the third 0, −1 and 7.
    @Test
    void whatCanStillBeAddedIsKnownOfEachLayer() {
        RoundWorths worths = worths(draft());
        assertThat(worths.parties().getFirst().most()).containsExactly(12, 8, 5);
        assertThat(worths.parties().getLast().most()).containsExactly(6, -1, 0);
        // Together: 5 by the word, 2 by issue 0 at its second level, 11 by issue 1 at its last.
        assertThat(worths.mostTogether(0b110)).containsExactly(18, 7, 5);
        assertThat(worths.mostTogether(0b010)).containsExactly(12, 8, 5);
    }

    /// A bonus is told with the last issue that it reads; one that takes points may not come.
    @Test
    void bonusesComeWithTheLastIssueThatTheyRead() {
        RoundWorths worths = worths(draft()
                .bonus(1, has(1, 1), 10)
                .bonus(1, new MaskTest.All(java.util.List.of(has(1, 1), has(0, 2))), 20)
                .bonus(1, has(2, 0), 40)
                .bonus(1, has(2, 1), -80)
                .bonus(1, TermsDraft.always(), 1)
                .bonus(2, has(0, 0), 1_000));
        RoundWorths.Party party = worths.parties().getFirst();
        assertThat(party.bonuses().get(0)).extracting(RoundWorths.Bonus::points).containsExactly(10L, 1L);
        assertThat(party.bonuses().get(1)).extracting(RoundWorths.Bonus::points).containsExactly(20L);
        assertThat(party.bonuses().get(2)).extracting(RoundWorths.Bonus::points).containsExactly(40L, -80L);
        assertThat(party.most()).containsExactly(12 + 71, 8 + 60, 5 + 40);
        assertThat(worths.mostTogether(0b110)).containsExactly(18 + 1_071, 7 + 1_060, 5 + 40);
    }

    /// 6, 4 and 8 under the three signatures.
    @Test
    void reservationsTellUnderWhichSignaturesAPartyIsContent() {
        RoundWorths.Party party = worths(draft()).parties().getFirst();
        assertThat(party.content(3)).isZero();
        assertThat(party.content(4)).isEqualTo(0b010);
        assertThat(party.content(5)).isEqualTo(0b010);
        assertThat(party.content(6)).isEqualTo(0b011);
        assertThat(party.content(8)).isEqualTo(0b111);
        assertThat(party.reservations()).containsExactly(4, 6, 8);
        assertThat(party.reservation()).containsExactly(6, 4, 8);
        assertThat(worths(draft()).parties().getLast().content(2)).isEqualTo(0b011);
    }

    /// The word adds 1, 5 or 2.
    @Test
    void theWordTellsWhichOfItsPackagesAreWorthEnough() {
        RoundWorths worths = worths(draft());
        RoundWorths.Party party = worths.parties().getFirst();
        assertThat(party.adding(0)).isEqualTo(0b111);
        assertThat(party.adding(1)).isEqualTo(0b111);
        assertThat(party.adding(2)).isEqualTo(0b110);
        assertThat(party.adding(3)).isEqualTo(0b010);
        assertThat(party.adding(5)).isEqualTo(0b010);
        assertThat(party.adding(6)).isZero();
        assertThat(worths.contenting(party, 0, 4, POSSIBLE)).isEqualTo(0b110);
        assertThat(worths.contenting(party, 1, 4, POSSIBLE)).isEqualTo(0b111);
        assertThat(worths.contenting(party, 2, 2, POSSIBLE)).isZero();
    }

    /// With the bonuses the word adds 1, 3 or 12, the last only where issue 0 is at its second level.
    @Test
    void bonusesInTheWordCountWithIt() {
        RoundWorths worths = worths(
                draft().bonus(1, has(2, 1), -2).bonus(1, new MaskTest.All(java.util.List.of(has(0, 1), has(2, 2))), 10));
        RoundWorths.Party party = worths.parties().getFirst();
        assertThat(worths.contenting(party, 0, 3, POSSIBLE)).isEqualTo(0b010);
        assertThat(worths.contenting(party, 0, 3, new long[] {0b10, 0b1, -1})).isEqualTo(0b110);
        assertThat(worths.contenting(party, 0, 4, POSSIBLE)).isEqualTo(0b110);
        assertThat(worths.contenting(party, 0, 5, POSSIBLE)).isEqualTo(0b111);
    }

    /// Points, bonuses and reservations are to stay below 2^56 together, the greatest in size of each issue.
    @Test
    void theyFitWhereNoSumIsTooGreat() {
        long half = 1L << 55;
        assertThat(draft().terms().hasModestPoints()).isTrue();
        assertThat(ofOne(half, 0, 0, 0).terms().hasModestPoints()).isTrue();
        assertThat(ofOne(-half, 0, 0, 0).terms().hasModestPoints()).isTrue();
        assertThat(ofOne(-2 * half, 0, 0, 0).terms().hasModestPoints()).isFalse();
        assertThat(ofOne(half, half, 0, 0).terms().hasModestPoints()).isFalse();
        assertThat(ofOne(half, 0, -half, 0).terms().hasModestPoints()).isFalse();
        assertThat(ofOne(half, 0, 0, -half).terms().hasModestPoints()).isFalse();
        TermsDraft two = new TermsDraft(2, 1, 2)
                .points(0, 0, 0, half)
                .points(1, 0, 0, half)
                .reservations(0, 0);
        assertThat(two.terms().hasModestPoints()).isFalse();
        assertThat(new TermsDraft(1, 1, 2).reservations(2 * half).terms().hasModestPoints()).isTrue();
    }

    private static TermsDraft ofOne(long first, long second, long bonus, long reservation) {
        return new TermsDraft(1, 1, 2, 2)
                .points(0, 0, 5, first)
                .points(0, 1, 0, second)
                .bonus(0, has(0, 1), bonus)
                .reservations(reservation);
    }
}
