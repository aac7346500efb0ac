package org.parley.reach.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void holdsExactlyTheMembersWorthEnough(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] widths = {3, 2, 1, 4, 3};
        long[][] points = new long[widths.length][];
        for (int layer = 0; layer < widths.length; layer++) {
            points[layer] = random.longs(widths[layer], -20, 30).toArray();
        }
        Diagrams diagrams = new Diagrams(widths, 100_000);
        Threshold upwards = new Threshold(diagrams, points);
        Threshold downwards = new Threshold(diagrams, points);
        for (long step = -120; step <= 160; step++) {
            holds(diagrams, points, step, upwards.atLeast(step), seed);
            holds(diagrams, points, 40 - step, downwards.atLeast(40 - step), seed);
        }
    }

    private static void holds(Diagrams diagrams, long[][] points, long sum, int set, long seed) {
        Members all = new Members(diagrams, Diagrams.FULL);
        while (all.hasNext()) {
            int[] member = all.next();
            long worth = 0;
            for (int layer = 0; layer < points.length; layer++) {
                worth += points[layer][member[layer]];
            }
            assertThat(diagrams.contains(set, member)).as("seed %d, sum %d", seed, sum).isEqualTo(worth >= sum);
        }
    }

    /// With one point for each of 40 layers at level 1, the members worth 20 or more are the sum of the binomials
    /// 40 over 20 to 40 over 40: half of 2^40 and half of 40 over 20 (137,846,528,820).
    @Test
    void countsAreBinomials() {
        int[] widths = new int[40];
        long[][] points = new long[40][];
        for (int layer = 0; layer < 40; layer++) {
            widths[layer] = 2;
            points[layer] = new long[] {0, 1};
        }
        Diagrams diagrams = new Diagrams(widths, 100_000);
        BigInteger expected = BigInteger.TWO
                .pow(40)
                .add(BigInteger.valueOf(137_846_528_820L))
                .divide(BigInteger.TWO);
        assertThat(new Counting(diagrams).count(new Threshold(diagrams, points).atLeast(20)))
                .isEqualTo(expected);
    }

    @Test
    void pointsAsLargeAsTheyComeDoNotOverflow() {
        Diagrams diagrams = new Diagrams(new int[] {2, 2}, 100);
        long large = Long.MAX_VALUE / 2;
        Threshold threshold = new Threshold(diagrams, new long[][] {{-large, large}, {0, large}});
        assertThat(threshold.atLeast(Long.MIN_VALUE)).isEqualTo(Diagrams.FULL);
        assertThat(threshold.atLeast(Long.MAX_VALUE)).isEqualTo(Diagrams.EMPTY);
        assertThat(new Counting(diagrams).count(threshold.atLeast(2 * large))).isEqualTo(BigInteger.ONE);
        assertThat(new Counting(diagrams).count(threshold.atLeast(0))).isEqualTo(BigInteger.valueOf(3));
    }

    /// Sums of 2^63 - 6, 2^63 - 4, -5 and -3; 2^63 - 1 is the largest number.
    @Test
    void aSumThatWouldHaveToPassSixtyFourBitsIsOutOfReach() {
        Diagrams diagrams = new Diagrams(new int[] {2, 2}, 100);
        Threshold threshold = new Threshold(diagrams, new long[][] {{-5, -3}, {0, Long.MAX_VALUE}});
        int best = threshold.atLeast(Long.MAX_VALUE - 4);
        assertThat(diagrams.contains(best, new int[] {0, 1})).isFalse();
        assertThat(diagrams.contains(best, new int[] {1, 1})).isTrue();
        assertThat(new Counting(diagrams).count(threshold.atLeast(Long.MAX_VALUE - 5))).isEqualTo(2);
    }

    @Test
    void sumsThatPassSixtyFourBitsAreRefused() {
        Diagrams diagrams = new Diagrams(new int[] {1, 1}, 100);
        assertThatThrownBy(() -> new Threshold(diagrams, new long[][] {{1}, {Long.MAX_VALUE}}))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Threshold(diagrams, new long[][] {{-1}, {Long.MIN_VALUE}}))
                .isInstanceOf(ArithmeticException.class);
    }
}
