package org.parley.reach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Sets of numbers that have something in common with each of several given sets, smallest first.
///
/// The search for the next one takes an unhit set with the fewest numbers still allowed and tries each of them; a
/// number once tried is not allowed beside later ones, so that no set comes up twice.
final class HittingSets {
    private final List<BitSet> toHit = new ArrayList<>();
    private final List<BitSet> done = new ArrayList<>();
    private final int limit;
    private int size;
    private int steps;

    /// @param limit the most steps that the search for one set takes
    HittingSets(int limit) {
        this.limit = limit;
    }

    /// Another set that must be hit.
    void hit(BitSet set) {
        toHit.add(set);
    }

    /// No set that contains this one is wanted any more.
    void done(BitSet set) {
        done.add(set);
    }

    /// Whether the last search was given up before its end.
    boolean gaveUp() {
        return steps > limit;
    }

    /// A smallest set that hits all and contains none that is done, if there is one.
    ///
    /// @param most the greatest number in any set
    Optional<BitSet> next(int most) {
        steps = 0;
        for (; size <= most + 1; size++) {
            Optional<BitSet> found = extend(new BitSet(), new BitSet(), size);
            if (found.isPresent() || gaveUp()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<BitSet> extend(BitSet chosen, BitSet barred, int room) {
        steps++;
        if (gaveUp() || done.stream().anyMatch(set -> contains(chosen, set))) {
            return Optional.empty();
        }
        Optional<BitSet> narrowest = narrowest(chosen, barred);
        if (narrowest.isEmpty()) {
            return Optional.of((BitSet) chosen.clone());
        }
        BitSet later = (BitSet) barred.clone();
        BitSet choices = narrowest.get();
        for (int number = choices.nextSetBit(0); number >= 0 && room > 0; number = choices.nextSetBit(number + 1)) {
            chosen.set(number);
            Optional<BitSet> found = extend(chosen, later, room - 1);
            chosen.clear(number);
            if (found.isPresent()) {
                return found;
            }
            later.set(number);
        }
        return Optional.empty();
    }

    /// What is allowed of the unhit set in which the least is, or nothing where all are hit.
    private Optional<BitSet> narrowest(BitSet chosen, BitSet barred) {
        Optional<BitSet> narrowest = Optional.empty();
        for (BitSet set : toHit) {
            if (!set.intersects(chosen)) {
                BitSet allowed = (BitSet) set.clone();
                allowed.andNot(barred);
                if (narrowest.isEmpty() || allowed.cardinality() < narrowest.get().cardinality()) {
                    narrowest = Optional.of(allowed);
                }
            }
        }
        return narrowest;
    }

    static boolean contains(BitSet whole, BitSet part) {
        BitSet rest = (BitSet) part.clone();
        rest.andNot(whole);
        return rest.isEmpty();
    }
}
