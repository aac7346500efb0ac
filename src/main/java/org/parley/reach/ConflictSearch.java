package org.parley.reach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Finds the minimal sets of rules whose relaxation makes something reachable (unlocks), and the minimal sets that
/// alone keep it out of reach (conflicts), by asking again and again whether it is reachable if some are relaxed.
///
/// Every unlock has a rule of every conflict. So the smallest set that hits all conflicts known is either an unlock,
/// and then no smaller one is, or what it leaves standing holds another conflict, which QuickXplain (Junker 2004)
/// makes minimal. When nothing new hits all conflicts, both lists are whole, since each is what the other's minimal
/// hitting sets are (Liffiton et al. 2016 tell the story of such searches).
///
/// A question that is not settled within its limits costs the lists their wholeness, never their truth. A set of which
/// it is not known whether it unlocks is passed over with all that hold it: so every unlock that is found later fails,
/// with any of its rules left out, to hit something that keeps it out of reach. A rule that may not be needed stays in
/// its conflict, which then counts when sets are hit, but is not told, not being known to be minimal.
final class ConflictSearch {
    private static final int MOST = 200;
    private static final int STEPS = 400_000;
    private static final int MOST_OPEN = 12;

    private final int rules;
    private final Predicate<BitSet> reachable;
    private final List<BitSet> conflicts = new ArrayList<>();
    private final List<BitSet> unlocks = new ArrayList<>();
    private Optional<Stop> open = Optional.empty();
    private int opens;
    private boolean complete;

    /// @param rules how many rules there are; sets hold their numbers
    /// @param reachable whether relaxing a set makes it reachable; relaxing all of them does, none does not. Of some it
    ///     may end with a [StopSignal]
    ConflictSearch(int rules, Predicate<BitSet> reachable) {
        this.rules = rules;
        this.reachable = reachable;
    }

    /// Finds all, up to a limit.
    void run() {
        run(false);
    }

    /// Finds the smallest unlocks, and what conflicts it takes to prove that they are.
    void runForSmallest() {
        run(true);
    }

    private void run(boolean smallest) {
        HittingSets hitting = new HittingSets(STEPS);
        while (conflicts.size() < MOST && unlocks.size() < MOST && opens < MOST_OPEN) {
            Optional<BitSet> next = hitting.next(rules);
            if (next.isEmpty()) {
                complete = !hitting.gaveUp() && opens == 0;
                break;
            }
            if (smallest
                    && !unlocks.isEmpty()
                    && next.get().cardinality() > unlocks.getFirst().cardinality()) {
                break;
            }
            Optional<Boolean> unlocked = isReachable(next.get());
            if (unlocked.isEmpty()) {
                hitting.done(next.get());
            } else if (unlocked.get()) {
                unlocks.add(next.get());
                hitting.done(next.get());
            } else {
                BitSet standing = all();
                standing.andNot(next.get());
                int before = opens;
                BitSet conflict = smallest(new BitSet(), false, standing);
                hitting.hit(conflict);
                if (opens == before) {
                    conflicts.add(conflict);
                }
            }
        }
        conflicts.sort(ORDER);
        unlocks.sort(ORDER);
    }

    /// Whether relaxing some rules makes it reachable; nothing where that is not settled.
    private Optional<Boolean> isReachable(BitSet relaxed) {
        try {
            return Optional.of(reachable.test(relaxed));
        } catch (StopSignal signal) {
            if (signal.why() instanceof Stop.Cancelled) {
                throw signal;
            }
            opens++;
            open = Optional.of(signal.why());
            return Optional.empty();
        }
    }

    private BitSet all() {
        BitSet all = new BitSet();
        all.set(0, rules);
        return all;
    }

    /// A minimal part of the choices that keeps it out of reach together with the rules that stand already.
    ///
    /// @param more whether some stand that did not when this was last asked
    private BitSet smallest(BitSet standing, boolean more, BitSet choices) {
        if (more && keepsOut(standing)) {
            return new BitSet();
        }
        if (choices.cardinality() == 1) {
            return choices;
        }
        BitSet first = new BitSet();
        BitSet second = (BitSet) choices.clone();
        for (int moved = choices.cardinality() / 2; moved > 0; moved--) {
            int number = second.nextSetBit(0);
            second.clear(number);
            first.set(number);
        }
        BitSet ofSecond = smallest(union(standing, first), true, second);
        BitSet ofFirst = smallest(union(standing, ofSecond), !ofSecond.isEmpty(), first);
        return union(ofFirst, ofSecond);
    }

    private boolean keepsOut(BitSet standing) {
        BitSet relaxed = all();
        relaxed.andNot(standing);
        return isReachable(relaxed).filter(reached -> !reached).isPresent();
    }

    private static BitSet union(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.or(other);
        return both;
    }

    /// By size, then number by number.
    static final Comparator<BitSet> ORDER = Comparator.comparingInt(BitSet::cardinality)
            .thenComparing((one, other) -> java.util.Arrays.compare(
                    one.stream().toArray(), other.stream().toArray()));

    List<BitSet> conflicts() {
        return conflicts;
    }

    List<BitSet> unlocks() {
        return unlocks;
    }

    boolean isComplete() {
        return complete;
    }

    /// Why a question was not settled, if there is one that was not.
    Optional<Stop> open() {
        return open;
    }
}
