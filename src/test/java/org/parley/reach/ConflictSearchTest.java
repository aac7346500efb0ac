package org.parley.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.scenario.Dice;

/// Conflicts and unlocks where some questions are not settled.
class ConflictSearchTest {
    private static final int RULES = 7;

    /// Reachable where all rules of one of the sets are relaxed.
    private static Predicate<BitSet> openedBy(List<BitSet> sets) {
        return relaxed -> sets.stream().anyMatch(set -> HittingSets.contains(relaxed, set));
    }

    private static BitSet set(int bits) {
        return BitSet.valueOf(new long[] {bits});
    }

    private static List<BitSet> minimal(Predicate<BitSet> holds) {
        List<BitSet> minimal = new ArrayList<>();
        IntStream.range(0, 1 << RULES)
                .mapToObj(ConflictSearchTest::set)
                .sorted(ConflictSearch.ORDER)
                .filter(holds)
                .filter(set -> minimal.stream().noneMatch(smaller -> HittingSets.contains(set, smaller)))
                .forEach(minimal::add);
        return minimal;
    }

    private static Predicate<BitSet> keepsOut(Predicate<BitSet> reachable) {
        return standing -> {
            BitSet relaxed = set((1 << RULES) - 1);
            relaxed.andNot(standing);
            return !reachable.test(relaxed);
        };
    }

    @Test
    void whatIsFoundBesideQuestionsThatAreNotSettledIsMinimal() {
        int whole = 0;
        int partly = 0;
        for (long seed = 0; seed < 3_000; seed++) {
            Dice dice = new Dice(seed);
            List<BitSet> openers = IntStream.range(0, dice.between(1, 5))
                    .mapToObj(number -> set(dice.between(1, (1 << RULES) - 1)))
                    .toList();
            Predicate<BitSet> reachable = openedBy(openers);
            boolean[] hard = new boolean[1 << RULES];
            for (int bits = 1; bits < hard.length - 1; bits++) {
                hard[bits] = dice.chance(seed % 3 * 0.15);
            }
            ConflictSearch search = new ConflictSearch(RULES, relaxed -> {
                if (hard[relaxed.isEmpty() ? 0 : (int) relaxed.toLongArray()[0]]) {
                    throw new StopSignal(new Stop.TooLong(1));
                }
                return reachable.test(relaxed);
            });
            search.run();
            List<BitSet> unlocks = minimal(reachable);
            List<BitSet> conflicts = minimal(keepsOut(reachable));
            assertThat(unlocks).as("seed %d", seed).containsAll(search.unlocks());
            assertThat(conflicts).as("seed %d", seed).containsAll(search.conflicts());
            if (search.isComplete()) {
                whole++;
                assertThat(search.unlocks()).as("seed %d", seed).isEqualTo(unlocks);
                assertThat(search.conflicts()).as("seed %d", seed).isEqualTo(conflicts);
            } else {
                partly++;
                assertThat(search.open()).as("seed %d", seed).contains(new Stop.TooLong(1));
            }
        }
        assertThat(whole).isGreaterThan(1_000);
        assertThat(partly).isGreaterThan(500);
    }

    @Test
    void someoneWhoCancelsEndsTheSearch() {
        ConflictSearch search = new ConflictSearch(RULES, relaxed -> {
            throw new StopSignal(new Stop.Cancelled());
        });
        assertThatThrownBy(search::run).isInstanceOf(StopSignal.class);
        assertThat(search.open()).isEqualTo(Optional.empty());
    }
}
