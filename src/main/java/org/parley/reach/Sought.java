package org.parley.reach;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.reach.counting.PackageList;
import org.parley.reach.search.MaskTest;

/// Which packages are looked for: those that some courses lead to, no later than in a round, with some levels, that meet
/// conditions and are in other sets besides. Immutable; what it asks the finder waits for its turn.
final class Sought {
    private static final Finder.Way EVERYWHERE = new Finder.Way.By(Passage.EVERYWHERE);

    private final Finder finder;
    private final Finder.Way way;
    private final int lastRound;
    private final long[] wanted;
    private final List<MaskTest> conditions;
    private final List<PackageSet> also;

    /// @param lastRound the last round in which they may become final
    /// @param wanted of each issue, the mask of levels that will do
    private Sought(
            Finder finder,
            Finder.Way way,
            int lastRound,
            long[] wanted,
            List<MaskTest> conditions,
            List<PackageSet> also) {
        this.finder = finder;
        this.way = way;
        this.lastRound = lastRound;
        this.wanted = wanted;
        this.conditions = conditions;
        this.also = also;
    }

    /// All that some courses lead to.
    Sought(Finder finder, Finder.Way way, int lastRound) {
        this(finder, way, lastRound, finder.anything(), List.of(), List.of());
    }

    PackageSpace space() {
        return finder.domain().space();
    }

    /// Of each issue, the mask of levels that will do.
    long[] wanted() {
        return wanted.clone();
    }

    /// The sets that they are in besides.
    List<PackageSet> also() {
        return also;
    }

    /// Those of them that are in a set besides.
    Sought in(PackageSet other) {
        List<PackageSet> more = new ArrayList<>(also);
        more.add(other);
        return new Sought(finder, way, lastRound, wanted, conditions, List.copyOf(more));
    }

    /// Those of them that meet a condition.
    Sought meeting(MaskTest condition) {
        List<MaskTest> more = new ArrayList<>(conditions);
        more.add(condition);
        return new Sought(finder, way, lastRound, wanted, List.copyOf(more), also);
    }

    /// Those of them with every issue that the terms name at or above its level.
    Sought meeting(Map<String, String> terms) {
        long[] levels = wanted.clone();
        terms.forEach((issue, least) -> {
            int position = space().index().issue(issue);
            levels[position] &= -1L << space().index().level(position, least);
        });
        return new Sought(finder, way, lastRound, levels, conditions, also);
    }

    /// Those of them with a level of an issue.
    Sought through(int issue, int level) {
        long[] levels = wanted.clone();
        levels[issue] &= 1L << level;
        return new Sought(finder, way, lastRound, levels, conditions, also);
    }

    /// One of them.
    ///
    /// @throws StopSignal where the budget does not allow an answer
    Optional<int[]> find() {
        return find(wanted);
    }

    /// The same among those with some levels.
    Optional<int[]> find(long[] levels) {
        return finder.find(way, levels, conditions, also, lastRound);
    }

    /// Whether a package is one of them.
    ///
    /// @throws StopSignal where the budget does not allow an answer
    boolean contains(int[] levels) {
        return mayContain(levels) && finder.contains(way, levels, conditions, also, lastRound);
    }

    /// Whether a package might be one of them, told without a search.
    boolean mayContain(int[] levels) {
        return isWanted(levels) && finder.mayReach(way, levels);
    }

    /// Whether a package is one of them; nothing where that would take long to tell.
    Optional<Boolean> holds(int[] levels) {
        return mayContain(levels) ? finder.holds(way, levels, conditions, also, lastRound) : Optional.of(false);
    }

    private boolean isWanted(int[] levels) {
        for (int issue = 0; issue < levels.length; issue++) {
            if ((wanted[issue] & (1L << levels[issue])) == 0) {
                return false;
            }
        }
        return true;
    }

    /// Whether a package has the levels and meets the conditions.
    boolean admits(int[] levels) {
        long[] possible = new long[levels.length];
        for (int issue = 0; issue < levels.length; issue++) {
            possible[issue] = 1L << levels[issue];
        }
        return isWanted(levels)
                && conditions.stream().allMatch(condition -> condition.of(possible) == MaskTest.Truth.YES);
    }

    /// All that have the levels and meet the conditions, whatever other sets they are in, where they can be listed.
    Optional<PackageList> listed() {
        return finder.listed(way, lastRound).map(all -> all.meeting(wanted, conditions));
    }

    /// How many there are, where they can be counted: all that any course leads to, or what has some levels of one issue in
    /// the end.
    Optional<BigInteger> counted() {
        if (!way.equals(EVERYWHERE) || !conditions.isEmpty() || !also.isEmpty()) {
            return Optional.empty();
        }
        long[] anything = finder.anything();
        int[] narrowed = IntStream.range(0, anything.length)
                .filter(issue -> wanted[issue] != anything[issue])
                .toArray();
        if (narrowed.length == 0) {
            return finder.counted().map(counts -> BigInteger.valueOf(counts.byRound().get(lastRound)));
        }
        return narrowed.length == 1 && lastRound == finder.lastRound() ? counted(narrowed[0]) : Optional.empty();
    }

    private Optional<BigInteger> counted(int issue) {
        return finder.counted()
                .map(counts -> BitSet.valueOf(new long[] {wanted[issue]}).stream()
                        .mapToLong(level -> counts.through(issue, level))
                        .sum())
                .map(BigInteger::valueOf);
    }
}
