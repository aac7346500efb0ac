package org.parley.reach.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class DrawingTest {
    /// Numbers that are known beforehand; whole ones are asked below a bound.
    private record Dice(Queue<Double> fractions, Queue<Integer> wholes) implements RandomGenerator {
        static Dice of(double... fractions) {
            return new Dice(new ArrayDeque<>(Arrays.stream(fractions).boxed().toList()), new ArrayDeque<>());
        }

        @Override
        public double nextDouble() {
            return fractions.remove();
        }

        @Override
        public int nextInt(int bound) {
            int whole = wholes.remove();
            assertThat(whole).isLessThan(bound);
            return whole;
        }

        @Override
        public long nextLong() {
            throw new UnsupportedOperationException();
        }
    }

    private static int product(Diagrams diagrams, boolean[]... wanted) {
        int set = Diagrams.FULL;
        for (int layer = 0; layer < wanted.length; layer++) {
            set = diagrams.intersection(set, diagrams.levels(layer, wanted[layer]));
        }
        return set;
    }

    /// Of 2 × 3 × 2, all six with level 0 on top and the two with levels 1 and 2 below it: three members in four have
    /// level 0, and its two layers below are free.
    @Test
    void drawsALevelAsOftenAsMembersHaveIt() {
        Diagrams diagrams = new Diagrams(new int[] {2, 3, 2}, 100);
        int set = diagrams.union(
                product(diagrams, new boolean[] {true, false}),
                product(diagrams, new boolean[] {false, true}, new boolean[] {false, false, true}));
        Drawing drawing = new Drawing(diagrams, set);
        Dice low = Dice.of(0.7499);
        low.wholes().addAll(List.of(2, 1));
        assertThat(drawing.next(low)).containsExactly(0, 2, 1);
        Dice least = Dice.of(0);
        least.wholes().addAll(List.of(0, 0));
        assertThat(drawing.next(least)).containsExactly(0, 0, 0);
        Dice high = Dice.of(0.75, 0);
        high.wholes().add(1);
        assertThat(drawing.next(high)).containsExactly(1, 2, 1);
        assertThat(low.wholes()).isEmpty();
    }

    /// Of 2 × 2 × 2, {0 0 1, 0 1 1, 1 0 1, 1 1 0, 1 1 1}: two in five have level 0 on top, above a free layer; of the
    /// other three, one has level 0 below it.
    @Test
    void countsWhatIsBelowLayersThatAreFree() {
        Diagrams diagrams = new Diagrams(new int[] {2, 2, 2}, 100);
        boolean[] zero = {true, false};
        boolean[] one = {false, true};
        boolean[] both = {true, true};
        int set = diagrams.union(
                product(diagrams, zero, both, one),
                diagrams.union(product(diagrams, one, zero, one), product(diagrams, one, one)));
        Drawing drawing = new Drawing(diagrams, set);
        Dice free = Dice.of(0.3999, 0);
        free.wholes().add(1);
        assertThat(drawing.next(free)).containsExactly(0, 1, 1);
        assertThat(drawing.next(Dice.of(0.4001, 0.3333, 0.99))).containsExactly(1, 0, 1);
        Dice last = Dice.of(0.4001, 0.3334);
        last.wholes().add(0);
        assertThat(drawing.next(last)).containsExactly(1, 1, 0);
    }

    @Test
    void drawsFromEverythingLevelByLevel() {
        Diagrams diagrams = new Diagrams(new int[] {2, 5}, 100);
        Dice dice = Dice.of();
        dice.wholes().addAll(List.of(1, 4));
        assertThat(new Drawing(diagrams, Diagrams.FULL).next(dice)).containsExactly(1, 4);
    }
}
