package org.parley.reach.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Rows of bits on both sides of the first 64.
class BitsTest {
    private static long[] bits(int... positions) {
        long[] bits = new long[Bits.words(100)];
        IntStream.of(positions).forEach(position -> Bits.set(bits, position));
        return bits;
    }

    private static int[] positions(long[] bits) {
        return BitSet.valueOf(bits).stream().toArray();
    }

    @Test
    void aRowHasWhatWasSet() {
        assertThat(positions(bits(3, 70))).containsExactly(3, 70);
        assertThat(Bits.get(bits(3, 70), 70)).isTrue();
        assertThat(Bits.get(bits(3, 70), 6)).isFalse();
        assertThat(Bits.isEmpty(bits())).isTrue();
        assertThat(Bits.isEmpty(bits(70))).isFalse();
        assertThat(Bits.words(64)).isEqualTo(1);
        assertThat(Bits.words(65)).isEqualTo(2);
        assertThat(positions(Bits.all(70))).containsExactly(IntStream.range(0, 70).toArray());
    }

    @Test
    void rowsAreKeptDroppedAndAddedInPlace() {
        long[] row = bits(3, 4, 70);
        Bits.keep(row, bits(4, 70, 80));
        assertThat(positions(row)).containsExactly(4, 70);
        Bits.drop(row, bits(70, 71));
        assertThat(positions(row)).containsExactly(4);
        Bits.add(row, bits(3, 80));
        assertThat(positions(row)).containsExactly(3, 4, 80);
    }

    @Test
    void rowsHaveCommonWhatIsInBoth() {
        assertThat(Bits.haveCommon(bits(3, 70), bits(70))).isTrue();
        assertThat(Bits.haveCommon(bits(3, 70), bits(4, 71))).isFalse();
    }
}
