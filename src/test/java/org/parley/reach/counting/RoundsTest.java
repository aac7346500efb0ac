package org.parley.reach.counting;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.reach.search.TermsDraft.these;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.reach.search.Contexts;
import org.parley.reach.search.ContextsDraft;
import org.parley.reach.search.Effort;
import org.parley.reach.search.Terms;
import org.parley.reach.search.TermsDraft;

/// When something may be concluded, and what of it is least, by hand. No signature allows all that another one does.
///
/// A lever leads from the first context to the second; each leads to one of its own in the second round, and these to one
/// each in the third. So the second round opens in both contexts or in its second alone, and the third in its first, in its
/// second, or in both: these are their marks.
class RoundsTest {
    private static final ContextsDraft FORK = new ContextsDraft()
            .round(2, 1)
            .round(2, 1)
            .round(0, 2)
            .gate(0, 0)
            .gate(1, 2)
            .gate(1, 3)
            .gate(2, 4)
            .gate(2, 5)
            .pull(0, 1, 0)
            .leads(0, 1)
            .leads(1, 2)
            .leads(2, 3)
            .leads(3, 4);

    private static TermsDraft draft(int signatures, int... levels) {
        TermsDraft draft = new TermsDraft(2, 3, levels).points(0, 0, new long[levels[0]]).points(1, 0, new long[levels[0]]);
        for (int signature = 0; signature < signatures; signature++) {
            draft.reservations(-signature, signature - signatures);
        }
        return draft;
    }

    private static Optional<Rounds> rounds(int signatures, ContextsDraft draft, boolean owing, int first, int... start) {
        Terms terms = draft(signatures, 2).terms();
        Contexts contexts = draft.contexts();
        return Rounds.from(first, start, new Simulation(contexts, terms, () -> {}), contexts, owing);
    }

    private static Rounds fork(boolean owing) {
        return rounds(3, FORK, owing, 0, 0).orElseThrow();
    }

    @Test
    void marksAreCarriedFromRoundToRound() {
        Rounds fork = fork(false);
        assertThat(fork.first()).isZero();
        assertThat(fork.carried(0, 0, 0)).isZero();
        assertThat(fork.carried(0, 0, 1)).isZero();
        assertThat(fork.carried(0, 1, 2)).isEqualTo(2);
        assertThat(fork.carried(1, 1, 2)).isEqualTo(1);
        assertThat(fork.carried(0, 0, 2)).isEqualTo(2);
        assertThat(fork.of(1).size()).isEqualTo(2);
        assertThat(fork.atLeast(0)).isDeepEqualTo(new boolean[][] {{true}});
        assertThat(fork.atLeast(1)).isDeepEqualTo(new boolean[][] {{true, true}, {false, true}});
        assertThat(fork.atLeast(2))
                .isDeepEqualTo(new boolean[][] {{true, false, false}, {false, true, false}, {true, true, true}});
        Rounds later = rounds(3, FORK, false, 1, 3).orElseThrow();
        assertThat(later.first()).isEqualTo(1);
        assertThat(later.of(1).signatures()).containsExactly(1);
    }

    /// The signature of the first context is numbered 0, that of the second 1.
    @Test
    void occasionsBeforeARound() {
        Occasions occasions = new Occasions(fork(false), 2);
        assertThat(occasions.first()).isZero();
        assertThat(occasions.end()).isEqualTo(2);
        assertThat(occasions.signatures()).containsExactly(2, 1);
        assertThat(occasions.marks(0)).isEqualTo(1);
        assertThat(occasions.marks(1)).isEqualTo(2);
        assertThat(occasions.of(0, 0))
                .containsExactly(new Occasions.Occasion(0, 2, List.of()), new Occasions.Occasion(1, 1, List.of()));
        assertThat(occasions.of(1, 0))
                .containsExactly(new Occasions.Occasion(0, 0, List.of()), new Occasions.Occasion(1, 1, List.of()));
        assertThat(occasions.of(1, 1)).containsExactly(new Occasions.Occasion(1, 1, List.of()));
        assertThat(occasions.signatures(0, 0)).isEqualTo(0b11);
        assertThat(occasions.signatures(1, 1)).isEqualTo(0b10);
        assertThat(occasions.finals()).isZero();
        assertThat(occasions.areFew()).isTrue();
    }

    /// What is concluded in the first context may yet become final in the second, and in the next round in either; the
    /// signature of the last context is numbered 2.
    @Test
    void whereAConsultationMayBeOwedOccasionsSayWhenItMayCome() {
        Occasions occasions = new Occasions(fork(true), 3);
        assertThat(occasions.signatures()).containsExactly(2, 1, 0);
        assertThat(occasions.of(0, 0))
                .containsExactly(
                        new Occasions.Occasion(0, 0, List.of(0b11L, 0b11L, 0b101L)),
                        new Occasions.Occasion(1, 0, List.of(0b10L, 0b10L, 0b001L)));
        assertThat(occasions.of(1, 0))
                .containsExactly(
                        new Occasions.Occasion(0, 0, List.of(0L, 0b01L, 0b100L)),
                        new Occasions.Occasion(1, 0, List.of(0L, 0b10L, 0b001L)));
        assertThat(occasions.of(2, 1)).containsExactly(new Occasions.Occasion(0, 0, List.of(0L, 0L, 0b001L)));
        assertThat(occasions.finals()).isEqualTo(0b111);
    }

    private static ContextsDraft many(int... each) {
        ContextsDraft draft = new ContextsDraft();
        int seen = 0;
        for (int count : each) {
            draft.round(IntStream.range(seen, seen + count).toArray());
            seen += count;
        }
        return draft;
    }

    @Test
    void moreThan64SignaturesAreTooMany() {
        int[] all = IntStream.range(0, 65).toArray();
        assertThat(rounds(65, many(64, 1), false, 0, IntStream.range(0, 64).toArray())).isPresent();
        assertThat(rounds(65, many(65), false, 0, all)).isEmpty();
        Rounds apart = rounds(65, lead(many(64, 1), 64), false, 0, IntStream.range(0, 64).toArray()).orElseThrow();
        assertThat(new Occasions(apart, 1).areFew()).isTrue();
        assertThat(new Occasions(apart, 2).areFew()).isFalse();
    }

    private static ContextsDraft lead(ContextsDraft draft, int target) {
        draft.gate(0, 0).gate(1, target);
        for (int node = 0; node < target; node++) {
            draft.leads(node, 1);
        }
        return draft;
    }

    /// Each of 64 contexts leads to one of its own: with what is left as it was that makes 65 marks.
    @Test
    void moreThan64MarksAreTooMany() {
        for (int count : these(63, 64)) {
            int here = count;
            ContextsDraft draft = new ContextsDraft()
                    .round(IntStream.range(0, count).toArray())
                    .round(IntStream.range(0, count).toArray());
            draft.gate(0, IntStream.range(0, count).toArray());
            for (int node = 0; node < count; node++) {
                draft.gate(1, here + node).leads(node, node + 1);
            }
            assertThat(rounds(64, draft, false, 0, IntStream.range(0, count).toArray()).isPresent())
                    .as("%d contexts", count)
                    .isEqualTo(count == 63);
        }
    }

    /// Three issues of three levels, each worth its level: in the first round 3 is wanted in all. With the second round,
    /// which may conclude the last two, no more than what the first one must give matters; a level is not raised, so that one
    /// level adds to nothing alone.
    @Test
    void theLeastThatARoundOpensWith() {
        Terms terms = new TermsDraft(1, 2, 3, 3, 3)
                .points(0, 0, 0, 1, 2)
                .points(0, 1, 0, 1, 2)
                .points(0, 2, 0, 1, 2)
                .obliges(0, 0)
                .obliges(1, 0)
                .obliges(2, 0)
                .agenda(1, 1, 2)
                .reservations(3)
                .terms();
        assertThat(least(terms, new int[] {0, 1, 2}))
                .containsExactlyInAnyOrder(
                        List.of(0, 0, 0), List.of(1, 0, 2), List.of(1, 1, 1), List.of(1, 2, 0), List.of(2, 0, 1), List.of(2, 0, 2), List.of(2, 1, 0), List.of(2, 2, 0));
    }

    /// The same on issues of nine levels, each worth nothing or, the last, 1: some are told one by one, and only the first
    /// two of them may not be added to.
    @Test
    void theLeastWhereIssuesAreToldOneByOne() {
        Terms terms = new TermsDraft(1, 2, 9, 9, 9, 9)
                .levels(0, 0, 1, 8)
                .levels(1, 0, 8)
                .levels(2, 0, 8)
                .levels(3, 0, 8)
                .points(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)
                .points(0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1)
                .points(0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1)
                .points(0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 1)
                .obliges(0, 0)
                .obliges(1, 0)
                .obliges(2, 0)
                .obliges(3, 0)
                .agenda(1, 2, 3)
                .reservations(1)
                .terms();
        assertThat(least(terms, new int[] {0, 1, 2, 3}))
                .containsExactlyInAnyOrder(
                        List.of(0, 0, 0, 0),
                        List.of(8, 0, 0, 0),
                        List.of(0, 8, 0, 0),
                        List.of(8, 8, 0, 0),
                        List.of(1, 8, 0, 0),
                        List.of(1, 0, 8, 0),
                        List.of(1, 0, 0, 8));
    }

    private static Stream<LeastSearch.Least> all(LeastSearch search) {
        search.walk(Parts.one());
        return Stream.concat(Stream.of(search.concluded()), search.found().stream());
    }

    private static List<List<Integer>> least(Terms terms, int[] order) {
        Contexts contexts = ContextsDraft.line(0, 0).contexts();
        Rounds rounds = Rounds.from(0, new int[] {0}, new Simulation(contexts, terms, () -> {}), contexts, false)
                .orElseThrow();
        LeastSearch search =
                new LeastSearch(terms, new Cube(terms, order, Long.SIZE, 1, 1), rounds, 1, new Effort(1_000, () -> {}));
        search.opensWith(0, terms.concluded(), 0);
        return all(search)
                .map(least -> IntStream.of(least.levels()).boxed().toList())
                .toList();
    }

    /// Four issues, of which the first level gives the second party 1 and the last the first one 2; the second round may
    /// conclude all but the first. In one context the first party wants 2, so that something must have the last level; in the
    /// other the second one wants 2, so that two must have the first level.
    private static Terms twoMarks() {
        TermsDraft draft = new TermsDraft(2, 2, 9, 9, 9, 9).agenda(1, 1, 2, 3).reservations(2, 0).reservations(0, 2);
        for (int issue = 0; issue < 4; issue++) {
            draft.levels(issue, 0, 1, 8).obliges(issue, 0, 1);
            draft.points(0, issue, 0, 0, 0, 0, 0, 0, 0, 0, 2).points(1, issue, 0, 1, 0, 0, 0, 0, 0, 0, 0);
        }
        return draft.terms();
    }

    private static final ContextsDraft TWO = new ContextsDraft()
            .round(0, 1)
            .round(0, 1)
            .gate(0, 0, 1)
            .gate(1, 2)
            .gate(1, 3)
            .leads(0, 1)
            .leads(1, 2);

    private static void assertLeast(ContextsDraft draft, int[] start, long branches, String... expected) {
        Terms terms = twoMarks();
        Contexts contexts = draft.contexts();
        Rounds rounds = Rounds.from(0, start, new Simulation(contexts, terms, () -> {}), contexts, false).orElseThrow();
        for (int[] shape : new int[][] {{1, 1}, {9, 1}, {1, 9}, {9, 9}, {81, 9}}) {
            Effort effort = new Effort(1_000, () -> {});
            LeastSearch search =
                    new LeastSearch(terms, new Cube(terms, new int[] {0, 1, 2, 3}, Long.SIZE, shape[0], shape[1]), rounds, 1, effort);
            search.opensWith(0, terms.concluded(), 0);
            assertThat(all(search)
                            .map(least -> IntStream.of(least.levels()).mapToObj(String::valueOf).collect(joining()) + " "
                                    + least.mark()))
                    .as("in %d words, %d rows", shape[0], shape[1])
                    .containsExactlyInAnyOrder(expected);
            if (shape[0] == 1 && shape[1] == 1) {
                assertThat(effort.spent()).isEqualTo(branches);
            }
        }
    }

    /// A lever leads from the first context to the second, so that what is concluded in the first can do as much as all else
    /// can. What has nothing of the first issue adds to nothing; what has the last level of it adds to that alone. So of
    /// these only 3 and 3 and 3 issues are told: none of the second after its last level, none of the third without.
    @Test
    void theLeastOfTwoMarksOfWhichOneIsBetter() {
        assertLeast(
                lever(), these(0), 3 + (3 + 3 * 3) + (3 + 3), "0000 0", "1800 0", "1080 0", "1008 0", "1100 1", "1010 1", "1001 1", "8000 0");
    }

    private static ContextsDraft lever() {
        return MarksTest.lever(0, 1);
    }

    /// With no lever what is concluded in either context cannot do what is in the other, and nothing can do both.
    @Test
    void theLeastOfTwoMarksOfWhichNoneIsBetter() {
        assertLeast(
                TWO,
                these(0, 1),
                3 + 2 * (3 + 3 * 3),
                "0000 2",
                "1800 0",
                "1080 0",
                "1008 0",
                "1100 1",
                "1010 1",
                "1001 1",
                "8000 0",
                "8110 1",
                "8101 1",
                "8011 1");
    }
}
