package org.parley.reach.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.reach.search.Signatures.of;
import static org.parley.reach.search.TermsDraft.set;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

/// Two rounds: the first may conclude issues 0 and 1 (and the second cannot), both may conclude issue 2, the second alone
/// issue 3, none issue 4; issue 5 has been concluded. The first has to conclude issue 0 or issue 1.
class PurposeTest {
    private final Terms terms = new TermsDraft(0, 2, 3, 2, 2, 2, 2, 2)
            .agenda(0, 0, 1, 2)
            .agenda(1, 2, 3)
            .concluded(5, 1)
            .terms();
    private final Plan plan = Plan.of(terms, Asked.forAnything(terms), new int[] {0, 1});
    private final Purpose purpose = new Purpose(plan, terms);
    private final Choices choices = new Choices(plan, terms, new boolean[0]);
    private final BitSet lost = new BitSet();

    @Test
    void whereSeveralCanGiveItNoneHasTo() {
        assertThat(purpose.keep(choices, lost)).isTrue();
        assertThat(lost).isEqualTo(set());
        assertThat(choices.left(0)).isEqualTo(3);
        assertThat(choices.left(1)).isEqualTo(2);
    }

    @Test
    void theOnlyOneThatCanHasTo() {
        choices.settle(1, 0);
        assertThat(purpose.keep(choices, lost)).isTrue();
        assertThat(lost).isEqualTo(set(0));
        assertThat(choices.allows(0, 0)).isFalse();
        assertThat(choices.left(0)).isEqualTo(2);
        lost.clear();
        assertThat(purpose.keep(choices, lost)).isTrue();
        assertThat(lost).as("it has lost what it had to").isEqualTo(set());
    }

    @Test
    void theOtherOneMayBeTheOnlyOne() {
        choices.drop(0, of(1, 2));
        assertThat(purpose.keep(choices, lost)).isTrue();
        assertThat(lost).isEqualTo(set(1));
        assertThat(choices.first(1)).isEqualTo(1);
    }

    @Test
    void withoutAPurposeTheStepIsIdle() {
        choices.settle(0, 0);
        choices.settle(1, 0);
        assertThat(purpose.keep(choices, lost)).isFalse();
    }

    @Test
    void whatIsSettledStays() {
        choices.settle(0, 2);
        choices.settle(1, 0);
        assertThat(purpose.keep(choices, lost)).isTrue();
        assertThat(lost).isEqualTo(set());
        assertThat(choices.first(0)).isEqualTo(2);
    }

    /// With a third round that may conclude issue 3 too, the second has none of its own.
    @Test
    void everyStepButTheLastNeedsOne() {
        Terms three = new TermsDraft(0, 3, 2, 2, 2).agenda(0, 0).agenda(1, 1).agenda(2, 1, 2).terms();
        Plan idle = Plan.of(three, Asked.forAnything(three), new int[] {0, 1, 2});
        assertThat(new Purpose(idle, three).keep(new Choices(idle, three, new boolean[0]), lost)).isFalse();
        Plan two = Plan.of(three, Asked.forAnything(three), new int[] {0, 1});
        assertThat(new Purpose(two, three).keep(new Choices(two, three, new boolean[0]), lost)).isTrue();
        Plan one = Plan.of(three, Asked.forAnything(three), new int[] {2});
        assertThat(new Purpose(one, three).keep(new Choices(one, three, new boolean[0]), lost)).isTrue();
    }
}
