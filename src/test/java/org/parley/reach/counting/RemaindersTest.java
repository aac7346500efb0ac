package org.parley.reach.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.parley.reach.search.Effort;

/// What is left of packages, in order and with nothing that is no better, by hand.
class RemaindersTest {
    private static final Effort EFFORT = new Effort(0, () -> {});

    /// A round of two marks, of which the first can do all that the second can, and which may not conclude the digit of 8.
    private static final Goodness FIRST_IS_BETTER = new Goodness(new boolean[][] {{true, true}, {false, true}}, 8);

    private static Remainders of(long... keys) {
        Remainders some = new Remainders();
        LongStream.of(keys).forEach(some::add);
        return some;
    }

    private static long[] keys(Remainders some) {
        return IntStream.range(0, some.size()).mapToLong(some::key).toArray();
    }

    private static long key(long code, int mark) {
        return code * 64 + mark;
    }

    @Test
    void aKeyHasAMarkAfterACode() {
        assertThat(Remainders.code(key(5, 63))).isEqualTo(5);
        assertThat(Remainders.mark(key(5, 63))).isEqualTo(63);
        Remainders some = of(key(1, 2), key(4, 0), key(4, 7));
        assertThat(some.size()).isEqualTo(3);
        assertThat(some.mark(2)).isEqualTo(7);
        assertThat(some.marks()).isEqualTo(0b10000101);
    }

    @Test
    void thePositionOfAKeyIsThatOfTheFirstNoLess() {
        Remainders some = of(2, 4, 4, 9);
        assertThat(LongStream.of(0, 2, 3, 4, 5, 9, 10).mapToInt(some::position)).containsExactly(0, 0, 1, 1, 3, 3, 4);
        assertThat(of().position(0)).isZero();
    }

    @Test
    void aDigitIsAddedToTheLast() {
        Remainders some = of(1, 2, 3);
        some.addTo(1, 16);
        assertThat(keys(some)).containsExactly(1, 18, 19);
    }

    @Test
    void someOrAllArePutInOrder() {
        Remainders some = of(9, 7, 8, 5);
        some.sort(1);
        assertThat(keys(some)).containsExactly(9, 5, 7, 8);
    }

    /// Digits of 11 bits: keys that differ in the first, the second or the last of 57 bits.
    @Test
    void wideKeysArePutInOrder() {
        long wide = 1L << 56;
        long[] order = {0, 1, 1, 2047, 2048, 2049, 1L << 22, wide - 1, wide, wide + 1, wide + 2048, wide + (1L << 33)};
        for (int turn = 0; turn < order.length; turn++) {
            Remainders some = new Remainders();
            for (int place = 0; place < order.length; place++) {
                some.add(order[(place * 5 + turn) % order.length]);
            }
            some.sort(57, EFFORT);
            assertThat(keys(some)).containsExactly(order);
        }
        Remainders eight = of(8, 7, 6, 5, 4, 3, 2, 1);
        eight.sort(4, EFFORT);
        assertThat(keys(eight)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        eight.add(0);
        assertThat(keys(eight)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 0);
        Remainders none = of();
        none.sort(4, EFFORT);
        none.add(3);
        assertThat(keys(none)).containsExactly(3);
    }

    /// One look at every 65536th key, in each of three digits of the keys.
    @Test
    void longWorkLooksAtTheListenerNowAndThen() {
        int[] looks = new int[1];
        Effort effort = new Effort(0, () -> looks[0]++);
        Remainders some = new Remainders();
        for (int key = 140_000; key > 0; key--) {
            some.add(key(key, 0));
        }
        some.sort(24, effort);
        assertThat(looks[0]).isEqualTo(6);
        assertThat(some.key(0)).isEqualTo(key(1, 0));
        assertThat(some.key(139_999)).isEqualTo(key(140_000, 0));
        new Remainders().take(some, 0, 65_535, -1, -1, effort);
        assertThat(looks[0]).isEqualTo(6);
        new Remainders().take(some, 0, 65_536, -1, -1, effort);
        assertThat(looks[0]).isEqualTo(7);
        new Remainders().merge(some, 0, 65_534, some, 0, 0, -1, -1, FIRST_IS_BETTER, effort);
        assertThat(looks[0]).isEqualTo(7);
        new Remainders().merge(some, 0, 70_000, some, 0, 70_000, -1, -1, FIRST_IS_BETTER, effort);
        assertThat(looks[0]).isEqualTo(9);
    }

    @Test
    void thoseOfOneLevelAreTakenWithoutIt() {
        Remainders taken = of(1, 2, 3);
        taken.take(of(3, 16 + 1, 16 + 5, 32 + 7), 1, 3, 15, -1, EFFORT);
        assertThat(keys(taken)).containsExactly(1, 5);
    }

    private static long[] merged(Goodness goodness, Remainders one, Remainders two) {
        Remainders merged = of(77);
        merged.merge(one, 0, one.size(), two, 0, two.size(), 1023, -1, goodness, EFFORT);
        return keys(merged);
    }

    @Test
    void thoseOfTwoAreMergedInOrder() {
        Goodness kept = new Goodness(new boolean[][] {{true, false}, {false, true}}, -1);
        assertThat(merged(kept, of(key(1, 0), key(5, 0)), of(key(3, 0) + 1024, key(7, 0) + 1024)))
                .containsExactly(key(1, 0), key(3, 0), key(5, 0), key(7, 0));
        assertThat(merged(kept, of(), of(key(3, 1) + 1024))).containsExactly(key(3, 1));
        Remainders part = new Remainders();
        part.merge(of(1, 64, 128), 1, 2, of(0, 192, 256), 1, 2, 1023, -1, kept, EFFORT);
        assertThat(keys(part)).containsExactly(64, 192);
    }

    @Test
    void ofThoseWithOneCodeTheBestAreLeft() {
        assertThat(merged(FIRST_IS_BETTER, of(key(9, 0)), of(key(9, 0)))).containsExactly(key(9, 0));
        assertThat(merged(FIRST_IS_BETTER, of(key(9, 1)), of(key(9, 0)))).containsExactly(key(9, 0));
        assertThat(merged(FIRST_IS_BETTER, of(key(9, 0)), of(key(10, 1)))).containsExactly(key(9, 0), key(10, 1));
        Goodness apart = new Goodness(new boolean[][] {{true, false}, {true, true}}, 8);
        assertThat(merged(apart, of(key(9, 0)), of(key(9, 1)))).containsExactly(key(9, 0), key(9, 1));
    }

    /// What adds to nothing, on issues that can be concluded, is no better than nothing where its mark is not.
    @Test
    void whatAddsToNothingIsLeftOut() {
        assertThat(merged(FIRST_IS_BETTER, of(key(0, 0), key(3, 1)), of(key(8, 0), key(4, 0))))
                .containsExactly(key(0, 0), key(8, 0));
        assertThat(merged(FIRST_IS_BETTER, of(key(0, 1), key(3, 1)), of(key(4, 0))))
                .containsExactly(key(0, 1), key(4, 0));
        assertThat(merged(FIRST_IS_BETTER, of(key(2, 1), key(3, 1)), of())).containsExactly(key(2, 1), key(3, 1));
    }

    @Test
    void marksThatDoNotCountAreLeftOut() {
        Remainders taken = new Remainders();
        taken.take(of(key(1, 0), key(1, 1), key(2, 2)), 0, 3, 1023, 0b101, EFFORT);
        assertThat(keys(taken)).containsExactly(key(1, 0), key(2, 2));
        Goodness apart = new Goodness(new boolean[][] {{true, false}, {false, true}}, -1);
        Remainders merged = new Remainders();
        merged.merge(of(key(1, 0), key(4, 1)), 0, 2, of(key(2, 1), key(3, 0)), 0, 2, 1023, 0b10, apart, EFFORT);
        assertThat(keys(merged)).containsExactly(key(2, 1), key(4, 1));
    }

    @Test
    void marksOfNothing() {
        assertThat(of(key(0, 1), key(0, 4), key(1, 2)).marksOfNothing()).isEqualTo(0b10010);
        assertThat(of(key(0, 3)).marksOfNothing()).isEqualTo(0b1000);
        assertThat(of(key(1, 0)).marksOfNothing()).isZero();
    }

    @Test
    void whatIsAsGoodAsWhat() {
        Goodness goodness = new Goodness(new boolean[][] {{true, false, true}, {true, true, false}, {false, false, true}}, 0b1100);
        assertThat(goodness.isAtLeast(0, 2)).isTrue();
        assertThat(goodness.isAtLeast(2, 0)).isFalse();
        assertThat(goodness.better()).containsExactly(0b011, 0b010, 0b101);
        assertThat(goodness.isAboveNothing(0)).isFalse();
        assertThat(goodness.isAboveNothing(0b0011)).isTrue();
        assertThat(goodness.isAboveNothing(0b0100)).isFalse();
        assertThat(goodness.isAboveNothing(0b1001)).isFalse();
    }
}
