package org.parley.reach.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.reach.search.TermsDraft.always;
import static org.parley.reach.search.TermsDraft.has;
import static org.parley.reach.search.TermsDraft.none;
import static org.parley.reach.search.TermsDraft.set;
import static org.parley.reach.search.TermsDraft.these;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What an attempt breaks, by hand. Party 0 is the obligor of issue 0 and party 1 of issue 1, on which party 2 is to be
/// consulted; issue 2 may be concluded in the first round alone. Rules are numbered as [TermsDraft] says.
///
/// Party 0 wants 3 and has 3, 2 and 0 of the levels of issue 0, party 1 wants 1 and has nothing, party 2 wants 2 and has 1
/// of issue 1. Party 0 gives issue 0 up to 1; party 1 gives issue 1 for issue 2. Party 0 has a red line against issue 0 at
/// 2, party 1 against the same, party 2 against issue 1; the last is active under the second signature alone.
class BreachesTest {
    private static final Terms TERMS = new TermsDraft(3, 2, 3, 2, 2)
            .obliges(0, 0)
            .obliges(1, 1)
            .consults(1, 2)
            .agenda(1, 0, 1)
            .points(0, 0, 3, 2, 0)
            .points(1, 0, 0, 0, 0)
            .points(2, 1, 0, 1)
            .redLine(0, has(0, 2))
            .redLine(1, has(0, 2))
            .redLine(2, has(1, 1))
            .coverage(0, 0, 1, always())
            .coverage(1, 1, 1, has(2, 1))
            .signature(these(0, 1), these(0, 1), none(), 3, 1, 2)
            .signature(these(0, 1, 2), these(0, 1), these(2), 3, 1, 2)
            .terms();

    /// A node in each round; the league is consulted in the second.
    private static final Contexts CONTEXTS = ContextsDraft.line(0, 1).contexts();

    private static final BitSet ALL = set(0, 1, 2, 10, 11, 20, 21, 22, 30, 31, 32, 40, 41, 42);

    /// Concludes a package in one round, whose terms are final in another.
    private static BitSet broken(BitSet relaxed, int concludedIn, int finalIn, int... levels) {
        return Breaches.of(
                TERMS,
                CONTEXTS,
                relaxed,
                new Attempt(
                        levels,
                        1,
                        List.of(
                                new Attempt.Conclude(concludedIn, new int[levels.length], levels),
                                new Attempt.Open(finalIn, finalIn))));
    }

    @Test
    void anObligorsRedLineReservationAndCoverage() {
        assertThat(broken(ALL, 0, 0, 2, 0, 0)).as("of party 0 alone").isEqualTo(set(0, 10, 20));
        assertThat(broken(ALL, 0, 0, 1, 0, 0)).as("2 is less than 3").isEqualTo(set(20));
        assertThat(broken(ALL, 0, 0, 0, 0, 1)).as("which binds nobody").isEqualTo(set());
    }

    /// In the second round party 2 has been consulted: it has a red line, and 1 is less than 2.
    @Test
    void whoHasBeenConsultedHasItsSayToo() {
        assertThat(broken(ALL, 0, 0, 0, 1, 1)).as("a consultation is owed").isEqualTo(set(21, 31));
        assertThat(broken(ALL, 0, 1, 0, 1, 1)).isEqualTo(set(2, 21, 22));
        assertThat(broken(ALL, 1, 1, 0, 1, 0)).as("without what is in return").isEqualTo(set(2, 11, 21, 22));
        assertThat(broken(ALL, 0, 0, 0, 1, 0)).isEqualTo(set(11, 21, 31));
    }

    /// Both obligors, whose red lines and coverage then count at once.
    @Test
    void severalTerms() {
        assertThat(broken(ALL, 0, 0, 2, 1, 1)).isEqualTo(set(0, 1, 10, 20, 21, 31));
    }

    @Test
    void anAgendaIsBrokenWhereAnIssueIsNotOnIt() {
        assertThat(broken(ALL, 1, 1, 0, 0, 1)).isEqualTo(set(42));
        assertThat(broken(ALL, 0, 1, 0, 0, 1)).isEqualTo(set());
        Attempt later = new Attempt(
                new int[] {1, 0, 1},
                1,
                List.of(
                        new Attempt.Conclude(0, new int[] {0, 0, 0}, new int[] {0, 0, 1}),
                        new Attempt.Conclude(1, new int[] {0, 0, 1}, new int[] {1, 0, 1})));
        assertThat(Breaches.of(TERMS, CONTEXTS, ALL, later)).as("what was concluded before").isEqualTo(set(20));
    }

    @Test
    void onlyWhatIsRelaxedIsBroken() {
        assertThat(broken(set(10), 0, 0, 2, 0, 0)).isEqualTo(set(10));
        assertThat(broken(set(), 0, 0, 2, 0, 0)).isEqualTo(set());
    }

    /// Party 0 has 3 of nothing concluded, as much as it wants; were it bound by issue 2 it would be content.
    @Test
    void aReservationThatIsMetIsNotBroken() {
        Terms bound = new TermsDraft(1, 1, 2)
                .obliges(0, 0)
                .points(0, 0, 0, 3)
                .coverage(0, 0, 1, always())
                .signature(none(), these(0), none(), 3)
                .terms();
        Attempt attempt = new Attempt(
                new int[] {1}, 1, List.of(new Attempt.Conclude(0, new int[] {0}, new int[] {1})));
        assertThat(Breaches.of(bound, ContextsDraft.line(0).contexts(), set(10, 20), attempt)).isEqualTo(set());
    }

    /// Nothing was concluded by the attempt: that the package is final is enough.
    @Test
    void whatIsFinalNeedsNoCoverage() {
        Attempt begins = new Attempt(new int[] {2, 0, 0}, 0, List.of(new Attempt.Begin(0)));
        assertThat(Breaches.of(TERMS, CONTEXTS, ALL, begins)).isEqualTo(set());
    }
}
