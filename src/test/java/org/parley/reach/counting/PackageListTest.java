package org.parley.reach.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.reach.search.TermsDraft.has;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.parley.reach.search.MaskTest;
import org.parley.reach.search.TermsDraft;

/// Seven packages of two issues in front, with three and five levels, and two in a word, with two and four.
class PackageListTest {
    private final Block block = new Block(new TermsDraft(0, 1, 3, 5, 2, 4).terms(), 8);
    private final PackageList none = PackageList.none(block);
    private final PackageList seven = of(
            new int[] {0, 0, 0, 1},
            new int[] {0, 0, 1, 0},
            new int[] {0, 4, 0, 3},
            new int[] {1, 0, 0, 0},
            new int[] {1, 0, 1, 3},
            new int[] {1, 2, 1, 2},
            new int[] {2, 4, 0, 1});

    /// The first two are of one word, and the fourth and the fifth of another.
    private PackageList of(int[]... packages) {
        long[] prefixes = Arrays.stream(packages).mapToLong(block::prefix).distinct().toArray();
        return new PackageList(
                block,
                prefixes,
                LongStream.of(prefixes)
                        .map(prefix -> Arrays.stream(packages)
                                .filter(one -> block.prefix(one) == prefix)
                                .mapToLong(block::bit)
                                .sum())
                        .toArray());
    }

    private static List<String> told(PackageList list) {
        return list.packages().map(Arrays::toString).toList();
    }

    @Test
    void theyAreInOrder() {
        assertThat(told(seven))
                .containsExactly(
                        "[0, 0, 0, 1]",
                        "[0, 0, 1, 0]",
                        "[0, 4, 0, 3]",
                        "[1, 0, 0, 0]",
                        "[1, 0, 1, 3]",
                        "[1, 2, 1, 2]",
                        "[2, 4, 0, 1]");
        assertThat(seven.count()).isEqualTo(7);
        assertThat(none.count()).isZero();
        assertThat(none.packages()).isEmpty();
    }

    @Test
    void oneMoreIsAddedInItsPlace() {
        assertThat(told(seven.with(new int[] {0, 0, 0, 0}))).hasSize(8).startsWith("[0, 0, 0, 0]", "[0, 0, 0, 1]");
        assertThat(told(seven.with(new int[] {0, 1, 0, 0})))
                .hasSize(8)
                .startsWith("[0, 0, 0, 1]", "[0, 0, 1, 0]", "[0, 1, 0, 0]", "[0, 4, 0, 3]", "[1, 0, 0, 0]");
        assertThat(told(seven.with(new int[] {2, 4, 1, 3}))).hasSize(8).endsWith("[2, 4, 0, 1]", "[2, 4, 1, 3]");
        assertThat(told(of(new int[] {0, 4, 0, 3}).with(new int[] {2, 2, 0, 0})))
                .containsExactly("[0, 4, 0, 3]", "[2, 2, 0, 0]");
        assertThat(told(none.with(new int[] {1, 2, 1, 2}))).containsExactly("[1, 2, 1, 2]");
    }

    @Test
    void theSameOneIsAddedOnce() {
        assertThat(told(seven.with(new int[] {1, 0, 1, 3}))).isEqualTo(told(seven));
    }

    @Test
    void theyAreCountedByLevel() {
        assertThat(LongStream.range(0, 4).map(level -> seven.countThrough(0, (int) level))).containsExactly(3L, 3L, 1L, 0L);
        assertThat(LongStream.range(0, 6).map(level -> seven.countThrough(1, (int) level)))
                .containsExactly(4L, 0L, 1L, 0L, 2L, 0L);
        assertThat(LongStream.range(0, 3).map(level -> seven.countThrough(2, (int) level))).containsExactly(4L, 3L, 0L);
        assertThat(LongStream.range(0, 5).map(level -> seven.countThrough(3, (int) level)))
                .containsExactly(2L, 2L, 1L, 2L, 0L);
    }

    @Test
    void thoseWithSomeLevelsAreKept() {
        long[] any = {-1, -1, -1, -1};
        assertThat(told(seven.meeting(any, List.of()))).isEqualTo(told(seven));
        assertThat(told(seven.meeting(new long[] {0b110, -1, -1, -1}, List.of())))
                .containsExactly("[1, 0, 0, 0]", "[1, 0, 1, 3]", "[1, 2, 1, 2]", "[2, 4, 0, 1]");
        assertThat(told(seven.meeting(new long[] {-1, 0b100, -1, -1}, List.of()))).containsExactly("[1, 2, 1, 2]");
        assertThat(told(seven.meeting(new long[] {-1, -1, 0b10, 0b1001}, List.of())))
                .containsExactly("[0, 0, 1, 0]", "[1, 0, 1, 3]");
        assertThat(told(seven.meeting(new long[] {0, -1, -1, -1}, List.of()))).isEmpty();
    }

    /// The first reads the front alone, the second the word alone, the third both.
    @Test
    void thoseThatMeetConditionsAreKept() {
        long[] any = {-1, -1, -1, -1};
        assertThat(told(seven.meeting(any, List.of(has(0, 1))))).containsExactly("[1, 0, 0, 0]", "[1, 0, 1, 3]", "[1, 2, 1, 2]");
        assertThat(told(seven.meeting(any, List.of(has(3, 3))))).containsExactly("[0, 4, 0, 3]", "[1, 0, 1, 3]");
        MaskTest both = new MaskTest.Any(List.of(has(0, 2), new MaskTest.All(List.of(has(1, 0), has(2, 1)))));
        assertThat(told(seven.meeting(any, List.of(both)))).containsExactly("[0, 0, 1, 0]", "[1, 0, 1, 3]", "[2, 4, 0, 1]");
        assertThat(told(seven.meeting(any, List.of(both, has(0, 0, 1))))).containsExactly("[0, 0, 1, 0]", "[1, 0, 1, 3]");
    }

    @Test
    void thoseForWhichSomethingHoldsAreKept() {
        assertThat(told(seven.filtered(levels -> Arrays.stream(levels).sum() == 1)))
                .containsExactly("[0, 0, 0, 1]", "[0, 0, 1, 0]", "[1, 0, 0, 0]");
        assertThat(seven.filtered(levels -> false).count()).isZero();
    }

    @Test
    void oneIsAmongThemOrNot() {
        assertThat(seven.contains(new int[] {1, 0, 1, 3})).isTrue();
        assertThat(seven.contains(new int[] {0, 0, 0, 1})).isTrue();
        assertThat(seven.contains(new int[] {1, 0, 1, 2})).isFalse();
        assertThat(seven.contains(new int[] {1, 1, 1, 3})).isFalse();
        assertThat(seven.contains(new int[] {2, 5, 0, 1})).isFalse();
        assertThat(seven.contains(new int[] {3, 4, 0, 1})).isFalse();
        assertThat(seven.contains(new int[] {0, 0, 0, 4})).isFalse();
        assertThat(seven.contains(new int[] {0, 0, 0, 5})).isFalse();
    }

    /// Lists each package with the sum of its levels, however the issues are parted.
    @Test
    void aFoldComesToEachOnceAndInOrder() {
        List<String> sums = seven.fold(List.of(), List.of(""), (issue, byLevel) -> {
            assertThat(byLevel).hasSize(new int[] {3, 5, 2, 4}[issue]);
            List<String> all = new ArrayList<>();
            for (int level = 0; level < byLevel.size(); level++) {
                for (String rest : byLevel.get(level)) {
                    all.add(level + rest);
                }
            }
            return all;
        });
        assertThat(sums).containsExactly("0001", "0010", "0403", "1000", "1013", "1212", "2401");
        assertThat(none.<String>fold("nothing", "one", (issue, byLevel) -> "some")).isEqualTo("nothing");
    }

    /// What follows the levels 0, 4 of the issues in front is the same as what follows 2, 4.
    @Test
    void equalWordsAreFoldedOnce() {
        PackageList twice = of(new int[] {0, 4, 0, 1}, new int[] {2, 4, 0, 1});
        List<Integer> issues = new ArrayList<>();
        Integer count = twice.fold(0, 1, (issue, byLevel) -> {
            issues.add(issue);
            return byLevel.stream().mapToInt(Integer::intValue).sum();
        });
        assertThat(count).isEqualTo(2);
        assertThat(issues).containsExactly(3, 2, 1, 1, 0);
    }

    /// Each number that is drawn is a package, in order.
    @Test
    void eachIsDrawnByItsNumber() {
        List<String> bounds = new ArrayList<>();
        RandomGenerator inTurn = new RandomGenerator() {
            private long next;

            @Override
            public long nextLong() {
                throw new UnsupportedOperationException();
            }

            @Override
            public long nextLong(long bound) {
                bounds.add("below " + bound);
                return next++;
            }
        };
        assertThat(seven.drawn(inTurn).limit(7).map(Arrays::toString)).isEqualTo(told(seven));
        assertThat(bounds).hasSize(7).containsOnly("below 7");
        assertThat(none.drawn(inTurn)).isEmpty();
    }
}
