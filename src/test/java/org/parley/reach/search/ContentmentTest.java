package org.parley.reach.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.reach.search.Signatures.all;
import static org.parley.reach.search.Signatures.in;
import static org.parley.reach.search.Signatures.of;
import static org.parley.reach.search.TermsDraft.has;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Two parties: the first wants 5, 3 and 8 under three signatures, and has been consulted under the first and the last;
/// the second wants 2 under each. Issue 0 is worth 1 or 4 to the first, issue 1 is worth 0 or 2 to the second, and each is
/// the obligor of that issue.
class ContentmentTest {
    private final Terms terms = new TermsDraft(2, 1, 2, 2)
            .obliges(0, 0)
            .obliges(1, 1)
            .points(0, 0, 1, 4)
            .points(1, 1, 0, 2)
            .reservations(5, 2)
            .reservations(3, 2)
            .reservations(8, 2)
            .terms();
    private final Contentment contentment = contentment(terms, true);

    private static Contentment contentment(Terms terms, boolean firstCounts) {
        return new Contentment(terms, new boolean[] {firstCounts, true}, new long[][] {of(0, 2), of()});
    }

    @Test
    void theLeastReservationIsOfTheSignaturesAlone() {
        assertThat(contentment.leastReservation(0, all(3))).isEqualTo(3);
        assertThat(contentment.leastReservation(0, of(0, 2))).isEqualTo(5);
        assertThat(contentment.leastReservation(0, of(2))).isEqualTo(8);
        assertThat(contentment.leastReservation(1, of(2))).isEqualTo(2);
        assertThatThrownBy(() -> contentment.leastReservation(0, of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoeverIsBoundIsContentWithItsReservation() {
        assertThat(content(2)).isEmpty();
        assertThat(content(3)).containsExactly(1);
        assertThat(content(4)).containsExactly(1);
        assertThat(content(5)).containsExactly(0, 1);
        assertThat(content(7)).containsExactly(0, 1);
        assertThat(content(8)).containsExactly(0, 1, 2);
        assertThat(content(9)).containsExactly(0, 1, 2);
    }

    private List<Integer> content(long worth) {
        long[] signatures = all(3);
        contentment.keepContent(0, worth, signatures);
        return in(signatures);
    }

    @Test
    void whoHasNotBeenConsultedWantsNothing() {
        assertThat(contentIfConsulted(2)).containsExactly(1);
        assertThat(contentIfConsulted(3)).containsExactly(1);
        assertThat(contentIfConsulted(5)).containsExactly(0, 1);
        assertThat(contentIfConsulted(8)).containsExactly(0, 1, 2);
    }

    private List<Integer> contentIfConsulted(long worth) {
        long[] signatures = all(3);
        contentment.keepContentIfConsulted(0, worth, signatures);
        return in(signatures);
    }

    /// Party 0 has 4 of issue 0, and would need 3; party 1 has 2 of issue 1, which is enough.
    @Test
    void everyObligorMayBeContent() {
        assertThat(contentment.mayContent(new int[] {1, 1})).isTrue();
        assertThat(contentment.mayContent(new int[] {1, 0})).isTrue();
        assertThat(contentment.mayContent(new int[] {0, 0})).isTrue();
        assertThat(contentment.mayContent(new int[] {0, 1})).as("party 0 is not bound").isTrue();
    }

    /// Party 0 is bound by both issues, and has 1 without issue 0: with a bonus it can have 2 or 3.
    @Test
    void anObligorWithTooLittleIsNot() {
        assertThat(ofBoth(0).mayContent(new int[] {0, 1})).isFalse();
        assertThat(ofBoth(1).mayContent(new int[] {0, 1})).isFalse();
        assertThat(ofBoth(2).mayContent(new int[] {0, 1})).isTrue();
        assertThat(ofBoth(2).mayContent(new int[] {0, 0})).isTrue();
        assertThat(contentment(both(0), false).mayContent(new int[] {0, 1})).isTrue();
    }

    private static Contentment ofBoth(long bonus) {
        return contentment(both(bonus), true);
    }

    private static Terms both(long bonus) {
        return new TermsDraft(2, 1, 2, 2)
                .obliges(0, 0)
                .obliges(1, 0, 1)
                .points(0, 0, 1, 4)
                .points(1, 1, 0, 2)
                .bonus(0, has(0, 1), bonus)
                .bonus(0, has(0, 0), -9)
                .reservations(5, 2)
                .reservations(3, 2)
                .reservations(8, 2)
                .terms();
    }

    @Test
    void thePartyAfterTheFirstMayBeTheOneWithTooLittle() {
        Terms second = new TermsDraft(2, 1, 2).obliges(0, 1).points(1, 0, 0, 2).reservations(0, 3).terms();
        assertThat(contentment(second, true).mayContent(new int[] {1})).isFalse();
        assertThat(contentment(second, true).mayContent(new int[] {0})).isTrue();
    }
}
