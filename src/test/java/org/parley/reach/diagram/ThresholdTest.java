package org.parley.reach.diagram;

import static org.assertj.core.api.Assertions.assertThat;

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
        Threshold threshold = new Threshold(diagrams, points);
        for (long sum = -120; sum <= 160; sum++) {
            int set = threshold.atLeast(sum);
            Members all = new Members(diagrams, Diagrams.FULL);
            while (all.hasNext()) {
                int[] member = all.next();
                long worth = 0;
                for (int layer = 0; layer < widths.length; layer++) {
                    worth += points[layer][member[layer]];
                }
                assertThat(diagrams.contains(set, member)).as("seed %d, sum %d", seed, sum).isEqualTo(worth >= sum);
            }
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
}
