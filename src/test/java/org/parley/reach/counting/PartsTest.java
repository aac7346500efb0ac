package org.parley.reach.counting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.reach.search.TermsDraft;

/// How walks share out what they go through, by hand.
class PartsTest {
    /// Issues of 9 levels, of which the last number bits: 81 parts are too few, 729 enough.
    @Test
    void issuesAreToldBeforeAPartUntilPartsAreEnough() {
        assertThat(parts(5, 5).depth()).isEqualTo(3);
        assertThat(parts(5, 2).depth()).isEqualTo(2);
        assertThat(parts(5, 0).depth()).isZero();
        assertThat(parts(3, 3).depth()).isEqualTo(2);
        assertThat(parts(1, 1).depth()).isZero();
        assertThat(Parts.one().depth()).isZero();
    }

    /// Of 16 levels two are possible.
    @Test
    void levelsThatAreNotPossibleMakeNoParts() {
        TermsDraft draft = new TermsDraft(1, 1, 16, 16, 16, 64).levels(0, 0, 15);
        Cube cube = new Cube(draft.terms(), new int[] {0, 1, 2, 3}, Long.SIZE, 1, 1);
        assertThat(Parts.of(cube, 3).depth()).isEqualTo(3);
        Cube all = new Cube(new TermsDraft(1, 1, 16, 16, 16, 64).terms(), new int[] {0, 1, 2, 3}, Long.SIZE, 1, 1);
        assertThat(Parts.of(all, 3).depth()).isEqualTo(2);
    }

    private static Parts parts(int issues, int most) {
        int[] levels = new int[issues];
        int[] order = new int[issues];
        for (int issue = 0; issue < issues; issue++) {
            levels[issue] = 9;
            order[issue] = issue;
        }
        return Parts.of(new Cube(new TermsDraft(1, 1, levels).terms(), order, Long.SIZE, 1, 1), most);
    }

    @Test
    void eachIsTakenOnce() {
        Parts parts = Parts.one();
        assertThat(parts.take(0)).isTrue();
        assertThat(parts.take(1L << 40)).isTrue();
        assertThat(parts.take(0)).isFalse();
    }
}
