package org.parley.reach.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.reach.search.Signatures.of;

import org.junit.jupiter.api.Test;

/// Two issues that two rounds may conclude: the first has five values (not at all, then its levels 1 and 2 in the first
/// round and in the second), the second has three. To the first party they bring 0, 4, −1 and 1, 7; to the other, whose
/// reservation does not count, 100 each.
class ChoicesTest {
    private final Terms terms = new TermsDraft(2, 2, 3, 2)
            .points(0, 0, 0, 4, -1)
            .points(0, 1, 1, 7)
            .points(1, 0, 100, 100, 100)
            .terms();
    private final Plan plan = Plan.of(terms, Asked.forAnything(terms), new int[] {0, 1});
    private final Choices choices = new Choices(plan, terms, new boolean[] {true, false});

    @Test
    void allIsOpenFirst() {
        assertThat(choices.plan()).isSameAs(plan);
        assertThat(choices.left(0)).isEqualTo(5);
        assertThat(choices.left(1)).isEqualTo(3);
        assertThat(choices.possible(0)).containsExactly(0b111, 0b11);
        assertThat(choices.possible(1)).containsExactly(0b111, 0b11);
        assertThat(choices.most(0, 0)).isEqualTo(11);
        assertThat(choices.most(1, 0)).isEqualTo(11);
        assertThat(choices.most(1, 1)).isZero();
        assertThat(choices.first(0)).isZero();
    }

    /// Level 1 in the second round remains, so it can still be had by then.
    @Test
    void valuesThatAreTakenAwayCanBringNothing() {
        choices.drop(0, of(1));
        assertThat(choices.left(0)).isEqualTo(4);
        assertThat(choices.allows(0, 1)).isFalse();
        assertThat(choices.allows(0, 2)).isTrue();
        assertThat(choices.possible(0)).containsExactly(0b101, 0b11);
        assertThat(choices.possible(1)).containsExactly(0b111, 0b11);
        assertThat(choices.most(0, 0)).isEqualTo(7);
        assertThat(choices.most(1, 0)).isEqualTo(11);
        choices.drop(0, of(0, 3, 4));
        assertThat(choices.isSettled(0)).isTrue();
        assertThat(choices.first(0)).isEqualTo(2);
        assertThat(choices.possible(0)).containsExactly(0b100, 0b11);
        assertThat(choices.most(0, 0)).isEqualTo(6);
        assertThat(choices.most(1, 0)).isEqualTo(6);
    }

    @Test
    void anIssueMayBeLeftWithNothing() {
        choices.drop(1, of(0, 1, 2));
        assertThat(choices.left(1)).isZero();
        assertThat(choices.isSettled(1)).isFalse();
    }

    /// The last value of the first issue is level 2 in the second round.
    @Test
    void oneValueMayBeSettledOn() {
        Choices inner = new Choices(choices);
        inner.settle(0, 4);
        assertThat(inner.isSettled(0)).isTrue();
        assertThat(inner.isSettled(1)).isFalse();
        assertThat(inner.first(0)).isEqualTo(4);
        assertThat(inner.allows(0, 4)).isTrue();
        assertThat(inner.allows(0, 1)).isFalse();
        assertThat(inner.possible(0)).containsExactly(0b001, 0b11);
        assertThat(inner.possible(1)).containsExactly(0b100, 0b11);
        assertThat(inner.most(0, 0)).isEqualTo(7);
        assertThat(inner.most(1, 0)).isEqualTo(6);
        assertThat(choices.left(0)).as("of which it is a copy").isEqualTo(5);
        assertThat(choices.allows(0, 1)).isTrue();
        assertThat(choices.possible(1)).containsExactly(0b111, 0b11);
        assertThat(choices.most(1, 0)).isEqualTo(11);
    }

    /// An issue of forty levels has 79 values, more than a word has bits.
    @Test
    void valuesMayBeMoreThanAWordHasBits() {
        Terms large = new TermsDraft(1, 2, 40).terms();
        Choices many = new Choices(
                Plan.of(large, Asked.forAnything(large), new int[] {0, 1}), large, new boolean[1]);
        assertThat(many.left(0)).isEqualTo(79);
        long[] first = new long[2];
        for (int value = 0; value < 70; value++) {
            Bits.set(first, value);
        }
        many.drop(0, first);
        assertThat(many.left(0)).isEqualTo(9);
        assertThat(many.first(0)).isEqualTo(70);
        assertThat(many.possible(0)).containsExactly(1);
        many.settle(0, 72);
        assertThat(many.first(0)).isEqualTo(72);
    }

    @Test
    void theGreatestIsOfTheLevelsAsked() {
        assertThat(choices.greatest(0, 0, 0b101)).isZero();
        assertThat(choices.greatest(0, 0, 0b100)).isEqualTo(-1);
        assertThat(choices.greatest(0, 1, 0b11)).isEqualTo(7);
    }
}
