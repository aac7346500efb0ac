package org.parley.talks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SeededChanceTest {
    /// Worked out apart from the program, by the recipe that the class gives.
    @Test
    void aDrawIsTheSameForEver() {
        assertThat(new SeededChance(0).draw("leak", "second")).isEqualTo(0.1930889337770174);
        assertThat(new SeededChance(42).draw("leak", "second")).isEqualTo(0.8986381477724855);
        assertThat(new SeededChance(-1).draw("Überfall", "r1")).isEqualTo(0.2870291469543499);
    }

    @Test
    void drawsSpreadEvenly() {
        double mean = LongStream.range(0, 10_000)
                .mapToDouble(seed -> new SeededChance(seed).draw("leak", "second"))
                .average()
                .orElseThrow();
        assertThat(mean).isBetween(0.49, 0.51);
    }

    @Test
    void anEventIsDrawnAnewInEachRoundAndForEachEvent() {
        SeededChance chance = new SeededChance(7);
        assertThat(chance.draw("leak", "first")).isNotEqualTo(chance.draw("leak", "second"));
        assertThat(chance.draw("leak", "first")).isNotEqualTo(chance.draw("flood", "first"));
        assertThat(chance.draw("ab", "c")).isNotEqualTo(chance.draw("a", "bc"));
    }
}
