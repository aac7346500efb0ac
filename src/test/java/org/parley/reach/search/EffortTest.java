package org.parley.reach.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EffortTest {
    private int looked;

    @Test
    void aSearchEndsWhereItsBranchesAreSpent() {
        Effort effort = new Effort(3, () -> {});
        for (int branch = 0; branch < 3; branch++) {
            effort.spend();
        }
        assertThat(effort.spent()).isEqualTo(3);
        assertThatThrownBy(effort::spend)
                .isInstanceOfSatisfying(
                        Effort.Spent.class, spent -> assertThat(spent.limit()).isEqualTo(3));
    }

    @Test
    void theListenerIsLookedAtEverySixteenBranches() {
        Effort effort = new Effort(1_000, () -> looked++);
        for (int branch = 0; branch < 40; branch++) {
            effort.spend();
        }
        assertThat(looked).isEqualTo(2);
    }

    /// Of 5 branches 2 are spent, so that a part may take 3; with these none is left.
    @Test
    void aPartMayTakeWhatIsLeft() {
        Effort effort = new Effort(5, () -> {});
        effort.spend();
        effort.spend();
        Effort part = effort.alike();
        part.spend();
        part.spend();
        part.spend();
        assertThatThrownBy(part::spend).isInstanceOf(Effort.Spent.class);
        effort.spend(3L);
        assertThat(effort.spent()).isEqualTo(5);
        assertThatThrownBy(() -> effort.spend(1L)).isInstanceOf(Effort.Spent.class);
    }
}
