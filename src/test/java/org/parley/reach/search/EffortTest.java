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
}
