package org.parley.reach.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairCacheTest {
    private static final int PAIRS = 12_000;

    private final PairCache cache = new PairCache();

    @Test
    void knowsNothingAtFirst() {
        assertThat(cache.get(0, 0)).isEqualTo(-1);
        assertThat(cache.get(2, 3)).isEqualTo(-1);
    }

    @Test
    void tellsThePairsApartByBothOfTheirSides() {
        cache.put(2, 3, 10);
        cache.put(0, 0, 12);
        assertThat(cache.get(2, 3)).isEqualTo(10);
        assertThat(cache.get(0, 0)).isEqualTo(12);
        assertThat(cache.get(3, 2)).isEqualTo(-1);
        assertThat(cache.get(2, 2)).isEqualTo(-1);
        cache.put(2, 3, 11);
        assertThat(cache.get(2, 3)).isEqualTo(11);
    }

    /// It begins with room for 4096 results, so that more than that are known only where it grew, and loses none by
    /// growing: each new result takes the place of one other at most.
    @Test
    void growsWithWhatItIsGivenAndKeepsWhatItKnew() {
        int before = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            put(pair);
            if (pair % 50 == 0) {
                int now = known(pair + 1);
                assertThat(now).as("known after %d pairs", pair + 1).isGreaterThanOrEqualTo(before);
                before = now;
            }
        }
        assertThat(known(PAIRS)).isGreaterThan(PAIRS / 2);
    }

    /// Half as many results as its 4096 places may take the place of others before it grows; the same result again takes
    /// none.
    @Test
    void growsWhereManyResultsTookThePlaceOfOthers() {
        int rival = rivalOfNought();
        for (int again = 0; again < 3000; again++) {
            put(0);
        }
        for (int misplaced = 1; misplaced <= 2048; misplaced++) {
            put(misplaced % 2 == 1 ? rival : 0);
        }
        assertThat(isKnown(0)).isTrue();
        assertThat(isKnown(rival)).isFalse();
        put(rival);
        assertThat(isKnown(0)).isTrue();
        assertThat(isKnown(rival)).isTrue();
    }

    /// A pair that has the same place as pair 0.
    private static int rivalOfNought() {
        PairCacheTest other = new PairCacheTest();
        other.put(0);
        return IntStream.iterate(1, pair -> pair + 1)
                .peek(other::put)
                .filter(_ -> !other.isKnown(0))
                .findFirst()
                .orElseThrow();
    }

    private boolean isKnown(int pair) {
        return cache.get(pair, pair / 3) >= 0;
    }

    private void put(int pair) {
        cache.put(pair, pair / 3, pair + 7);
    }

    private int known(int pairs) {
        int known = 0;
        for (int pair = 0; pair < pairs; pair++) {
            int result = cache.get(pair, pair / 3);
            if (result >= 0) {
                assertThat(result).isEqualTo(pair + 7);
                known++;
            }
        }
        return known;
    }
}
