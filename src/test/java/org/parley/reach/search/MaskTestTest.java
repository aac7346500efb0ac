package org.parley.reach.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.reach.search.MaskTest.Truth;
import org.parley.scenario.Dice;

/// What is known of a condition where only some levels are ruled out.
class MaskTestTest {
    private static final int ISSUES = 3;
    private static final int LEVELS = 3;
    private static final MaskTest FIRST_IS_ONE = new MaskTest.LevelIn(0, 0b010);
    private static final MaskTest SECOND_IS_ONE = new MaskTest.LevelIn(1, 0b010);

    @Test
    void aLevelIsInForCertainPossiblyOrNot() {
        assertThat(FIRST_IS_ONE.of(new long[] {0b010, 0b111})).isEqualTo(Truth.YES);
        assertThat(FIRST_IS_ONE.of(new long[] {0b101, 0b111})).isEqualTo(Truth.NO);
        assertThat(FIRST_IS_ONE.of(new long[] {0b110, 0b111})).isEqualTo(Truth.OPEN);
    }

    @Test
    void onePartMayDecideWhileOthersAreOpen() {
        long[] secondIsOpen = {0b010, 0b111};
        assertThat(new MaskTest.Any(List.of(SECOND_IS_ONE, FIRST_IS_ONE)).of(secondIsOpen)).isEqualTo(Truth.YES);
        assertThat(new MaskTest.All(List.of(SECOND_IS_ONE, FIRST_IS_ONE)).of(secondIsOpen)).isEqualTo(Truth.OPEN);
        assertThat(new MaskTest.All(List.of(SECOND_IS_ONE, new MaskTest.Not(FIRST_IS_ONE))).of(secondIsOpen))
                .isEqualTo(Truth.NO);
        assertThat(new MaskTest.Not(SECOND_IS_ONE).of(secondIsOpen)).isEqualTo(Truth.OPEN);
        assertThat(new MaskTest.All(List.of()).of(secondIsOpen)).isEqualTo(Truth.YES);
        assertThat(new MaskTest.Any(List.of()).of(secondIsOpen)).isEqualTo(Truth.NO);
    }

    @Test
    void everyIssueThatIsReadIsNamed() {
        BitSet issues = new BitSet();
        new MaskTest.All(List.of(
                        new MaskTest.Any(List.of(SECOND_IS_ONE)), new MaskTest.Not(new MaskTest.LevelIn(2, 0b001))))
                .addIssues(issues);
        assertThat(issues.stream()).containsExactly(1, 2);
    }

    /// Of a package known in full the truth is known, and is what the condition says; of many it is what all say.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsKnownHoldsForEveryPackage(long seed) {
        Dice dice = new Dice(seed);
        for (int time = 0; time < 40; time++) {
            MaskTest test = test(dice, 3);
            long[] possible = IntStream.range(0, ISSUES).mapToLong(issue -> dice.between(1, 7)).toArray();
            List<Truth> each = new ArrayList<>();
            for (int number = 0; number < Math.pow(LEVELS, ISSUES); number++) {
                int[] levels = {number % LEVELS, number / LEVELS % LEVELS, number / LEVELS / LEVELS};
                if (IntStream.range(0, ISSUES).allMatch(issue -> (possible[issue] & 1L << levels[issue]) != 0)) {
                    Truth truth = test.of(Judge.possible(levels));
                    assertThat(truth).isEqualTo(says(test, levels) ? Truth.YES : Truth.NO);
                    each.add(truth);
                }
            }
            Truth truth = test.of(possible);
            if (truth != Truth.OPEN) {
                assertThat(each).containsOnly(truth);
            }
        }
    }

    private static MaskTest test(Dice dice, int depth) {
        return switch (depth == 0 ? 0 : dice.between(0, 3)) {
            case 1 -> new MaskTest.Not(test(dice, depth - 1));
            case 2 -> new MaskTest.All(List.of(test(dice, depth - 1), test(dice, depth - 1)));
            case 3 -> new MaskTest.Any(List.of(test(dice, depth - 1), test(dice, depth - 1)));
            default -> new MaskTest.LevelIn(dice.between(0, ISSUES - 1), dice.between(0, 7));
        };
    }

    private static boolean says(MaskTest test, int[] levels) {
        return switch (test) {
            case MaskTest.LevelIn(int issue, long allowed) -> (allowed & 1L << levels[issue]) != 0;
            case MaskTest.Not(MaskTest part) -> !says(part, levels);
            case MaskTest.All(List<MaskTest> parts) -> parts.stream().allMatch(part -> says(part, levels));
            case MaskTest.Any(List<MaskTest> parts) -> parts.stream().anyMatch(part -> says(part, levels));
        };
    }
}
