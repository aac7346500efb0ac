package org.parley.reach.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What may be concluded in rounds 0 and 2 of three: issue 0 in both, issue 1 in round 2 alone, issue 2 in none; issue 3 has
/// been concluded at level 1.
class PlanTest {
    private static final int[] ROUNDS = {0, 2};

    private final Terms terms = new TermsDraft(0, 3, 3, 2, 2, 3)
            .agenda(0, 0)
            .agenda(1, 1, 2)
            .agenda(2, 0, 1, 3)
            .concluded(3, 1)
            .terms();
    private final Plan plan = Plan.of(terms, Asked.forAnything(terms), ROUNDS);

    @Test
    void valuesAreLevelsInTheRoundsThatMayConcludeThem() {
        assertThat(plan.level()).isDeepEqualTo(new int[][] {{0, 1, 2, 1, 2}, {0, 1}, {0}, {1}});
        assertThat(plan.step()).isDeepEqualTo(new int[][] {{0, 0, 0, 1, 1}, {0, 1}, {0}, {0}});
        assertThat(plan.isPossible()).isTrue();
        assertThat(plan.steps()).isEqualTo(2);
    }

    @Test
    void onlyWhatIsWantedIsAValue() {
        Plan some = Plan.of(terms, Asked.forLevels(terms, 0b100, 0b01, 0b11, 0b110), ROUNDS);
        assertThat(some.level()).isDeepEqualTo(new int[][] {{2, 2}, {0}, {0}, {1}});
        assertThat(some.isPossible()).isTrue();
        assertThat(Plan.of(terms, Asked.forLevels(terms, 0b1, 0b1, 0b1, 0b101), ROUNDS).isPossible())
                .as("what is concluded stays so")
                .isFalse();
        assertThat(Plan.of(terms, Asked.forLevels(terms, 0b1, 0b1, 0b10, 0b10), ROUNDS).isPossible()).isFalse();
    }

    @Test
    void anAgendaMayBeRelaxed() {
        Plan relaxed = Plan.of(terms, Asked.relaxing(terms, 42), ROUNDS);
        assertThat(relaxed.level()[2]).containsExactly(0, 1, 1);
        assertThat(relaxed.step()[2]).containsExactly(0, 0, 1);
        assertThat(relaxed.level()[1]).containsExactly(0, 1);
        assertThat(Plan.isFree(terms, Asked.relaxing(terms, 42), 0, 2)).isTrue();
        assertThat(Plan.isFree(terms, Asked.relaxing(terms, 42), 0, 1)).isFalse();
    }

    @Test
    void aValueIsInThePackageFromItsStepOn() {
        assertThat(plan.packageAt(new int[] {2, 1, 0, 0}, 0)).containsExactly(2, 0, 0, 1);
        assertThat(plan.packageAt(new int[] {3, 1, 0, 0}, 0)).containsExactly(0, 0, 0, 1);
        assertThat(plan.packageAt(new int[] {3, 1, 0, 0}, 1)).containsExactly(1, 1, 0, 1);
        assertThat(plan.levelAt(0, 3, 0)).isZero();
        assertThat(plan.possible(1, 0)).isEqualTo(0b01);
        assertThat(plan.possible(1, 1)).isEqualTo(0b11);
    }
}
