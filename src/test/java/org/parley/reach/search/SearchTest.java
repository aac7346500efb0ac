package org.parley.reach.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.reach.search.TermsDraft.always;
import static org.parley.reach.search.TermsDraft.has;
import static org.parley.reach.search.TermsDraft.none;
import static org.parley.reach.search.TermsDraft.these;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// Searches by hand, and what they take.
class SearchTest {
    private Effort effort = new Effort(10_000, () -> {});

    private Search search(Terms terms, Contexts contexts, Question question) {
        return new Search(new Judge(terms, question.relaxed()), course(terms, contexts), question, effort);
    }

    private static Course course(Terms terms, Contexts contexts) {
        return Course.fromStart(contexts, terms.signatures().size(), Course.Passing.EVERYWHERE);
    }

    private static Question question(Terms terms, Predicate<int[]> also) {
        return new Question(
                terms.levels().clone(), List.of(), also, new BitSet(), 0, terms.free().length - 1, false);
    }

    /// Six issues of two levels: 127 branches until the last package is tried, more than the first share and less than the
    /// second. The first share ends with its 61st branch.
    @Test
    void whatIsNotDoneInItsShareGetsALargerOne() {
        Terms terms = new TermsDraft(1, 1, 2, 2, 2, 2, 2, 2).terms();
        Optional<Attempt> found = search(
                        terms,
                        ContextsDraft.line(0).contexts(),
                        question(terms, levels -> Arrays.equals(levels, new int[] {1, 1, 1, 1, 1, 1})))
                .any();
        assertThat(found.orElseThrow().levels()).containsExactly(1, 1, 1, 1, 1, 1);
        assertThat(effort.spent()).isEqualTo(1 + 61 + 127);
    }

    @Test
    void allIsSearchedWhereThereIsNone() {
        Terms terms = new TermsDraft(1, 1, 2, 2, 2, 2, 2, 2).terms();
        assertThat(search(terms, ContextsDraft.line(0).contexts(), question(terms, levels -> false)).any()).isEmpty();
        assertThat(effort.spent()).isEqualTo(1 + 61 + 127);
    }

    /// Three rounds that may conclude all: one of them is enough, and each has the one branch that finds nothing and two
    /// more. Rounds are looked at three times from the start, and twice, once and not at all from each.
    @Test
    void aRoundIsNotTriedBeforeOneThatMayConcludeAllThatItCan() {
        Terms terms = new TermsDraft(1, 3, 2).terms();
        assertThat(search(terms, ContextsDraft.line(0, 0, 0).contexts(), question(terms, levels -> false)).any()).isEmpty();
        assertThat(effort.spent()).isEqualTo(3 + 2 + 1 + 3 * 3);
    }

    /// Only the first may conclude issue 0, only the second issue 1, and the third nothing that is open.
    @Test
    void roundsWithNothingOpenAreLeftOut() {
        Terms terms = new TermsDraft(1, 3, 2, 2, 2, 1)
                .agenda(0, 0)
                .agenda(1, 1)
                .agenda(2, 2, 3)
                .concluded(2, 1)
                .terms();
        assertThat(search(terms, ContextsDraft.line(0, 0, 0).contexts(), question(terms, levels -> false)).any()).isEmpty();
        // Rounds looked at: 3 from the start, 2 after the first, 1 after the second, 1 after both. Branches: three for each
        // round alone, and for both, where the first has to conclude issue 0.
        assertThat(effort.spent()).isEqualTo(3 + 2 + 1 + 1 + 3 + 3 + 3);
    }

    @Test
    void roundsThatTheTalksDoNotComeToAreLeftOut() {
        Terms terms = new TermsDraft(1, 2, 2).terms();
        Contexts first = new ContextsDraft().round(0).round(0).gate(0, 0).gate(1, 1).contexts();
        assertThat(search(terms, first, question(terms, levels -> false)).any()).isEmpty();
        assertThat(effort.spent()).isEqualTo(2 + 1 + 3);
    }

    /// Level 1 takes a lever, level 2 does not.
    private static final Terms LEVER_OR_NOT = new TermsDraft(1, 1, 3)
            .coverage(0, 0, 2, has(0, 2), 2, has(0, 1))
            .signature(none(), these(0), none())
            .signature(none(), these(1), none())
            .terms();

    private static final Contexts LEVER =
            new ContextsDraft().round(0, 1).pull(0, 1, 0).start(0).contexts();

    private Search.Shortest shortest(long limit) {
        effort = new Effort(limit, () -> {});
        Question more = new Question(
                new long[] {0b110}, List.of(), levels -> true, new BitSet(), 0, 0, false);
        return search(LEVER_OR_NOT, LEVER, more).shortest();
    }

    @Test
    void theShortestIsProven() {
        Search.Shortest found = shortest(100);
        assertThat(found.isProven()).isTrue();
        assertThat(found.attempt().orElseThrow().levels()).containsExactly(2);
        assertThat(found.attempt().orElseThrow().moves()).isEqualTo(1);
    }

    /// One look at the round, and one branch, by which level 1 is found.
    @Test
    void whatWasFoundBeforeItTookTooMuchIsNotProven() {
        Search.Shortest found = shortest(2);
        assertThat(found.isProven()).isFalse();
        assertThat(found.attempt().orElseThrow().levels()).containsExactly(1);
        assertThatThrownBy(() -> shortest(1)).isInstanceOf(Effort.Spent.class);
        assertThatThrownBy(() -> shortest(0)).isInstanceOf(Effort.Spent.class);
    }

    @Test
    void whatIsConcludedIsFoundAtOnce() {
        Terms terms = new TermsDraft(1, 1, 2).concluded(0, 1).terms();
        Contexts begun = new ContextsDraft().round(0).start(0).contexts();
        Search.Shortest found = search(terms, begun, question(terms, levels -> true)).shortest();
        assertThat(found.isProven()).isTrue();
        assertThat(found.attempt().orElseThrow().moves()).isZero();
        assertThat(effort.spent()).isZero();
    }

    @Test
    void whatIsConcludedIsFinalOnceItsPartyIsConsulted() {
        Terms terms = new TermsDraft(1, 1, 2)
                .concluded(0, 1)
                .consults(0, 0)
                .signature(none(), none(), none())
                .signature(none(), none(), these(0))
                .terms();
        Judge judge = new Judge(terms, new BitSet());
        assertThat(Search.isFinal(judge, 0)).isFalse();
        assertThat(Search.isFinal(judge, 1)).isTrue();
    }

    /// The obligor has 2 of level 1, which it wants, and 1 of level 2; it gives level 1 and 3 at the second signature.
    private static Terms obliging() {
        return new TermsDraft(1, 1, 4)
                .obliges(0, 0)
                .points(0, 0, 0, 2, 1, 3)
                .coverage(0, 0, 1, always(), 3, has(0, 3))
                .signature(none(), none(), none(), 2)
                .signature(none(), these(0, 1), none(), 2)
                .terms();
    }

    @Test
    void whatIsNowhereAcceptableMayNotBeReached() {
        Judge judge = new Judge(obliging(), new BitSet());
        Course second = course(obliging(), ContextsDraft.line(1).contexts());
        assertThat(Search.mayReach(judge, second, new int[] {1})).isTrue();
        assertThat(Search.mayReach(judge, second, new int[] {2})).as("worth too little").isFalse();
        assertThat(Search.mayReach(judge, second, new int[] {3})).isTrue();
        Course first = course(obliging(), ContextsDraft.line(0).contexts());
        assertThat(Search.mayReach(judge, first, new int[] {1})).as("not given there").isFalse();
        assertThat(Search.mayReach(judge, first, new int[] {0})).isTrue();
    }

    /// What is concluded may be what is reached, though nobody would agree to it now.
    @Test
    void whatIsConcludedMayAlwaysBeReached() {
        for (int level : these(1, 2)) {
            Terms terms = new TermsDraft(1, 1, 4)
                    .concluded(0, level)
                    .obliges(0, 0)
                    .points(0, 0, 0, 2, 1, 3)
                    .coverage(0, 0)
                    .reservations(2)
                    .terms();
            Course course = course(terms, ContextsDraft.line(0).contexts());
            assertThat(Search.mayReach(new Judge(terms, new BitSet()), course, new int[] {level})).isTrue();
            assertThat(Search.mayReach(new Judge(terms, new BitSet()), course, new int[] {3})).isFalse();
        }
    }
}
