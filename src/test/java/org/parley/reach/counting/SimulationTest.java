package org.parley.reach.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.reach.search.TermsDraft.none;
import static org.parley.reach.search.TermsDraft.these;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.reach.search.Contexts;
import org.parley.reach.search.ContextsDraft;
import org.parley.reach.search.Terms;
import org.parley.reach.search.TermsDraft;

/// Which contexts can do whatever others can, by hand.
class SimulationTest {
    /// Under the first signature the only party wants nothing, under the second 5.
    private static final Terms EASY_AND_HARD =
            new TermsDraft(1, 2, 2).points(0, 0, 0, 9).reservations(0).reservations(5).terms();

    private static final int EASY = 0;
    private static final int HARD = 1;

    private static Simulation simulation(ContextsDraft contexts) {
        return new Simulation(contexts.contexts(), EASY_AND_HARD, () -> {});
    }

    @Test
    void moreIsAllowedWithMoreOffersFewerRedLinesAndLowerReservations() {
        Terms terms = new TermsDraft(2, 1, 2)
                .points(0, 0, 0, 1)
                .signature(these(0), these(0), these(1), 3, 3)
                .signature(none(), these(0), these(1), 3, 3)
                .signature(these(0), these(0, 1), these(1), 3, 3)
                .signature(these(0), these(0), these(1), 2, 3)
                .signature(these(0), these(0), these(1), 3, 2)
                .signature(these(0), these(0), none(), 3, 3)
                .terms();
        Contexts contexts = new ContextsDraft().round(0, 1, 2, 3, 4, 5).contexts();
        Simulation simulation = new Simulation(contexts, terms, () -> {});
        for (int better : these(1, 2, 3)) {
            assertThat(simulation.allows(better, 0)).as("%s, the first", better).isTrue();
            assertThat(simulation.allows(0, better)).as("the first, %s", better).isFalse();
        }
        assertThat(simulation.allows(1, 2)).isFalse();
        assertThat(simulation.allows(2, 1)).isFalse();
        assertThat(simulation.allows(4, 0)).as("of whom the reservation does not count").isTrue();
        assertThat(simulation.allows(0, 4)).isTrue();
        assertThat(simulation.allows(5, 0)).isFalse();
        assertThat(simulation.allows(0, 5)).isFalse();
        assertThat(simulation.allows(5, 5)).isTrue();
    }

    /// From the first node a lever leads from what is hard to what is easy; from the third none does. The last is at
    /// the end of the talks.
    @Test
    void leversAreAnsweredByLeversOrByStaying() {
        Simulation simulation =
                simulation(new ContextsDraft().round(HARD, EASY, HARD, EASY).pull(0, 1, 0).ends(3));
        assertThat(simulation.simulates(0, 2)).isTrue();
        assertThat(simulation.simulates(2, 0)).isFalse();
        assertThat(simulation.simulates(1, 0)).as("by staying").isTrue();
        assertThat(simulation.simulates(0, 1)).isFalse();
        assertThat(simulation.simulates(1, 3)).isTrue();
        assertThat(simulation.simulates(3, 1)).as("at the end").isFalse();
        assertThat(simulation.simulates(3, 3)).isTrue();
    }

    @Test
    void aLeverIsAnsweredByAnother() {
        Simulation simulation = simulation(new ContextsDraft()
                .round(HARD, HARD, HARD, EASY, EASY)
                .pull(0, 3, 0)
                .pull(1, 2, 1)
                .pull(1, 4, 0));
        assertThat(simulation.simulates(1, 0)).isTrue();
        assertThat(simulation.simulates(0, 1)).as("by staying and by a lever").isTrue();
        assertThat(simulation.simulates(2, 1)).isFalse();
    }

    /// Three gates into the second round: to what is easy, to what is hard, and to either; the last node leads to none.
    private static final ContextsDraft GATES = new ContextsDraft()
            .round(EASY, EASY, EASY, EASY)
            .round(EASY, HARD)
            .gate(0, 0, 1, 2, 3)
            .gate(1, 4)
            .gate(1, 5)
            .gate(1, 4, 5)
            .leads(0, 1)
            .leads(1, 2)
            .leads(2, 3);

    @Test
    void eachWayInWhichARoundOpensIsAnswered() {
        Simulation simulation = simulation(GATES);
        assertThat(simulation.simulates(0, 1)).isTrue();
        assertThat(simulation.simulates(1, 0)).isFalse();
        assertThat(simulation.simulates(0, 2)).isTrue();
        assertThat(simulation.simulates(2, 0)).isTrue();
        assertThat(simulation.simulates(2, 1)).isTrue();
        assertThat(simulation.simulates(1, 2)).isFalse();
        assertThat(simulation.simulates(3, 0)).as("without a gate").isFalse();
        assertThat(simulation.simulates(0, 3)).isTrue();
    }

    @Test
    void theBestStandForTheOthers() {
        Simulation simulation = simulation(GATES);
        assertThat(simulation.best(List.of(0, 1, 3))).as("the first is as good as the third").containsExactly(2);
        assertThat(simulation.best(List.of(3, 1))).containsExactly(1);
        assertThat(simulation.best(List.of(1))).containsExactly(1);
        assertThat(simulation.best(List.of())).isEmpty();
        assertThat(simulation.opening(0)).containsExactly(2);
        assertThat(simulation.opening(2)).containsExactly(5);
        assertThat(simulation.opening(3)).containsExactly(4);
        assertThat(simulation.onward(List.of(1))).containsExactly(5);
        assertThat(simulation.onward(List.of(1, 3))).containsExactly(5);
        assertThat(simulation.onward(List.of(0, 1))).containsExactly(4);
        assertThat(simulation.onward(List.of(3))).isEmpty();
    }

    /// What is hard is easy after a lever, or after two.
    @Test
    void theTalksMayAsWellBeWhereALeverLeads() {
        Simulation simulation = simulation(
                new ContextsDraft().round(HARD, HARD, EASY, HARD).pull(0, 1, 0).pull(1, 2, 1).pull(2, 3, 2));
        assertThat(simulation.best(List.of(0))).containsExactly(2);
        assertThat(simulation.best(List.of(1))).containsExactly(2);
        assertThat(simulation.best(List.of(3))).containsExactly(3);
        assertThat(simulation.best(List.of(0, 3))).containsExactly(2);
        assertThat(simulation.spread(0)).containsExactly(0, 2, 3);
        assertThat(simulation.spread(1, 3)).containsExactly(1, 2, 3);
        assertThat(simulation.spread(3)).containsExactly(3);
    }

    /// Neither of two is as good as the other: one is easy, from the other a lever leads to where talks end.
    @Test
    void whatIsNoBetterIsKeptBesides() {
        Terms terms = new TermsDraft(2, 1, 2)
                .points(0, 0, 0, 9)
                .points(1, 0, 0, 9)
                .reservations(0, 5)
                .reservations(5, 0)
                .reservations(5, 5)
                .terms();
        Contexts contexts = new ContextsDraft().round(0, 2, 1, 2).contexts();
        Simulation simulation = new Simulation(contexts, terms, () -> {});
        assertThat(simulation.best(List.of(0, 1, 2, 3))).containsExactly(0, 2);
        assertThat(simulation.best(List.of(1))).containsExactly(3);
    }

    @Test
    void contextsAreFewEnoughUpToTwoThousandARound() {
        assertThat(Simulation.suits(new ContextsDraft().round(new int[2_000]).round(new int[2_000]).contexts())).isTrue();
        assertThat(Simulation.suits(new ContextsDraft().round(0).round(new int[2_001]).contexts())).isFalse();
    }

    /// Six nodes, and four gates.
    @Test
    void whoListensIsAskedAtEachContextAndGate() {
        List<String> asked = new ArrayList<>();
        new Simulation(GATES.contexts(), EASY_AND_HARD, () -> asked.add("asked"));
        assertThat(asked).hasSize(10);
    }
}
