package org.parley.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.scenario.Dice;

/// Conflicts and unlocks where it is said outright which rules relaxed together open something.
class ConflictSearchTest {
    private static final int RULES = 6;

    @Test
    void twoWaysOutMakeFourConflicts() {
        ConflictSearch search = search(opensBy(List.of(Numbers.of(0, 1), Numbers.of(2, 3))));
        assertThat(search.unlocks()).containsExactly(Numbers.of(0, 1), Numbers.of(2, 3));
        assertThat(search.conflicts())
                .containsExactly(Numbers.of(0, 2), Numbers.of(0, 3), Numbers.of(1, 2), Numbers.of(1, 3));
        assertThat(search.isComplete()).isTrue();
        assertThat(search.open()).isEmpty();
    }

    @Test
    void smallSetsAreToldFirst() {
        ConflictSearch search = search(opensBy(List.of(Numbers.of(0, 1), Numbers.of(0, 2, 3), Numbers.of(4))));
        assertThat(search.unlocks()).containsExactly(Numbers.of(4), Numbers.of(0, 1), Numbers.of(0, 2, 3));
        assertThat(search.conflicts()).containsExactly(Numbers.of(0, 4), Numbers.of(1, 2, 4), Numbers.of(1, 3, 4));
    }

    /// A conflict has something in common with each unlock, and nothing that it could do without.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void allMinimalSetsAreFound(long seed) {
        Dice dice = new Dice(seed);
        List<BitSet> ways = Stream.generate(() -> Numbers.some(RULES, dice))
                .limit(dice.between(1, 5))
                .toList();
        ConflictSearch search = search(opensBy(ways));
        assertThat(search.unlocks())
                .containsExactlyInAnyOrderElementsOf(Numbers.minimal(RULES, opensBy(ways)))
                .isSortedAccordingTo(ConflictSearch.ORDER);
        assertThat(search.conflicts())
                .containsExactlyInAnyOrderElementsOf(Numbers.minimal(
                        RULES, standing -> ways.stream().allMatch(standing::intersects)))
                .isSortedAccordingTo(ConflictSearch.ORDER);
        assertThat(search.isComplete()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whatIsNotSettledCostsTheListsTheirWholenessNeverTheirTruth(long seed) {
        Dice dice = new Dice(seed);
        List<BitSet> ways = List.of(Numbers.some(RULES, dice), Numbers.some(RULES, dice), Numbers.some(RULES, dice));
        List<BitSet> open = List.of(Numbers.some(RULES, dice), Numbers.some(RULES, dice));
        ConflictSearch search = search(relaxed -> {
            if (open.contains(relaxed)) {
                throw new StopSignal(new Stop.TooManyContexts(7));
            }
            return opensBy(ways).test(relaxed);
        });
        assertThat(Numbers.minimal(RULES, opensBy(ways))).containsAll(search.unlocks());
        assertThat(Numbers.minimal(RULES, standing -> ways.stream().allMatch(standing::intersects)))
                .containsAll(search.conflicts());
        assertThat(search.isComplete()).isEqualTo(search.open().isEmpty());
    }

    @Test
    void theSmallestUnlocksAloneAreFoundWhereTheseAreAsked() {
        List<BitSet> ways = List.of(Numbers.of(0, 1), Numbers.of(2, 3), Numbers.of(0, 2, 4));
        ConflictSearch search = new ConflictSearch(RULES, opensBy(ways));
        search.runForSmallest();
        assertThat(search.unlocks()).containsExactly(Numbers.of(0, 1), Numbers.of(2, 3));
        assertThat(Numbers.minimal(RULES, standing -> ways.stream().allMatch(standing::intersects)))
                .containsAll(search.conflicts());
        assertThat(search.isComplete()).isFalse();
    }

    @Test
    void whatIsNotSettledIsTold() {
        Stop why = new Stop.TooManyContexts(7);
        ConflictSearch search = search(relaxed -> {
            if (relaxed.equals(Numbers.of(0))) {
                throw new StopSignal(why);
            }
            return relaxed.get(0) || relaxed.get(1);
        });
        assertThat(search.open()).contains(why);
        assertThat(search.isComplete()).isFalse();
        assertThat(search.unlocks()).containsExactly(Numbers.of(1));
    }

    @Test
    void whoCancelsEndsTheSearch() {
        ConflictSearch search = new ConflictSearch(RULES, relaxed -> {
            throw new StopSignal(new Stop.Cancelled());
        });
        assertThatThrownBy(search::run).isInstanceOf(StopSignal.class);
    }

    /// To make a conflict of eight minimal takes a question for each part of them when they are halved and halved again:
    /// 2, 4 and 8, none of which is settled. After those the search ends.
    @Test
    void manyQuestionsThatAreNotSettledEndTheSearch() {
        List<BitSet> asked = new ArrayList<>();
        ConflictSearch search = new ConflictSearch(8, relaxed -> {
            asked.add((BitSet) relaxed.clone());
            if (!relaxed.isEmpty()) {
                throw new StopSignal(new Stop.TooManyContexts(7));
            }
            return false;
        });
        search.run();
        assertThat(asked).hasSize(1 + 2 + 4 + 8).startsWith(Numbers.of());
        assertThat(search.conflicts()).isEmpty();
        assertThat(search.unlocks()).isEmpty();
        assertThat(search.isComplete()).isFalse();
    }

    private static ConflictSearch search(Predicate<BitSet> reachable) {
        ConflictSearch search = new ConflictSearch(RULES, reachable);
        search.run();
        return search;
    }

    private static Predicate<BitSet> opensBy(List<BitSet> ways) {
        return relaxed -> ways.stream().anyMatch(way -> Numbers.isWithin(way, relaxed));
    }
}
