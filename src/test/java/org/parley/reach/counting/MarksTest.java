package org.parley.reach.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.reach.search.TermsDraft.these;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.reach.counting.Marks.Chance;
import org.parley.reach.search.Contexts;
import org.parley.reach.search.ContextsDraft;
import org.parley.reach.search.Terms;
import org.parley.reach.search.TermsDraft;

/// What can be done in a round, by hand. Under the first signature the first party wants nothing and the second 5, under the
/// second one 1 and 5 (so that less is allowed), under the third 5 and nothing, under the last 9 and 9.
class MarksTest {
    private static final Terms TERMS = new TermsDraft(2, 2, 2)
            .points(0, 0, 0, 9)
            .points(1, 0, 0, 9)
            .reservations(0, 5)
            .reservations(1, 5)
            .reservations(5, 0)
            .reservations(9, 9)
            .terms();

    private static final int FIRST = 0;
    private static final int LESS = 1;
    private static final int OTHER = 2;
    private static final int LEAST = 3;

    private final Marks.Openings next = new Marks.Openings();

    private Marks marks(ContextsDraft draft, boolean owing, int[]... choices) {
        Contexts contexts = draft.contexts();
        Marks.Openings openings = new Marks.Openings();
        for (int[] choice : choices) {
            openings.number(choice);
        }
        return new Marks(openings, next, new Simulation(contexts, TERMS, () -> {}), contexts, owing);
    }

    @Test
    void equalChoicesHaveOneNumber() {
        assertThat(next.number(these(1, 2))).isZero();
        assertThat(next.number(these(3))).isEqualTo(1);
        assertThat(next.number(these())).isEqualTo(2);
        assertThat(next.number(these(1, 2))).isZero();
        assertThat(next.number(these(3))).isEqualTo(1);
        assertThat(next.size()).isEqualTo(3);
    }

    /// A lever leads from the first to what allows something else; each leads to a node of the second round.
    private static final ContextsDraft LEVER = lever(FIRST, OTHER);

    static ContextsDraft lever(int first, int second) {
        return new ContextsDraft()
                .round(first, second)
                .round(first, second)
                .gate(0, 0)
                .gate(1, 2)
                .gate(1, 3)
                .pull(0, 1, 0)
                .leads(0, 1)
                .leads(1, 2);
    }

    /// From the first node both nodes of the second round can come, from the second node the last one alone.
    @Test
    void whereSomethingCanBeConcludedAndWhatCanFollow() {
        Marks marks = marks(LEVER, false, these(0), these(1));
        assertThat(marks.size()).isEqualTo(2);
        assertThat(marks.chances(0)).containsExactly(new Chance(0, 0, -1), new Chance(1, 1, -1));
        assertThat(marks.chances(1)).containsExactly(new Chance(1, 1, -1));
        assertThat(marks.signatures()).containsExactly(FIRST, OTHER);
        assertThat(marks.carried(0)).isZero();
        assertThat(marks.carried(1)).isEqualTo(1);
        assertThat(marks.last(0)).isEqualTo(-1);
        assertThat(marks.areFew()).isTrue();
        assertThat(next.number(these(2, 3))).isZero();
        assertThat(next.number(these(3))).isEqualTo(1);
    }

    @Test
    void whereAConsultationMayBeOwedItCountsWhereTheTalksCanYetCome() {
        Marks marks = marks(LEVER, true, these(0), these(1));
        assertThat(marks.chances(0)).containsExactly(new Chance(0, 0, 0b11), new Chance(1, 1, 0b10));
        assertThat(marks.last(0)).isEqualTo(0b11);
        assertThat(marks.last(1)).isEqualTo(0b10);
    }

    /// The second allows less than the first, and leads nowhere that matters once something is concluded; that from there
    /// a lever leads to what allows something else matters only for what is owed.
    @Test
    void whatIsNoBetterIsLeftOut() {
        ContextsDraft draft = new ContextsDraft().round(FIRST, LESS, OTHER).pull(1, 2, 0);
        Marks marks = marks(draft, false, these(0, 1));
        assertThat(marks.signatures()).containsExactly(FIRST, OTHER);
        assertThat(marks.chances(0)).containsExactly(new Chance(0, 0, -1), new Chance(1, 0, -1));
        Marks owing = marks(draft, true, these(0, 1));
        assertThat(owing.chances(0))
                .containsExactly(new Chance(0, 0, 0b001), new Chance(1, 0, 0b110), new Chance(2, 0, 0b100));
    }

    @Test
    void whatIsNoBetterThanALaterOneIsLeftOut() {
        ContextsDraft draft = new ContextsDraft().round(LESS, OTHER, FIRST).pull(0, 1, 0);
        Marks marks = marks(draft, false, these(0, 2));
        assertThat(marks.signatures()).containsExactly(OTHER, FIRST);
    }

    /// The same, and the second node leads to a node of the second round, which allows as much or something else.
    @Test
    void whatCanFollowMattersToo() {
        for (int later : these(LESS, FIRST, LEAST)) {
            assertThat(marks(onward(FIRST, later), false, these(0, 1)).chances(0)).hasSize(2);
        }
        assertThat(marks(onward(FIRST, OTHER), false, these(0, 1)).chances(0)).hasSize(3);
        assertThat(marks(onward(LESS, FIRST), false, these(0, 1)).chances(0)).hasSize(3);
    }

    private static ContextsDraft onward(int afterFirst, int afterSecond) {
        return new ContextsDraft()
                .round(FIRST, LESS, OTHER)
                .round(afterFirst, afterSecond)
                .pull(1, 2, 0)
                .gate(0, 0, 1, 2)
                .gate(1, 3)
                .gate(1, 4)
                .leads(0, 1)
                .leads(1, 2)
                .leads(2, 2);
    }

    /// Nothing is concluded there, but what is concluded can be final.
    @Test
    void atTheEndOfTheTalksNothingIsConcluded() {
        Marks marks = marks(new ContextsDraft().round(FIRST, OTHER).pull(0, 1, 0).ends(1), true, these(0), these(1));
        assertThat(marks.chances(0)).containsExactly(new Chance(0, 0, 0b11));
        assertThat(marks.chances(1)).isEmpty();
        assertThat(marks.last(1)).isEqualTo(0b10);
    }

    @Test
    void sixtyFourSignaturesAreFewEnough() {
        assertThat(alike(64).areFew()).isTrue();
        assertThat(alike(65).areFew()).isFalse();
    }

    /// So many contexts of which none is as good as another.
    private static Marks alike(int count) {
        TermsDraft draft = new TermsDraft(2, 1, 2).points(0, 0, 0, 9).points(1, 0, 0, 9);
        IntStream.range(0, count).forEach(number -> draft.reservations(number, -number));
        int[] nodes = IntStream.range(0, count).toArray();
        Contexts contexts = new ContextsDraft().round(nodes).contexts();
        Marks.Openings openings = new Marks.Openings();
        openings.number(nodes);
        return new Marks(
                openings, new Marks.Openings(), new Simulation(contexts, draft.terms(), () -> {}), contexts, false);
    }
}
