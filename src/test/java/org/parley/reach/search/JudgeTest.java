package org.parley.reach.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.reach.search.Signatures.all;
import static org.parley.reach.search.Signatures.in;
import static org.parley.reach.search.TermsDraft.always;
import static org.parley.reach.search.TermsDraft.has;
import static org.parley.reach.search.TermsDraft.none;
import static org.parley.reach.search.TermsDraft.set;
import static org.parley.reach.search.TermsDraft.these;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Under which signatures packages are acceptable and final, by hand.
class JudgeTest {
    /// Party 0 is the obligor of issue 0, party 1 of issue 1, on which party 2 is to be consulted; issue 2 binds nobody.
    /// Party 0 has a red line against issue 1, party 2 one against the last level of issue 0. Party 0 gives issue 0 up
    /// to 1, and up to 2 for issue 1, which party 1 gives for issue 2.
    private static final Terms RULES = new TermsDraft(3, 1, 3, 2, 2)
            .obliges(0, 0)
            .obliges(1, 1)
            .consults(1, 2)
            .redLine(0, has(1, 1))
            .redLine(2, has(0, 2))
            .coverage(0, 0, 1, always(), 2, has(1, 1))
            .coverage(1, 1, 1, has(2, 1))
            .signature(none(), these(0, 1, 2), none())
            .signature(these(0, 1), these(0, 1, 2), these(0, 2))
            .signature(these(0, 1), these(0, 1, 2), none())
            .signature(none(), these(0), these(2))
            .terms();

    private final Judge judge = new Judge(RULES, set());
    private final Judge withoutTheFirstLine = new Judge(RULES, set(0));

    private static List<Integer> acceptable(Judge judge, int... levels) {
        return in(judge.acceptable(levels));
    }

    private static List<Integer> last(Judge judge, int... levels) {
        return in(judge.last(levels));
    }

    @Test
    void redLinesOfBoundPartiesAndMissingOffersAreInTheWay() {
        assertThat(acceptable(judge, 0, 0, 0)).containsExactly(0, 1, 2, 3);
        assertThat(acceptable(judge, 1, 0, 0)).containsExactly(0, 1, 2, 3);
        assertThat(acceptable(judge, 2, 0, 0)).as("nothing is had in return").isEmpty();
        assertThat(acceptable(judge, 0, 1, 0)).as("nothing is had in return").isEmpty();
        assertThat(acceptable(judge, 0, 1, 1)).as("party 0 is not bound").containsExactly(0, 1, 2);
        assertThat(acceptable(judge, 1, 1, 1)).containsExactly(0);
        assertThat(acceptable(judge, 2, 1, 1)).containsExactly(0);
    }

    @Test
    void whatIsRelaxedIsNotInTheWay() {
        assertThat(acceptable(withoutTheFirstLine, 2, 1, 1)).as("party 2 is bound where it has been asked").containsExactly(0, 2);
        assertThat(acceptable(new Judge(RULES, set(0, 1)), 2, 1, 1)).containsExactly(0, 1, 2);
        assertThat(acceptable(new Judge(RULES, set(0, 1, 10)), 2, 1, 1)).containsExactly(0, 1, 2);
        assertThat(acceptable(new Judge(RULES, set(0, 1, 10, 11)), 2, 1, 1)).containsExactly(0, 1, 2, 3);
        assertThat(acceptable(new Judge(RULES, set(10)), 2, 0, 0)).containsExactly(0, 1, 2, 3);
    }

    /// Party 0 binds to nothing; party 1 is the obligor, and party 2 to be consulted. To them the issue is worth 3, and 4
    /// and a bonus of 2.
    private static final Terms WORTHS = new TermsDraft(3, 1, 2)
            .obliges(0, 1)
            .consults(0, 2)
            .points(0, 0, 0, 0)
            .points(1, 0, 0, 3)
            .points(2, 0, 0, 4)
            .bonus(2, has(0, 1), 2)
            .bonus(2, has(0, 0), 50)
            .signature(none(), none(), these(0, 2), 100, 3, 6)
            .signature(none(), none(), these(2), 100, 4, 0)
            .signature(none(), none(), none(), 100, 3, 7)
            .signature(none(), none(), these(2), 100, 3, 7)
            .terms();

    @Test
    void obligorsAndThoseConsultedWantTheirReservations() {
        assertThat(acceptable(new Judge(WORTHS, set()), 1)).containsExactly(0, 2);
        assertThat(acceptable(new Judge(WORTHS, set()), 0)).containsExactly(0, 1, 2, 3);
        assertThat(acceptable(new Judge(WORTHS, set(21)), 1)).containsExactly(0, 1, 2);
        assertThat(acceptable(new Judge(WORTHS, set(22)), 1)).containsExactly(0, 2, 3);
        assertThat(new Judge(WORTHS, set(21)).counts(1)).isFalse();
        assertThat(new Judge(WORTHS, set(21)).counts(2)).isTrue();
    }

    /// An obligor that is also to be consulted has its say as an obligor, consulted or not.
    @Test
    void anObligorNeedNotBeConsultedToHaveItsSay() {
        Terms both = new TermsDraft(2, 1, 2)
                .obliges(0, 1)
                .consults(0, 1)
                .points(1, 0, 0, 3)
                .redLine(1, new MaskTest.Not(always()))
                .signature(none(), none(), none(), 0, 4)
                .signature(none(), none(), these(1), 0, 4)
                .signature(none(), none(), these(1), 0, 3)
                .terms();
        assertThat(acceptable(new Judge(both, set()), 1)).containsExactly(2);
        assertThat(last(new Judge(both, set()), 1)).containsExactly(2);
    }

    @Test
    void aPackageIsFinalOnceThoseToBeConsultedAgree() {
        assertThat(last(new Judge(WORTHS, set()), 1)).as("obligors have had their say").containsExactly(0, 1);
        assertThat(last(new Judge(WORTHS, set()), 0)).containsExactly(0, 1, 2, 3);
        assertThat(last(new Judge(WORTHS, set(22)), 1)).containsExactly(0, 1, 3);
        assertThat(last(new Judge(WORTHS, set(30)), 1)).containsExactly(0, 1, 2);
        assertThat(last(judge, 0, 1, 1)).containsExactly(1, 3);
        assertThat(last(judge, 2, 1, 1)).as("the red line of party 2").containsExactly(3);
        assertThat(last(judge, 2, 0, 1)).containsExactly(0, 1, 2, 3);
        assertThat(last(new Judge(RULES, set(31)), 2, 1, 1)).containsExactly(0, 2, 3);
    }

    /// A rule that has no position cannot be relaxed.
    @Test
    void rulesWithoutAPositionAlwaysCount() {
        Terms terms = new TermsDraft(1, 1, 2).obliges(0, 0).points(0, 0, 0, 0).reservations(1).terms();
        Terms fixed = new Terms(
                terms.levels(),
                terms.concluded(),
                terms.obligors(),
                terms.consults(),
                terms.owed(),
                terms.free(),
                terms.agendaRule(),
                terms.consultationRule(),
                List.of(new Terms.Worth(new long[][] {{0, 0}}, List.of(), true, -1)),
                List.of(),
                List.of(),
                terms.signatures());
        assertThat(acceptable(new Judge(terms, set(0, 20)), 1)).containsExactly(0);
        assertThat(acceptable(new Judge(fixed, set(0, 20)), 1)).isEmpty();
    }

    /// The rules of an issue are those that read it, and the red lines of those whom it binds.
    @Test
    void anIssueThatChangesIsAskedOfItsOwnRules() {
        assertThat(changed(judge, 0, 1, 1, 1)).as("a red line of its obligor").containsExactly(0, 3);
        assertThat(changed(judge, 1, 1, 1, 1)).containsExactly(0);
        assertThat(changed(judge, 2, 1, 1, 1)).as("what is in return").containsExactly(0, 1, 2);
        assertThat(changed(withoutTheFirstLine, 1, 2, 1, 1)).as("a red line of whom it says to consult").containsExactly(0, 2);
        assertThat(changed(withoutTheFirstLine, 0, 2, 1, 1)).containsExactly(0, 2);
        assertThat(changed(withoutTheFirstLine, 2, 2, 1, 1)).containsExactly(0, 1, 2);
        assertThat(changed(judge, 0, 2, 0, 0)).isEmpty();
        assertThat(changed(judge, 1, 2, 0, 0)).as("what is in return").isEmpty();
        assertThat(changed(judge, 2, 2, 0, 0)).containsExactly(0, 1, 2, 3);
    }

    private static List<Integer> changed(Judge judge, int issue, int... levels) {
        long[] possible = Judge.possible(levels);
        long[] signatures = all(4);
        judge.keepAllowed(possible, issue, judge.obliged(possible), judge.asked(possible), signatures);
        return in(signatures);
    }

    @Test
    void theIssuesOfTheRuleInTheWayAreNamed() {
        assertThat(culprits(judge, set(1), 2, 1, 1)).isEqualTo(set(1));
        assertThat(culprits(judge, set(3), 2, 1, 1)).isEqualTo(set(0, 1));
        assertThat(culprits(judge, set(3), 0, 1, 1)).isEqualTo(set(1, 2));
        assertThat(culprits(judge, set(1), 0, 1, 1)).as("nothing is").isEqualTo(set());
        assertThat(culprits(judge, set(0), 2, 1, 1)).isEqualTo(set());
        assertThat(culprits(withoutTheFirstLine, set(1), 2, 1, 1)).isEqualTo(set(0));
        assertThat(culprits(withoutTheFirstLine, set(2), 2, 1, 1)).as("who has not been asked").isEqualTo(set());
        assertThat(culprits(judge, set(3), 1, 0, 0)).isEqualTo(set());
        assertThat(culprits(judge, set(0, 1), 1, 1, 1)).as("some are left").isEqualTo(set());
        assertThat(culprits(judge, set(1, 3), 2, 1, 1)).as("the red line and the offer together").isEqualTo(set(0, 1));
    }

    private static BitSet culprits(Judge judge, BitSet signatures, int... levels) {
        return judge.culprits(levels, Signatures.of(signatures));
    }
}
