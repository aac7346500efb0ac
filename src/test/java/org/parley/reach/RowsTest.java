package org.parley.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.scenario.Dice;

/// The rows of plain numbers that the walks are made of.
class RowsTest {
    @Test
    void aMapRemembersWhatWasPutLast() {
        Dice dice = new Dice(1);
        LongIntMap map = new LongIntMap();
        Map<Long, Integer> plain = new HashMap<>();
        for (int step = 0; step < 2_000; step++) {
            long key = LongIntMap.pair(dice.between(0, 30), dice.between(0, 30));
            assertThat(map.get(key)).isEqualTo(plain.getOrDefault(key, -1));
            map.put(key, step);
            plain.put(key, step);
        }
        plain.forEach((key, value) -> assertThat(map.get(key)).isEqualTo(value));
    }

    @Test
    void aPairTellsItsNumbersApart() {
        assertThat(LongIntMap.pair(1, 2)).isNotEqualTo(LongIntMap.pair(2, 1));
        assertThat(LongIntMap.pair(0, -1)).isNotEqualTo(LongIntMap.pair(-1, -1));
    }

    @Test
    void aListGrows() {
        IntList list = new IntList();
        IntStream.range(0, 40).forEach(list::add);
        assertThat(list.size()).isEqualTo(40);
        assertThat(list.get(39)).isEqualTo(39);
        assertThat(list.toArray()).containsExactly(IntStream.range(0, 40).toArray());
    }
}
