package org.parley.reach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.parley.scenario.Dice;

/// Small sets of small numbers, all of them looked at one by one.
final class Numbers {
    private Numbers() {}

    static BitSet of(int... numbers) {
        BitSet set = new BitSet();
        IntStream.of(numbers).forEach(set::set);
        return set;
    }

    /// Some of the numbers below a limit; one at least.
    static BitSet some(int below, Dice dice) {
        BitSet set = of(dice.between(0, below - 1));
        for (int number = 0; number < below; number++) {
            if (dice.chance(0.3)) {
                set.set(number);
            }
        }
        return set;
    }

    /// Every set of numbers below a limit.
    static List<BitSet> sets(int below) {
        return IntStream.range(0, 1 << below)
                .mapToObj(bits -> BitSet.valueOf(new long[] {bits}))
                .toList();
    }

    /// Those that are wanted and contain no other one that is.
    static List<BitSet> minimal(int below, Predicate<BitSet> wanted) {
        List<BitSet> all = sets(below).stream().filter(wanted).toList();
        List<BitSet> minimal = new ArrayList<>(all);
        minimal.removeIf(set -> all.stream().anyMatch(other -> !other.equals(set) && isWithin(other, set)));
        return minimal;
    }

    static boolean isWithin(BitSet part, BitSet whole) {
        return part.stream().allMatch(whole::get);
    }
}
