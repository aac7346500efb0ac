package org.parley.reach.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How much work operations are: a store pauses at every 128th step of them.
class StepsTest {
    private static final int LAYERS = 12;

    private int pauses;
    private final Diagrams watched = new Diagrams(two(LAYERS), 100_000, () -> pauses++);

    private static int[] two(int layers) {
        int[] widths = new int[layers];
        Arrays.fill(widths, 2);
        return widths;
    }

    /// The members with level 1 in one layer.
    private int at(int layer) {
        return watched.levels(layer, new boolean[] {false, true});
    }

    /// The members with an even sum.
    private int even() {
        int even = Diagrams.FULL;
        int odd = Diagrams.EMPTY;
        for (int layer = LAYERS - 1; layer >= 0; layer--) {
            int evenHere = watched.join(layer, new int[] {even, odd});
            odd = watched.join(layer, new int[] {odd, even});
            even = evenHere;
        }
        return even;
    }

    @Test
    void pausesAtEveryHundredAndTwentyEighthStep() {
        for (int step = 1; step < 128; step++) {
            watched.join(0, new int[] {Diagrams.EMPTY, Diagrams.FULL});
        }
        assertThat(pauses).isZero();
        watched.join(0, new int[] {Diagrams.EMPTY, Diagrams.FULL});
        assertThat(pauses).isEqualTo(1);
        for (int step = 0; step < 128; step++) {
            watched.join(0, new int[] {Diagrams.EMPTY, Diagrams.FULL});
        }
        assertThat(pauses).isEqualTo(2);
    }

    private interface Operation {
        int of(int first, int second);
    }

    private List<Operation> operations() {
        return List.of(watched::intersection, watched::union, watched::difference);
    }

    /// Four operations on each of 66 pairs of layers are 264, at one step or two each.
    @Test
    void everyOperationTakesSteps() {
        for (Operation operation : operations()) {
            pauses = 0;
            for (int first = 0; first < LAYERS; first++) {
                for (int second = 0; second < first; second++) {
                    int one = at(first);
                    int two = at(second);
                    int notOne = watched.levels(first, new boolean[] {true, false});
                    int notTwo = watched.levels(second, new boolean[] {true, false});
                    operation.of(one, two);
                    operation.of(one, notTwo);
                    operation.of(notOne, two);
                    operation.of(notOne, notTwo);
                }
            }
            assertThat(pauses).isBetween(2, 5);
        }
        pauses = 0;
        for (int again = 0; again < 128; again++) {
            watched.raise(at(0), new boolean[LAYERS]);
        }
        assertThat(pauses).isEqualTo(1);
    }

    /// What is known takes no step, whatever came of it: odd and even sums have nothing in common and are everything
    /// together, and a part has nothing that the whole has not.
    @Test
    void whatWasWorkedOutIsNotWorkedOutAgain() {
        int even = even();
        int odd = watched.complement(even);
        int first = at(0);
        int last = at(LAYERS - 1);
        int part = watched.intersection(even, first);
        int[][] pairs = {
            {even, odd}, {odd, even}, {even, first}, {first, even}, {even, last}, {last, even}, {part, even}
        };
        for (Operation operation : operations()) {
            for (int[] pair : pairs) {
                operation.of(pair[0], pair[1]);
            }
            pauses = 0;
            for (int again = 0; again < 128; again++) {
                for (int[] pair : pairs) {
                    operation.of(pair[0], pair[1]);
                }
            }
            assertThat(pauses).isZero();
        }
        watched.raise(even, new boolean[LAYERS]);
        assertThat(pauses).isZero();
    }
}
