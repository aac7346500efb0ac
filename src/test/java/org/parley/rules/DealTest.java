package org.parley.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DealTest {
    @Test
    void termsAreTheIssuesAboveTheStatusQuo() {
        assertThat(Deal.of(0, 2, 1).terms()).containsExactly(1, 2);
        assertThat(Deal.of(0, 2, 1).issues()).isEqualTo(3);
        assertThat(Deal.statusQuo(3)).isEqualTo(Deal.of(0, 0, 0));
        assertThat(Deal.statusQuo(3).isStatusQuo()).isTrue();
        assertThat(Deal.of(0, 0, 1).isStatusQuo()).isFalse();
    }

    @Test
    void aPackageAddsToAnotherThatHasSomeOfItsTerms() {
        assertThat(Deal.of(1, 2).addsTo(Deal.of(0, 2))).isTrue();
        assertThat(Deal.of(1, 2).addsTo(Deal.of(1, 2))).isTrue();
        assertThat(Deal.of(1, 2).addsTo(Deal.of(0, 1))).isFalse();
        assertThat(Deal.of(0, 2).addsTo(Deal.of(1, 2))).isFalse();
    }

    @Test
    void theFirstIssueDecidesTheOrder() {
        assertThat(Deal.of(1, 0)).isGreaterThan(Deal.of(0, 9)).isLessThan(Deal.of(1, 1));
        assertThat(Deal.of(1, 0)).isEqualByComparingTo(Deal.of(1, 0));
    }

    @Test
    void packagesAreComparedByTheirLevels() {
        assertThat(Deal.of(0, 1).with(0, 2)).isEqualTo(Deal.of(2, 1)).hasSameHashCodeAs(Deal.of(2, 1));
        assertThat(Deal.of(0, 1)).isNotEqualTo(Deal.of(1, 0)).isNotEqualTo("[0, 1]").hasToString("[0, 1]");
        assertThat(Deal.of(1, 0).hashCode()).isNotEqualTo(Deal.of(0, 1).hashCode());
    }

    @Test
    void whatIsGivenOutOrInDoesNotChangeThePackage() {
        int[] levels = {1, 2};
        Deal deal = Deal.of(levels);
        levels[0] = 5;
        deal.toArray()[1] = 5;
        assertThat(deal.toArray()).containsExactly(1, 2);
    }
}
