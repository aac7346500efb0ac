package org.parley.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.scenario.Dice;

class HittingSetsTest {
    private static final int NUMBERS = 6;
    private static final int PLENTY = 100_000;

    @Test
    void theSmallestComeFirst() {
        HittingSets hitting = new HittingSets(PLENTY);
        hitting.hit(Numbers.of(0, 1));
        hitting.hit(Numbers.of(1, 2));
        assertThat(each(hitting)).containsExactly(Numbers.of(1), Numbers.of(0, 2));
    }

    @Test
    void whereNothingMustBeHitTheEmptySetDoesAndNoOther() {
        assertThat(each(new HittingSets(PLENTY))).containsExactly(new BitSet());
    }

    @Test
    void aSetWithoutNumbersCannotBeHit() {
        HittingSets hitting = new HittingSets(PLENTY);
        hitting.hit(new BitSet());
        assertThat(hitting.next(NUMBERS - 1)).isEmpty();
        assertThat(hitting.gaveUp()).isFalse();
    }

    @Test
    void aSearchThatTakesTooLongIsGivenUp() {
        HittingSets hitting = new HittingSets(2);
        for (int number = 0; number < NUMBERS; number++) {
            hitting.hit(Numbers.of(number));
        }
        assertThat(hitting.next(NUMBERS - 1)).isEmpty();
        assertThat(hitting.gaveUp()).isTrue();
    }

    @Test
    void aSearchOfAsManyStepsAsAreAllowedIsNotGivenUp() {
        HittingSets hitting = new HittingSets(1);
        assertThat(hitting.next(NUMBERS - 1)).contains(new BitSet());
        assertThat(hitting.gaveUp()).isFalse();
    }

    @Test
    void aSetMayHaveAllNumbers() {
        HittingSets hitting = new HittingSets(PLENTY);
        hitting.hit(Numbers.of(0));
        hitting.hit(Numbers.of(1));
        assertThat(hitting.next(1)).contains(Numbers.of(0, 1));
    }

    /// Nothing chosen (3 hits alone what must be hit by it), then 3, then 0: three sets of up to two numbers are looked
    /// at, two of up to one, and one of none.
    @Test
    void theSetWithTheFewestNumbersIsHitFirst() {
        HittingSets hitting = new HittingSets(6);
        hitting.hit(Numbers.of(0, 1, 2));
        hitting.hit(Numbers.of(3));
        assertThat(hitting.next(NUMBERS - 1)).contains(Numbers.of(0, 3));
    }

    /// Of up to two numbers: none, 0, 0 1, 0 2, 1, 1 2, where 1 0 has been looked at; the same again of up to three.
    @Test
    void noSetIsLookedAtTwice() {
        HittingSets hitting = new HittingSets(12);
        hitting.hit(Numbers.of(0, 1));
        hitting.hit(Numbers.of(0, 2));
        hitting.hit(Numbers.of(1, 2));
        for (int found = 0; found < 3; found++) {
            hitting.done(hitting.next(2).orElseThrow());
        }
        assertThat(hitting.next(2)).isEmpty();
        assertThat(hitting.gaveUp()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void eachMinimalSetComesOnceAndNoOther(long seed) {
        Dice dice = new Dice(seed);
        List<BitSet> toHit = new ArrayList<>();
        HittingSets hitting = new HittingSets(PLENTY);
        List<BitSet> found = new ArrayList<>();
        for (int more = 0; more < 5; more++) {
            BitSet set = Numbers.some(NUMBERS, dice);
            toHit.add(set);
            hitting.hit(set);
        }
        found.addAll(each(hitting));
        assertThat(found).containsExactlyInAnyOrderElementsOf(Numbers.minimal(
                NUMBERS, candidate -> toHit.stream().allMatch(candidate::intersects)));
        assertThat(found.stream().map(BitSet::cardinality)).isSorted();
    }

    private static List<BitSet> each(HittingSets hitting) {
        List<BitSet> found = new ArrayList<>();
        Optional<BitSet> next = hitting.next(NUMBERS - 1);
        while (next.isPresent()) {
            found.add(next.get());
            hitting.done(next.get());
            next = hitting.next(NUMBERS - 1);
        }
        return found;
    }
}
