package org.parley.reach.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Diagrams beside plain bit sets over the same members.
class DiagramsTest {
    private static final int[] WIDTHS = {2, 3, 1, 4, 2, 3};
    private static final int MEMBERS = 2 * 3 * 4 * 2 * 3;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyOperationAgreesWithBitSets(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Diagrams diagrams = new Diagrams(WIDTHS, 1 << 20);
        List<Integer> sets = new ArrayList<>(List.of(Diagrams.EMPTY, Diagrams.FULL));
        List<BitSet> truth = new ArrayList<>(List.of(new BitSet(), everything()));
        for (int step = 0; step < 400; step++) {
            int first = random.nextInt(sets.size());
            int second = random.nextInt(sets.size());
            BitSet expected = (BitSet) truth.get(first).clone();
            int result;
            switch (random.nextInt(5)) {
                case 0 -> {
                    expected.and(truth.get(second));
                    result = diagrams.intersection(sets.get(first), sets.get(second));
                }
                case 1 -> {
                    expected.or(truth.get(second));
                    result = diagrams.union(sets.get(first), sets.get(second));
                }
                case 2 -> {
                    expected.andNot(truth.get(second));
                    result = diagrams.difference(sets.get(first), sets.get(second));
                }
                case 3 -> {
                    boolean[] freed = flags(random, WIDTHS.length);
                    expected = raised(expected, freed);
                    result = diagrams.raise(sets.get(first), freed);
                }
                default -> {
                    int layer = random.nextInt(WIDTHS.length);
                    boolean[] wanted = flags(random, WIDTHS[layer]);
                    expected = new BitSet();
                    for (int member = 0; member < MEMBERS; member++) {
                        expected.set(member, wanted[levels(member)[layer]]);
                    }
                    result = diagrams.levels(layer, wanted);
                }
            }
            assertSame(diagrams, result, expected);
            sets.add(result);
            truth.add(expected);
        }
        for (int one = 0; one < sets.size(); one++) {
            for (int other = 0; other < one; other++) {
                assertThat(sets.get(one).equals(sets.get(other)))
                        .as("one name for one set, seed %d", seed)
                        .isEqualTo(truth.get(one).equals(truth.get(other)));
            }
        }
    }

    @Test
    void countsPassSixtyFourBits() {
        int[] widths = new int[50];
        Arrays.fill(widths, 4);
        Diagrams diagrams = new Diagrams(widths, 10_000);
        int allAtRest = Diagrams.FULL;
        for (int layer = 0; layer < 50; layer++) {
            allAtRest = diagrams.intersection(
                    allAtRest, diagrams.levels(layer, new boolean[] {true, false, false, false}));
        }
        int notAllAtRest = diagrams.complement(allAtRest);
        BigInteger all = BigInteger.TWO.pow(100);
        Counting counting = new Counting(diagrams);
        assertThat(counting.count(notAllAtRest)).isEqualTo(all.subtract(BigInteger.ONE));
        BigInteger quarter = BigInteger.TWO.pow(98);
        assertThat(counting.countByLevel(notAllAtRest).get(17))
                .containsExactly(quarter.subtract(BigInteger.ONE), quarter, quarter, quarter);
    }

    @Test
    void passingTheNodeLimitSaysSoAndLeavesTheStoreUsable() {
        Diagrams diagrams = new Diagrams(new int[] {2, 2, 2}, 4);
        int low = diagrams.levels(0, new boolean[] {true, false});
        int middle = diagrams.levels(1, new boolean[] {true, false});
        assertThatThrownBy(() -> diagrams.levels(2, new boolean[] {true, false}))
                .isInstanceOf(NodeLimitReached.class)
                .hasMessageContaining("4 nodes");
        assertThat(diagrams.union(low, low)).isEqualTo(low);
        assertThat(diagrams.contains(middle, new int[] {1, 0, 1})).isTrue();
    }

    /// 3 × 2^62 is more than 64 bits hold with a sign.
    @Test
    void countsPassTheSign() {
        int[] widths = new int[63];
        Arrays.fill(widths, 2);
        widths[0] = 3;
        Diagrams diagrams = new Diagrams(widths, 1000);
        int allAtRest = Diagrams.FULL;
        for (int layer = 62; layer >= 0; layer--) {
            int[] children = new int[widths[layer]];
            children[0] = allAtRest;
            allAtRest = diagrams.join(layer, children);
        }
        BigInteger all = BigInteger.TWO.pow(62).multiply(BigInteger.valueOf(3));
        assertThat(new Counting(diagrams).count(diagrams.complement(allAtRest)))
                .isEqualTo(all.subtract(BigInteger.ONE));
    }

    @Test
    void countsWhatWasMadeSinceItLastCounted() {
        Diagrams diagrams = new Diagrams(WIDTHS, 1000);
        Counting counting = new Counting(diagrams);
        assertThat(counting.count(Diagrams.FULL)).isEqualTo(MEMBERS);
        int set = diagrams.levels(1, new boolean[] {true, false, false});
        assertThat(counting.countByLevel(set).get(0)).containsExactly(BigInteger.valueOf(24), BigInteger.valueOf(24));
        int other = diagrams.levels(5, new boolean[] {true, true, false});
        assertThat(counting.count(other)).isEqualTo(96);
        assertThat(diagrams.size()).isEqualTo(4);
    }

    @Test
    void theStoreSaysHowManyNodesItMayHold() {
        Diagrams diagrams = new Diagrams(new int[] {2, 2}, 3);
        diagrams.levels(0, new boolean[] {true, false});
        assertThatThrownBy(() -> diagrams.levels(1, new boolean[] {true, false}))
                .isInstanceOfSatisfying(
                        NodeLimitReached.class, reached -> assertThat(reached.limit()).isEqualTo(3));
    }

    private static void assertSame(Diagrams diagrams, int set, BitSet expected) {
        Counting counting = new Counting(diagrams);
        assertThat(counting.count(set)).isEqualTo(BigInteger.valueOf(expected.cardinality()));
        long[][] byLevel = new long[WIDTHS.length][];
        for (int layer = 0; layer < WIDTHS.length; layer++) {
            byLevel[layer] = new long[WIDTHS[layer]];
        }
        List<Integer> members = new ArrayList<>();
        for (int member = 0; member < MEMBERS; member++) {
            int[] levels = levels(member);
            assertThat(diagrams.contains(set, levels)).isEqualTo(expected.get(member));
            if (expected.get(member)) {
                members.add(member);
                for (int layer = 0; layer < WIDTHS.length; layer++) {
                    byLevel[layer][levels[layer]]++;
                }
            }
        }
        List<Integer> walked = new ArrayList<>();
        new Members(diagrams, set).forEachRemaining(levels -> walked.add(member(levels)));
        assertThat(walked).isEqualTo(members);
        List<List<BigInteger>> counted = counting.countByLevel(set);
        for (int layer = 0; layer < WIDTHS.length; layer++) {
            for (int level = 0; level < WIDTHS[layer]; level++) {
                assertThat(counted.get(layer).get(level)).isEqualTo(BigInteger.valueOf(byLevel[layer][level]));
            }
        }
    }

    private static BitSet raised(BitSet set, boolean[] freed) {
        BitSet raised = new BitSet();
        for (int from = 0; from < MEMBERS; from++) {
            for (int to = 0; set.get(from) && to < MEMBERS; to++) {
                int[] before = levels(from);
                int[] after = levels(to);
                boolean follows = true;
                for (int layer = 0; layer < WIDTHS.length; layer++) {
                    follows &= before[layer] == after[layer] || freed[layer] && before[layer] == 0;
                }
                if (follows) {
                    raised.set(to);
                }
            }
        }
        return raised;
    }

    private static BitSet everything() {
        BitSet all = new BitSet();
        all.set(0, MEMBERS);
        return all;
    }

    private static boolean[] flags(SplittableRandom random, int length) {
        boolean[] flags = new boolean[length];
        for (int flag = 0; flag < length; flag++) {
            flags[flag] = random.nextBoolean();
        }
        return flags;
    }

    private static int[] levels(int member) {
        int[] levels = new int[WIDTHS.length];
        int rest = member;
        for (int layer = WIDTHS.length - 1; layer >= 0; layer--) {
            levels[layer] = rest % WIDTHS[layer];
            rest /= WIDTHS[layer];
        }
        return levels;
    }

    private static int member(int[] levels) {
        int member = 0;
        for (int layer = 0; layer < WIDTHS.length; layer++) {
            member = member * WIDTHS[layer] + levels[layer];
        }
        return member;
    }
}
