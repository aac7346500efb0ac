package org.parley.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DominanceTest {
    /// Each row: numbers in a vector, how many vectors, and the range of the numbers. The last two keep hundreds, so
    /// that vectors are found by rows of bits.
    @ParameterizedTest
    @CsvSource({"1,40,10", "2,400,50", "3,400,12", "4,60,6", "4,3000,40", "6,2000,100", "5,3000,4611686018427387904"})
    void keepsExactlyWhatNoEarlierVectorDominates(int width, int count, long range) {
        SplittableRandom random = new SplittableRandom(width * 31L + count);
        List<long[]> vectors = new ArrayList<>();
        for (int vector = 0; vector < count; vector++) {
            vectors.add(random.longs(width, -range, range).toArray());
        }
        vectors.sort((one, other) -> Arrays.compare(other, one));
        Dominance dominance = Dominance.of(width);
        List<long[]> kept = new ArrayList<>();
        long[] last = null;
        for (long[] vector : vectors) {
            if (last == null || !Arrays.equals(last, vector)) {
                boolean expected = kept.stream().anyMatch(earlier -> covers(earlier, vector));
                assertThat(dominance.isDominated(vector, 0)).isEqualTo(expected);
                if (!expected) {
                    kept.add(vector);
                }
            }
            last = vector;
        }
        assertThat(kept).isNotEmpty();
    }

    private static boolean covers(long[] earlier, long[] vector) {
        for (int number = 0; number < vector.length; number++) {
            if (earlier[number] < vector[number]) {
                return false;
            }
        }
        return true;
    }
}
