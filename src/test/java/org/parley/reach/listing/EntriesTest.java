package org.parley.reach.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.reach.search.Effort;

/// Packages by prefix and mark.
class EntriesTest {
    private static final Effort EFFORT = new Effort(1_000, () -> {});

    @Test
    void theyAreSortedByPrefixThenByMarkAndEqualOnesAreOne() {
        Entries entries = new Entries();
        entries.add(5, 1, 0b0001);
        entries.add(3, 2, 0b0010);
        entries.add(5, 0, 0b0100);
        entries.add(5, 1, 0b1000);
        entries.add(0, 0, 0b0001);
        assertThat(told(entries.sorted(3, 3, EFFORT))).containsExactly("0 0 1", "3 2 10", "5 0 100", "5 1 1001");
        assertThat(new Entries().sorted(3, 3, EFFORT).size()).isZero();
    }

    /// Four marks take two bits, and one mark takes one, so that no prefix is lost behind them.
    @Test
    void marksDoNotRunIntoPrefixes() {
        Entries entries = new Entries();
        entries.add(1, 0, 1);
        entries.add(0, 3, 1);
        assertThat(told(entries.sorted(1, 4, EFFORT))).containsExactly("0 3 1", "1 0 1");
        Entries alike = new Entries();
        alike.add(1, 0, 1);
        alike.add(0, 0, 1);
        assertThat(told(alike.sorted(1, 1, EFFORT))).containsExactly("0 0 1", "1 0 1");
    }

    @Test
    void manyAreSorted() {
        Entries entries = new Entries();
        for (int number = 0; number < 100; number++) {
            entries.add(37L * number % 100 << 30, number % 2, 1L << number % 64);
        }
        assertThat(entries.size()).isEqualTo(100);
        Entries sorted = entries.sorted(37, 2, EFFORT);
        assertThat(sorted.size()).isEqualTo(100);
        for (int position = 0; position < 100; position++) {
            // 37 times 73 is one more than a multiple of 100.
            int number = 73 * position % 100;
            assertThat(sorted.prefix(position)).isEqualTo((long) position << 30);
            assertThat(sorted.mark(position)).isEqualTo(number % 2);
            assertThat(sorted.word(position)).isEqualTo(1L << number % 64);
        }
    }

    /// Eleven bits of a key are looked at at a time.
    @Test
    void whoListensIsAskedOnceForElevenBits() {
        List<String> looks = new ArrayList<>();
        Effort effort = new Effort(1_000, () -> looks.add("look"));
        assertThat(Entries.order(new long[] {1L << 22, 1 << 11, 1, 0, 1L << 21}, 23, effort)).containsExactly(3, 2, 1, 4, 0);
        assertThat(looks).hasSize(3);
        looks.clear();
        Entries.order(new long[] {2_047, 5}, 11, effort);
        assertThat(looks).hasSize(1);
    }

    private static List<String> told(Entries entries) {
        List<String> told = new ArrayList<>();
        for (int position = 0; position < entries.size(); position++) {
            told.add(entries.prefix(position) + " " + entries.mark(position) + " "
                    + Long.toBinaryString(entries.word(position)));
        }
        return told;
    }
}
