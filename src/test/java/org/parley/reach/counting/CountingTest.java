package org.parley.reach.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.reach.search.TermsDraft.has;
import static org.parley.reach.search.TermsDraft.none;
import static org.parley.reach.search.TermsDraft.these;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.reach.search.Contexts;
import org.parley.reach.search.ContextsDraft;
import org.parley.reach.search.Effort;
import org.parley.reach.search.MaskTest;
import org.parley.reach.search.Terms;
import org.parley.reach.search.TermsDraft;

/// What can be reached in talks whose rules are said one by one or drawn, counted in cubes and one by one.
class CountingTest {
    private static Optional<Counts> count(Terms terms, Contexts contexts, int words, int rows, int threads, int round, int... nodes) {
        return Counting.of(terms, contexts, Long.SIZE, words, rows, threads, () -> {})
                .orElseThrow()
                .from(round, nodes.length == 0, nodes, true, new Effort(1_000_000, () -> {}));
    }

    /// @return how many there are
    private static long assertCounted(Terms terms, Contexts contexts, int round, int... nodes) {
        int[] start = nodes.length > 0
                ? nodes
                : IntStream.range(0, contexts.firstOpening()[1]).map(opening -> contexts.openingTarget()[opening]).toArray();
        Counts literal = new LiteralCount(terms, contexts).from(round, start);
        for (int[] shape : new int[][] {{16, 64, 1}, {1, 1, 1}, {1, 64, 2}, {2, 3, 1}, {9, 1, 3}, {1, 1, 3}}) {
            Counts counts = count(terms, contexts, shape[0], shape[1], shape[2], round, nodes).orElseThrow();
            assertThat(counts.byRound()).as("in %d words, %d rows by %d threads", shape[0], shape[1], shape[2]).isEqualTo(literal.byRound());
            for (int issue = 0; issue < terms.concluded().length; issue++) {
                for (int level = 0; level < 10; level++) {
                    assertThat(counts.through(issue, level))
                            .as("through %d of %d, in %d words, %d rows", level, issue, shape[0], shape[1])
                            .isEqualTo(literal.through(issue, level));
                }
            }
        }
        return literal.byRound().getLast();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7})
    void drawnTalks(long block) {
        int some = 0;
        for (long seed = block * 10; seed < block * 10 + 10; seed++) {
            DrawnTalks drawn = new DrawnTalks(seed);
            some += assertCounted(drawn.terms(), drawn.contexts(), 0) > 1 ? 1 : 0;
        }
        assertThat(some).as("of them with packages that can be reached").isGreaterThan(2);
    }

    @Test
    void drawnTalksThatHaveBegun() {
        for (long seed = 100; seed < 115; seed++) {
            DrawnTalks drawn = new DrawnTalks(seed);
            Terms terms = drawn.terms();
            Contexts contexts = drawn.contexts();
            int round = (int) (seed % 3);
            int end = contexts.firstNode()[round + 1];
            assertCounted(terms, contexts, round, IntStream.range(Math.max(contexts.firstNode()[round], end - 2), end).toArray());
        }
    }

    /// Two issues of three levels each, which the two rounds may conclude one each.
    private static TermsDraft two() {
        return new TermsDraft(2, 2, 3, 3).obliges(0, 0).obliges(1, 1).agenda(0, 0).agenda(1, 1);
    }

    private static Optional<Counts> from(TermsDraft draft, boolean concludedIsFinal) {
        return Counting.of(draft.terms(), ContextsDraft.line(0, 0).contexts(), () -> {})
                .orElseThrow()
                .from(0, true, none(), concludedIsFinal, new Effort(1_000, () -> {}));
    }

    /// First 2 levels, then these or none with 2 of the other issue, nothing left out.
    @Test
    void whatIsConcludedFirstAndThen() {
        Counts counts = from(two(), false).orElseThrow();
        assertThat(counts.byRound()).containsExactly(2L, 8L);
        assertThat(counts.byLevel()).containsExactly(List.of(2L, 3L, 3L), List.of(2L, 3L, 3L));
        assertThat(counts.through(0, 2)).isEqualTo(3);
        assertThat(counts.through(0, 3)).isZero();
    }

    @Test
    void whatIsConcludedAlreadyIsCountedWithTheRestWhereItIsFinal() {
        Counts counts = from(two().concluded(0, 2), true).orElseThrow();
        assertThat(counts.byRound()).containsExactly(1L, 3L);
        assertThat(counts.byLevel()).containsExactly(List.of(0L, 0L, 3L), List.of(1L, 1L, 1L));
        Counts all = from(two().concluded(0, 2).concluded(1, 1), true).orElseThrow();
        assertThat(all.byRound()).containsExactly(1L, 1L);
        assertThat(all.byLevel()).containsExactly(List.of(0L, 0L, 1L), List.of(0L, 1L));
    }

    @Test
    void inTheLastRoundAndInNoContext() {
        Counting counting =
                Counting.of(two().concluded(0, 1).terms(), ContextsDraft.line(0, 0).contexts(), () -> {}).orElseThrow();
        Effort effort = new Effort(1_000, () -> {});
        assertThat(counting.from(1, false, these(1), true, effort).orElseThrow().byRound()).containsExactly(0L, 3L);
        Counts nowhere = counting.from(1, false, none(), true, effort).orElseThrow();
        assertThat(nowhere.byRound()).containsExactly(0L, 0L);
        assertThat(nowhere.byLevel()).containsExactly(List.of(0L, 0L), List.of(0L, 0L, 0L));
    }

    private static boolean fits(TermsDraft draft) {
        return Counting.of(draft.terms(), ContextsDraft.line(0).contexts(), () -> {}).isPresent();
    }

    /// 2 to the power of 56 is too much, be it of points, of bonuses, of a reservation, or together.
    @Test
    void pointsThatAreTooGreatAreNotCounted() {
        long most = 1L << 56;
        assertThat(fits(new TermsDraft(1, 1, 2, 2).points(0, 0, 0, most - 8))).isTrue();
        assertThat(fits(new TermsDraft(1, 1, 2, 2).points(0, 0, 0, -most))).isFalse();
        assertThat(fits(new TermsDraft(1, 1, 2, 2).points(0, 0, 0, most / 2).points(0, 1, 0, -most / 2))).isFalse();
        assertThat(fits(new TermsDraft(2, 1, 2).points(0, 0, 0, most / 2).points(1, 0, 0, most / 2))).isFalse();
        assertThat(fits(new TermsDraft(1, 1, 2).bonus(0, has(0, 1), -most / 2))).isTrue();
        assertThat(fits(new TermsDraft(1, 1, 2).bonus(0, has(0, 1), -most / 2).bonus(0, has(0, 1), most / 2)))
                .isFalse();
        assertThat(fits(new TermsDraft(1, 1, 2).points(0, 0, 0, 1).reservations(-most / 2).reservations(most / 2)))
                .isTrue();
        assertThat(fits(new TermsDraft(1, 1, 2).points(0, 0, 0, 1).reservations(-most))).isFalse();
        assertThat(fits(new TermsDraft(1, 1, 2).points(0, 0, 0, most / 2).reservations(0).reservations(-most / 2)))
                .isFalse();
        assertThat(fits(new TermsDraft(1, 1, 2).reservations(most))).as("where it does not count").isTrue();
    }

    /// Twelve issues, of which no party gives away more than eleven, and with all eleven one wants something for it. So
    /// of 4,096 packages one is forbidden, and one is nothing; and of the 11 with the last issue left out, one is not worth
    /// it.
    @Test
    void rulesMayReadMostIssues() {
        List<MaskTest> all = IntStream.range(0, 12).mapToObj(issue -> has(issue, 1)).toList();
        TermsDraft draft = new TermsDraft(1, 1, IntStream.range(0, 12).map(issue -> 2).toArray())
                .redLine(0, new MaskTest.All(all))
                .bonus(0, new MaskTest.All(all.subList(0, 11)), -1)
                .signature(these(0), none(), none());
        IntStream.range(0, 12).forEach(issue -> draft.obliges(issue, 0));
        Contexts contexts = ContextsDraft.line(0).contexts();
        for (int[] shape : new int[][] {{64, 16, 64}, {1, 1, 1}, {2, 1, 1}}) {
            Counting counting =
                    Counting.of(draft.terms(), contexts, shape[0], shape[1], shape[2], 1, () -> {}).orElseThrow();
            Effort effort = new Effort(1_000_000, () -> {});
            assertThat(counting.from(0, true, none(), true, effort).orElseThrow().byRound()).containsExactly(4_096L - 3);
            assertThat(counting.listed(0, true, none(), true, effort).orElseThrow().getFirst().count())
                    .isEqualTo(4_096 - 3);
        }
    }

    /// 57 digits are the most; 6 of them are those of a word.
    @Test
    void issuesThatAreTooManyAreNotCounted() {
        for (int rounds : these(1, 2)) {
            for (int issues : these(57, 58)) {
                TermsDraft draft = new TermsDraft(1, rounds, IntStream.range(0, issues).map(issue -> 2).toArray());
                for (int round = 0; round < rounds; round++) {
                    draft.agenda(round, 56);
                }
                Contexts contexts = ContextsDraft.line(new int[rounds]).contexts();
                assertThat(count(draft.terms(), contexts, 1, 1, 1, 0).map(counts -> counts.byRound().getLast()))
                        .isEqualTo(issues == 57 ? Optional.of(1L) : Optional.empty());
            }
        }
    }

    @Test
    void contextsWithTooManySignaturesAreNotCounted() {
        for (int more : these(24, 25)) {
            TermsDraft draft = new TermsDraft(2, 2, 2).points(0, 0, 0, 0).points(1, 0, 0, 0);
            for (int signature = 0; signature < 40 + more; signature++) {
                draft.reservations(-1 - signature, signature - 100);
            }
            int[] first = IntStream.range(0, 40).toArray();
            int[] second = IntStream.range(40, 40 + more).toArray();
            ContextsDraft contexts = new ContextsDraft().round(first).round(second).gate(0, first).gate(1, second);
            IntStream.of(first).forEach(node -> contexts.leads(node, 1));
            assertThat(count(draft.terms(), contexts.contexts(), 1, 1, 1, 0).isPresent()).isEqualTo(more == 24);
        }
    }

    @Test
    void tooMuchWorkEndsIt() {
        Terms terms = new TermsDraft(1, 1, 9, 9, 9).terms();
        for (int threads : these(1, 3)) {
            Counting counting = Counting.of(terms, ContextsDraft.line(0).contexts(), Long.SIZE, 1, 1, threads, () -> {})
                    .orElseThrow();
            assertThatThrownBy(() -> counting.from(0, true, none(), true, new Effort(9, () -> {})))
                    .isInstanceOf(Effort.Spent.class);
        }
    }

    /// Nine levels of an issue and nine of the next, told one by one, are 90 steps at least, whoever takes them.
    @Test
    void whatOthersHaveSpentIsSpent() {
        Terms terms = new TermsDraft(1, 1, 9, 9, 9).obliges(0, 0).obliges(1, 0).obliges(2, 0).terms();
        Effort effort = new Effort(1_000, () -> {});
        Counting.of(terms, ContextsDraft.line(0).contexts(), Long.SIZE, 1, 1, 3, () -> {})
                .orElseThrow()
                .from(0, true, none(), true, effort);
        assertThat(effort.spent()).isBetween(90L, 3 * 90L);
    }

    @Test
    void aListenerStopsAllThreads() {
        Terms terms = new TermsDraft(1, 1, 9, 9, 9, 9).terms();
        Counting counting = Counting.of(terms, ContextsDraft.line(0).contexts(), Long.SIZE, 1, 1, 3, () -> {})
                .orElseThrow();
        Effort stopped = new Effort(1_000_000, () -> {
            throw new CancellationException();
        });
        assertThatThrownBy(() -> counting.from(0, true, none(), true, stopped)).isInstanceOf(CancellationException.class);
    }

    /// Two issues of nine levels, of which the first round may conclude the first and the last; the second party is owed a
    /// consultation on one.
    private static TermsDraft owing(int issue) {
        return new TermsDraft(2, 2, 9, 9)
                .levels(0, 0, 1, 8)
                .levels(1, 0, 1, 8)
                .obliges(0, 0)
                .obliges(1, 0)
                .consults(issue, 1)
                .agenda(1);
    }

    /// The first level of one issue of nine and the last, told before the row or in it: the second party is owed a
    /// consultation on it, which comes in the second round and brings red lines against its last level and against the last
    /// level of the other one with its first. So of 8 packages 2 are final at once, and 2 are later.
    @Test
    void whatIsOwedAConsultationIsFinalWhereThatBringsNoRefusal() {
        for (int issue : these(0, 1)) {
            int other = 1 - issue;
            TermsDraft draft = owing(issue)
                    .redLine(1, has(issue, 8))
                    .redLine(1, new MaskTest.All(List.of(has(issue, 1), has(other, 8))))
                    .reservations()
                    .signature(these(0, 1), none(), these(1));
            assertThat(assertCounted(draft.terms(), ContextsDraft.line(0, 1).contexts(), 0)).isEqualTo(4);
        }
    }

    /// The same with what the second party wants: 1 of the first level of the issue, but 2 of the last one of the other.
    @Test
    void whatIsOwedAConsultationIsFinalWhereThatLeavesEnough() {
        for (int issue : these(0, 1)) {
            int other = 1 - issue;
            TermsDraft draft = owing(issue)
                    .points(1, issue, 0, 1, 0, 0, 0, 0, 0, 0, 0)
                    .points(1, other, 0, -1, 0, 0, 0, 0, 0, 0, 0)
                    .bonus(1, new MaskTest.All(List.of(has(issue, 8), has(other, 8))), 2)
                    .reservations()
                    .signature(none(), none(), these(1), 0, 1);
            assertThat(assertCounted(draft.terms(), ContextsDraft.line(0, 1).contexts(), 0)).isEqualTo(2 + 2 + 1);
        }
    }

    /// What the first two issues are worth together is wanted; the first round may conclude these, the second the last two.
    @Test
    void whatAddsToWhatAlreadyHasATermThatMayBeAdded() {
        TermsDraft draft = new TermsDraft(1, 2, 9, 9, 9).agenda(0, 0, 1).agenda(1, 1, 2).reservations(2);
        for (int issue = 0; issue < 3; issue++) {
            draft.levels(issue, 0, 8).obliges(issue, 0);
        }
        draft.points(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1).points(0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1);
        Contexts contexts = ContextsDraft.line(0, 0).contexts();
        assertThat(assertCounted(draft.terms(), contexts, 0)).isEqualTo(2);
        assertThat(count(draft.terms(), contexts, 1, 1, 1, 0).orElseThrow().byRound()).containsExactly(1L, 2L);
    }

    /// Each context of the first round leads to one of its own in the second: what is concluded where the first party wants
    /// 2 can be added to only there.
    @Test
    void whatIsConcludedInOneContextIsAddedToWhereThatLeads() {
        TermsDraft draft = new TermsDraft(2, 2, 9, 9, 9).agenda(0, 0, 1).agenda(1, 1, 2).reservations(2, 0).reservations(0, 2);
        for (int issue = 0; issue < 3; issue++) {
            draft.levels(issue, 0, 1, 8).obliges(issue, 0, 1);
            draft.points(0, issue, 0, 0, 0, 0, 0, 0, 0, 0, 2).points(1, issue, 0, 1, 0, 0, 0, 0, 0, 0, -1);
        }
        for (boolean lever : new boolean[] {true, false}) {
            ContextsDraft contexts = new ContextsDraft()
                    .round(0, 1)
                    .round(0, 1)
                    .gate(0, 0, 1)
                    .gate(1, 2)
                    .gate(1, 3)
                    .leads(0, 1)
                    .leads(1, 2);
            if (lever) {
                contexts.pull(0, 1, 0);
            }
            assertThat(assertCounted(draft.terms(), contexts.contexts(), 0)).isPositive();
        }
    }

    private static long branches(TermsDraft draft) {
        Effort effort = new Effort(10_000, () -> {});
        Counting.of(draft.terms(), ContextsDraft.line(0).contexts(), Long.SIZE, 1, 1, 1, () -> {})
                .orElseThrow()
                .from(0, true, none(), true, effort);
        return effort.spent();
    }

    /// Of three issues of nine levels the last one is told first, as it alone matters: 5 of its 8 points are wanted, so that
    /// after no term or one of 4 the levels of another are told. That the second party has 10 points whatever is concluded
    /// does not matter.
    @Test
    void whatMattersMostIsToldFirst() {
        TermsDraft draft = new TermsDraft(2, 1, 9, 9, 9)
                .points(0, 2, 0, 1, 2, 3, 4, 5, 6, 7, 8)
                .points(1, 0, 10, 10, 10, 10, 10, 10, 10, 10, 10)
                .obliges(0, 0)
                .obliges(1, 0)
                .obliges(2, 0)
                .reservations(5, 0);
        assertThat(branches(draft)).isEqualTo(9 + (1 + 4) * 9);
    }

    /// Of the issue that is told first, no term is on the agenda, or none is covered.
    @Test
    void whatCannotBeConcludedIsNotToldFurther() {
        assertThat(branches(new TermsDraft(1, 1, 9, 9, 9).agenda(0, 1, 2))).isEqualTo(9 + 9);
        assertThat(branches(new TermsDraft(1, 1, 9, 9, 9).coverage(0, 0))).isEqualTo(9 + 9);
        assertThat(branches(new TermsDraft(1, 1, 9, 9, 9))).isEqualTo(9 + 9 * 9);
    }
}
