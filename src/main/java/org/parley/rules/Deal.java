package org.parley.rules;

import java.util.Arrays;
import java.util.stream.IntStream;

/// A package: one level for every issue, as positions in the order of the file.
/// Immutable and safe for use by several threads.
public final class Deal implements Comparable<Deal> {
    private final int[] levels;

    private Deal(int[] levels) {
        this.levels = levels;
    }

    /// The package with level 0 everywhere.
    public static Deal statusQuo(int issues) {
        return new Deal(new int[issues]);
    }

    /// The package with these levels, one an issue.
    public static Deal of(int... levels) {
        return new Deal(levels.clone());
    }

    /// The level of an issue.
    public int level(int issue) {
        return levels[issue];
    }

    /// The number of issues.
    public int issues() {
        return levels.length;
    }

    /// This package with one issue at another level.
    public Deal with(int issue, int level) {
        int[] copy = levels.clone();
        copy[issue] = level;
        return new Deal(copy);
    }

    /// The issues above level 0, in order.
    public IntStream terms() {
        return IntStream.range(0, levels.length).filter(issue -> levels[issue] > 0);
    }

    public boolean isStatusQuo() {
        return terms().findAny().isEmpty();
    }

    /// Whether this package has every term of the other, at the same level.
    public boolean addsTo(Deal other) {
        return other.terms().allMatch(issue -> levels[issue] == other.levels[issue]);
    }

    /// The levels, one an issue.
    public int[] toArray() {
        return levels.clone();
    }

    /// Orders packages issue by issue, the first issue first.
    @Override
    public int compareTo(Deal other) {
        return Arrays.compare(levels, other.levels);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Deal deal && Arrays.equals(levels, deal.levels);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(levels);
    }

    @Override
    public String toString() {
        return Arrays.toString(levels);
    }
}
