package org.parley.reach.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.reach.search.TermsDraft.always;
import static org.parley.reach.search.TermsDraft.none;
import static org.parley.reach.search.TermsDraft.these;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Packages that are tried in two rounds, by hand. In the first a lever is pulled before issue 0 is given, in the second
/// party 1 is consulted, as issue 1 says. Issue 2 was concluded, if it is said so.
class CandidatesTest {
    private static final Contexts CONTEXTS = new ContextsDraft()
            .round(0, 1)
            .round(2)
            .gate(0, 0)
            .gate(1, 2)
            .pull(0, 1, 5)
            .leads(0, 1)
            .leads(1, 1)
            .contexts();

    private static TermsDraft draft() {
        return new TermsDraft(2, 2, 2, 2, 2)
                .obliges(0, 0)
                .coverage(0, 0, 1, always())
                .consults(1, 1)
                .signature(none(), none(), none())
                .signature(none(), these(0), none())
                .signature(none(), these(0), these(1));
    }

    private static Optional<Attempt> attempt(Terms terms, int lastRound, boolean concludedIsFinal, int[] rounds, int[]... packages) {
        Course course = Course.fromStart(CONTEXTS, 3, Course.Passing.EVERYWHERE);
        Question question = new Question(
                new long[] {0b11, 0b11, 0b11},
                List.of(),
                levels -> !Arrays.equals(levels, new int[] {0, 1, 1}),
                new BitSet(),
                0,
                lastRound,
                concludedIsFinal);
        return new Candidates(new Judge(terms, new BitSet()), question, new Walk(course, lastRound), rounds)
                .attempt(packages);
    }

    @Test
    void whatIsDoneOnTheWayIsTold() {
        Attempt found = attempt(draft().terms(), 1, false, these(0, 1), these(1, 0, 0), these(1, 1, 0)).orElseThrow();
        assertThat(found.levels()).containsExactly(1, 1, 0);
        assertThat(found.moves()).isEqualTo(5);
        assertThat(found.steps()).hasSize(5);
        assertThat(found.steps().get(0)).isEqualTo(new Attempt.Open(0, 0));
        assertThat(found.steps().get(1)).isEqualTo(new Attempt.Pull(1, 0));
        assertThat(found.steps().get(2)).isInstanceOfSatisfying(Attempt.Conclude.class, conclude -> {
            assertThat(conclude.node()).isEqualTo(1);
            assertThat(conclude.before()).containsExactly(0, 0, 0);
            assertThat(conclude.after()).containsExactly(1, 0, 0);
        });
        assertThat(found.steps().get(3)).isEqualTo(new Attempt.Open(2, 1));
        assertThat(found.steps().get(4)).isInstanceOfSatisfying(Attempt.Conclude.class, conclude -> {
            assertThat(conclude.node()).isEqualTo(2);
            assertThat(conclude.before()).containsExactly(1, 0, 0);
            assertThat(conclude.after()).containsExactly(1, 1, 0);
        });
    }

    /// The second package is the first once more.
    @Test
    void nothingIsConcludedTwice() {
        Attempt found = attempt(draft().terms(), 1, false, these(0, 1), these(1, 0, 0), these(1, 0, 0)).orElseThrow();
        assertThat(found.steps()).hasSize(4);
        assertThat(found.steps().getLast()).isEqualTo(new Attempt.Open(2, 1));
    }

    @Test
    void whatIsNotAskedForOrNotAcceptableFails() {
        assertThat(attempt(draft().terms(), 1, false, these(0), these(0, 0, 0))).as("nothing").isEmpty();
        assertThat(attempt(draft().terms(), 1, false, these(0), these(0, 1, 1))).as("not asked for").isEmpty();
        assertThat(attempt(draft().terms(), 1, false, these(0), these(0, 1, 0))).isPresent();
        assertThat(attempt(draft().terms(), 0, false, these(0), these(0, 1, 0))).as("not final by the first round").isEmpty();
        Terms refused = draft().coverage(2, 0).terms();
        assertThat(attempt(refused, 1, false, these(0), these(0, 0, 1))).as("nowhere given").isEmpty();
        assertThat(attempt(refused, 1, false, these(0, 1), these(0, 0, 1), these(1, 0, 1))).isEmpty();
    }

    /// What was concluded is final where the party has been consulted, or was so before, and then at once.
    @Test
    void whatIsConcludedMayBeWhatIsSought() {
        Terms concluded = draft().concluded(1, 1).terms();
        Attempt later = attempt(concluded, 1, false, none()).orElseThrow();
        assertThat(later.levels()).containsExactly(0, 1, 0);
        assertThat(later.moves()).isEqualTo(2);
        assertThat(attempt(concluded, 0, false, none())).isEmpty();
        Attempt already = attempt(concluded, 0, true, none()).orElseThrow();
        assertThat(already.moves()).isEqualTo(1);
        assertThat(already.steps()).containsExactly(new Attempt.Open(0, 0));
        assertThat(attempt(draft().terms(), 0, true, none())).as("nothing was concluded").isEmpty();
    }

    @Test
    void aWayMayBeginWhereTheTalksAre() {
        Contexts here = new ContextsDraft().round(0).start(0).contexts();
        Terms terms = new TermsDraft(1, 1, 2).terms();
        Attempt found = new Candidates(
                        new Judge(terms, new BitSet()),
                        Asked.forAnything(terms),
                        new Walk(Course.fromStart(here, 1, Course.Passing.EVERYWHERE), 0),
                        these(0))
                .attempt(new int[][] {{1}})
                .orElseThrow();
        assertThat(found.steps().getFirst()).isEqualTo(new Attempt.Begin(0));
        assertThat(found.moves()).isEqualTo(1);
    }
}
