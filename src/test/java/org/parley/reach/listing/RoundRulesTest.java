package org.parley.reach.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.reach.search.TermsDraft.always;
import static org.parley.reach.search.TermsDraft.has;
import static org.parley.reach.search.TermsDraft.none;
import static org.parley.reach.search.TermsDraft.these;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.reach.search.MaskTest;
import org.parley.reach.search.TermsDraft;

/// Rules on four issues of three levels each, of which the first three are told in the order 2, 0, 1 and the last makes
/// the word.
class RoundRulesTest {
    private static final int[] ORDER = {2, 0, 1};
    private static final int[] SIGNATURES = {2, 0};

    private static TermsDraft draft() {
        return new TermsDraft(2, 1, 3, 3, 3, 3);
    }

    /// Under the first and the third signature every red line and offer is active, under the second none.
    private static RoundRules rules(TermsDraft draft) {
        int[] all = IntStream.range(0, 9).toArray();
        var terms = draft.signature(all, all, none()).signature(none(), none(), none()).signature(all, all, none()).terms();
        return new RoundRules(terms, new Block(terms, 3), ORDER, SIGNATURES);
    }

    private static long at(RoundRules.Table table, int... levels) {
        return table.at(levels);
    }

    @Test
    void aRedLineIsToldWithTheLastIssueThatItReads() {
        RoundRules rules = rules(draft().redLine(1, new MaskTest.All(List.of(has(2, 1), has(0, 2)))));
        assertThat(rules.tables(0)).isEmpty();
        assertThat(rules.tables(2)).isEmpty();
        assertThat(rules.lines()).isEmpty();
        assertThat(rules.fits()).isTrue();
        RoundRules.Table table = rules.tables(1).getFirst();
        assertThat(table.party()).isEqualTo(1);
        assertThat(at(table, 2, 0, 1, 0)).isEqualTo(0b11);
        assertThat(at(table, 2, 2, 1, 2)).isEqualTo(0b11);
        assertThat(at(table, 1, 0, 2, 0)).isZero();
        assertThat(at(table, 2, 0, 0, 0)).isZero();
        assertThat(at(table, 0, 0, 1, 0)).isZero();
    }

    /// Only the signatures that count here have numbers here: the third is 0, the first is 1.
    @Test
    void whatIsActiveNowhereHereIsLeftOut() {
        TermsDraft draft = draft()
                .redLine(0, has(0, 1))
                .redLine(0, has(0, 2))
                .signature(these(1), none(), none())
                .signature(these(0), none(), none())
                .signature(none(), none(), none());
        var terms = draft.terms();
        RoundRules rules = new RoundRules(terms, new Block(terms, 3), ORDER, SIGNATURES);
        assertThat(rules.tables(1)).hasSize(1);
        assertThat(at(rules.tables(1).getFirst(), 2, 0, 0, 0)).isEqualTo(0b10);
        assertThat(at(rules.tables(1).getFirst(), 1, 0, 0, 0)).isZero();
    }

    @Test
    void aRedLineThatReadsTheWordTellsWhatItForbidsThere() {
        RoundRules rules = rules(draft().redLine(1, new MaskTest.Any(List.of(has(1, 2), has(3, 1)))));
        assertThat(IntStream.range(0, 3).mapToObj(rules::tables)).allMatch(List::isEmpty);
        RoundRules.BlockLine line = rules.lines().getFirst();
        assertThat(line.party()).isEqualTo(1);
        assertThat(line.active()).isEqualTo(0b11);
        assertThat(at(line.forbidden(), 0, 0, 0, 0)).isEqualTo(0b010);
        assertThat(at(line.forbidden(), 0, 2, 0, 0)).isEqualTo(0b111);
        assertThat(line.forbidden().party()).isEqualTo(1);
    }

    /// One gives issue 0 up to 1, and up to 2 in return for issue 1.
    @Test
    void aCoverageIsToldFirstForAnyReturnThenForTheReturnThatIsHad() {
        RoundRules rules = rules(draft().coverage(0, 1, 1, always(), 2, has(1, 2)));
        assertThat(rules.tables(0)).isEmpty();
        RoundRules.Table anyhow = rules.tables(1).getFirst();
        assertThat(anyhow.party()).isEqualTo(-1);
        assertThat(at(anyhow, 0, 0, 0, 0)).isEqualTo(-1);
        assertThat(at(anyhow, 1, 0, 0, 0)).isEqualTo(0b11);
        assertThat(at(anyhow, 2, 0, 0, 0)).isEqualTo(0b11);
        RoundRules.Table had = rules.tables(2).getFirst();
        assertThat(at(had, 0, 0, 0, 0)).isEqualTo(-1);
        assertThat(at(had, 1, 0, 0, 0)).isEqualTo(0b11);
        assertThat(at(had, 2, 0, 0, 0)).isZero();
        assertThat(at(had, 2, 1, 0, 0)).isZero();
        assertThat(at(had, 2, 2, 0, 0)).isEqualTo(0b11);
    }

    /// Without an offer for the last level nothing covers it; and it is told once.
    @Test
    void whatNobodyOffersIsNotCovered() {
        RoundRules rules = rules(draft().coverage(0, 1, 1, always()));
        assertThat(rules.tables(1)).hasSize(1);
        assertThat(at(rules.tables(1).getFirst(), 2, 0, 0, 0)).isZero();
        assertThat(at(rules.tables(1).getFirst(), 1, 0, 0, 0)).isEqualTo(0b11);
        assertThat(rules.coverages()).isEmpty();
    }

    /// The issue of the word is given up to 1 for nothing, and up to 2 for issue 0.
    @Test
    void aCoverageOfTheWordIsAWordForEachOffer() {
        RoundRules rules = rules(draft().coverage(3, 0, 1, always(), 2, has(0, 1)));
        RoundRules.BlockCoverage coverage = rules.coverages().getFirst();
        assertThat(coverage.active()).containsExactly(0b11, 0b11);
        assertThat(at(coverage.uncommitted(), 0, 0, 0, 0)).isEqualTo(0b001);
        assertThat(at(coverage.offers().getFirst(), 0, 0, 0, 0)).isEqualTo(0b011);
        assertThat(at(coverage.offers().getLast(), 0, 0, 0, 0)).isZero();
        assertThat(at(coverage.offers().getLast(), 1, 0, 0, 0)).isEqualTo(0b111);
        assertThat(IntStream.range(0, 3).mapToObj(rules::tables)).allMatch(List::isEmpty);
    }

    /// Issue 2 is given in return for the issue of the word.
    @Test
    void whatIsInReturnForTheWordIsToldWithTheIssueFirst() {
        RoundRules rules = rules(draft().coverage(2, 0, 1, has(3, 2)));
        assertThat(at(rules.tables(0).getFirst(), 0, 0, 2, 0)).isZero();
        assertThat(at(rules.tables(0).getFirst(), 0, 0, 1, 0)).isEqualTo(0b11);
        RoundRules.BlockCoverage coverage = rules.coverages().getFirst();
        assertThat(at(coverage.uncommitted(), 0, 0, 0, 0)).isEqualTo(0b111);
        assertThat(at(coverage.uncommitted(), 0, 0, 1, 0)).isZero();
        assertThat(at(coverage.offers().getFirst(), 0, 0, 1, 0)).isEqualTo(0b100);
        assertThat(at(coverage.offers().getFirst(), 0, 0, 2, 0)).isZero();
    }

    /// A table of two issues of 64 levels each has 4,096 cells.
    @Test
    void tablesAreNotTooLarge() {
        assertThat(large(has(0, 1), has(1, 1)).fits()).isTrue();
        assertThat(large(has(0, 1), has(1, 1), has(2, 1)).fits()).isFalse();
        assertThat(large(has(0, 1), has(1, 1), has(3, 1)).fits()).as("the word takes no cells").isTrue();
    }

    private static RoundRules large(MaskTest... parts) {
        var terms = new TermsDraft(1, 1, 64, 64, 2, 2)
                .redLine(0, new MaskTest.All(List.of(parts)))
                .signature(these(0), none(), none())
                .terms();
        return new RoundRules(terms, new Block(terms, 2), new int[] {0, 1, 2}, these(0));
    }
}
