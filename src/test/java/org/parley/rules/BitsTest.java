package org.parley.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Sets of small numbers, on both sides of the first 64.
class BitsTest {
    @Test
    void aSetHasWhatWasPutIn() {
        assertThat(Bits.of(3, 70, 3).stream()).containsExactly(3, 70);
        assertThat(Bits.NONE.with(70).with(3).stream()).containsExactly(3, 70);
        assertThat(Bits.of(3, 70).has(70)).isTrue();
        assertThat(Bits.of(3, 70).has(6)).isFalse();
        assertThat(Bits.NONE.has(1_000)).isFalse();
    }

    @Test
    void aChangeLeavesTheSetAsItWas() {
        Bits set = Bits.of(3);
        assertThat(set.with(4).stream()).containsExactly(3, 4);
        assertThat(set.without(3).stream()).isEmpty();
        assertThat(set.union(Bits.of(5, 70)).stream()).containsExactly(3, 5, 70);
        assertThat(set.stream()).containsExactly(3);
    }

    @Test
    void setsOfTheSameNumbersAreEqualHoweverTheyCameToBe() {
        assertThat(Bits.of(3, 70).without(70)).isEqualTo(Bits.of(3)).hasSameHashCodeAs(Bits.of(3));
        assertThat(Bits.of(3).without(70)).isEqualTo(Bits.of(3));
        assertThat(Bits.of(3).without(3)).isEqualTo(Bits.NONE);
        assertThat(Bits.of(3)).isNotEqualTo(Bits.of(4)).isNotEqualTo(3).hasToString("{3}");
        assertThat(Bits.of(1).hashCode()).isNotEqualTo(Bits.of(2).hashCode());
    }
}
