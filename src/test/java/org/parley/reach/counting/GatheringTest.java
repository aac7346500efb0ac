package org.parley.reach.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.parley.reach.search.Effort;
import org.parley.reach.search.Terms;
import org.parley.reach.search.TermsDraft;

/// Words of cubes of two words in two rows, with one issue told before.
class GatheringTest {
    private static final Effort EFFORT = new Effort(1_000, () -> {});

    /// Four issues; the last makes words, and of the others the third is told first, then the second and the first.
    private static final Terms TERMS = new TermsDraft(0, 1, 2, 2, 3, 4).terms();

    private final Block block = new Block(TERMS, 4);
    private final Cube cube = new Cube(TERMS, new int[] {2, 1, 0, 3}, 4, 2, 2);

    private Teller teller(int level) {
        int[] signatures = {0};
        Teller teller = new Teller(
                TERMS, cube, new CubeRules(TERMS, cube, signatures), new CubeWorths(TERMS, cube, signatures), 1, 0, EFFORT);
        assertThat(teller.tell(0, level)).isTrue();
        return teller;
    }

    private static List<String> told(PackageList list) {
        return list.packages().map(Arrays::toString).toList();
    }

    /// Levels 2 and 0 of the third issue: a word a package, of the four words of a cube the last and then the second, that
    /// is with 1 of both others, and with 1 of the first.
    @Test
    void wordsComeInTheOrderOfTheIssues() {
        assertThat(cube.outer()).isEqualTo(1);
        assertThat(cube.rows()).isEqualTo(2);
        Gathering gathering = new Gathering(block, cube, 2, EFFORT);
        long[][] found = {{0, 0b1000, 0, 0b0001}, {0, 0b1000, 0, 0b0011}};
        gathering.begin(teller(2));
        gathering.add(3, found);
        gathering.begin(teller(0));
        gathering.add(3, found);
        gathering.add(1, found);
        List<PackageList> lists = gathering.lists();
        assertThat(told(lists.getFirst())).containsExactly("[1, 0, 0, 3]", "[1, 1, 0, 0]", "[1, 1, 2, 0]");
        assertThat(told(lists.getLast()))
                .containsExactly("[1, 0, 0, 3]", "[1, 1, 0, 0]", "[1, 1, 0, 1]", "[1, 1, 2, 0]", "[1, 1, 2, 1]");
    }

    @Test
    void aListHasNoWordsWithNothing() {
        Gathering gathering = new Gathering(block, cube, 2, EFFORT);
        gathering.begin(teller(0));
        gathering.add(0, new long[][] {{0}, {0b10}});
        assertThat(told(gathering.lists().getFirst())).isEmpty();
        assertThat(gathering.lists().getFirst().<String>fold("nothing", "one", (issue, byLevel) -> "some"))
                .isEqualTo("nothing");
        assertThat(told(gathering.lists().getLast())).containsExactly("[0, 0, 0, 1]");
    }

    /// More than there is room for at first, each of them a step where there is something.
    @Test
    void manyAreGathered() {
        Effort effort = new Effort(1_000, () -> {});
        Gathering gathering = new Gathering(block, cube, 2, effort);
        for (int level : new int[] {2, 1, 0}) {
            gathering.begin(teller(level));
            for (int time = 0; time < 4; time++) {
                gathering.add(0, new long[][] {{0}, {1L << time}});
                gathering.add(2, new long[][] {{0, 0, 0}, {0, 0, 1L << time}});
            }
        }
        assertThat(effort.spent()).isEqualTo(3 * 4 * 2);
        assertThat(gathering.lists().getLast().count()).isEqualTo(24);
        assertThat(gathering.lists().getFirst().count()).isZero();
    }

    /// Eleven bits of a key are looked at at a time.
    @Test
    void whoListensIsAskedOnceForElevenBits() {
        List<String> looks = new ArrayList<>();
        Effort effort = new Effort(1_000, () -> looks.add("look"));
        assertThat(Gathering.order(new long[] {1L << 22, 1 << 11, 1, 0, 1L << 21}, 23, effort)).containsExactly(3, 2, 1, 4, 0);
        assertThat(looks).hasSize(3);
        looks.clear();
        Gathering.order(new long[] {2_047, 5}, 11, effort);
        assertThat(looks).hasSize(1);
    }

    @Test
    void manyAreSorted() {
        // 37 times 73 is one more than a multiple of 100.
        long[] keys = LongStream.range(0, 100).map(number -> 37 * number % 100 << 30).toArray();
        int[] expected = IntStream.range(0, 100).map(place -> 73 * place % 100).toArray();
        assertThat(Gathering.order(keys, 37, EFFORT)).containsExactly(expected);
    }
}
