package org.parley.reach.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldingTest {
    private int joins;

    /// Every member as its digits, after the number of the layer at which they begin.
    private List<String> members(int layer, List<List<String>> byLevel) {
        joins++;
        List<String> members = new ArrayList<>();
        for (int level = 0; level < byLevel.size(); level++) {
            for (String rest : byLevel.get(level)) {
                members.add(layer + "=" + level + " " + rest);
            }
        }
        return members;
    }

    private Folding<List<String>> listing(Diagrams diagrams) {
        return new Folding<>(diagrams, List.of(), List.of(""), this::members);
    }

    @Test
    void putsLevelsTogetherLayerByLayerAlsoWhereALayerIsFree() {
        Diagrams diagrams = new Diagrams(new int[] {2, 3, 2}, 100);
        int set = diagrams.intersection(
                diagrams.levels(0, new boolean[] {false, true}), diagrams.levels(2, new boolean[] {true, false}));
        assertThat(listing(diagrams).of(set)).containsExactly("0=1 1=0 2=0 ", "0=1 1=1 2=0 ", "0=1 1=2 2=0 ");
        assertThat(listing(diagrams).of(Diagrams.EMPTY)).isEmpty();
        assertThat(listing(diagrams).of(Diagrams.FULL)).hasSize(12).startsWith("0=0 1=0 2=0 ").endsWith("0=1 1=2 2=1 ");
    }

    /// The members with an even sum have one node on top and two a layer below it; the 4^10 ways to them are not walked.
    @Test
    void worksEachNodeOutOnce() {
        int[] widths = IntStream.generate(() -> 4).limit(10).toArray();
        Diagrams diagrams = new Diagrams(widths, 100);
        int even = Diagrams.FULL;
        int odd = Diagrams.EMPTY;
        for (int layer = 9; layer >= 0; layer--) {
            int evenHere = diagrams.join(layer, new int[] {even, odd, even, odd});
            odd = diagrams.join(layer, new int[] {odd, even, odd, even});
            even = evenHere;
        }
        Folding<Long> count = new Folding<>(diagrams, 0L, 1L, (_, byLevel) -> {
            joins++;
            return byLevel.stream().mapToLong(Long::longValue).sum();
        });
        assertThat(count.of(even)).isEqualTo(1 << 19);
        assertThat(joins).isEqualTo(19);
        assertThat(count.of(even)).isEqualTo(1 << 19);
        assertThat(joins).isEqualTo(19);
    }

    @Test
    void worksAFreeLayerOutOnceForAllItsLevels() {
        Diagrams diagrams = new Diagrams(new int[] {4, 4, 4}, 100);
        listing(diagrams).of(Diagrams.FULL);
        assertThat(joins).isEqualTo(3);
    }
}
