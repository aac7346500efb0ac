package org.parley.reach;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.parley.rules.Deal;
import org.parley.rules.Rules;
import org.parley.scenario.Condition;
import org.parley.scenario.PackageAtom;

/// A set of packages of one scenario, immutable and exact.
public interface PackageSet {
    /// The greatest number of nodes of a diagram made by [#all].
    int NODE_LIMIT = 4_000_000;

    /// All packages of a scenario, the status quo package among them, whatever their number.
    static PackageSet all(Rules rules) {
        return DiagramPackageSet.all(rules, NODE_LIMIT);
    }

    /// The packages that it is a set of.
    PackageSpace space();

    /// How many there are.
    ///
    /// @throws IllegalStateException where the set is too large and too intricate to be counted: ask [#figure()]
    BigInteger count();

    /// How many there are, as well as it can be told.
    default Figure figure() {
        return Figure.exactly(count());
    }

    boolean isEmpty();

    /// Whether all of them can be gone through, and not only counted.
    default boolean isAtHand() {
        return true;
    }

    boolean contains(Deal deal);

    /// The packages in this set or the other, which is of the same scenario.
    PackageSet union(PackageSet other);

    /// The packages in this set and the other, which is of the same scenario.
    PackageSet intersection(PackageSet other);

    /// The packages of this set that have every issue that the terms name at or above its level (level id by issue
    /// id).
    PackageSet meeting(Map<String, String> terms);

    /// The packages of this set that meet a condition.
    PackageSet meeting(Condition<PackageAtom> condition);

    /// How many packages of this set hold an issue at exactly this level.
    ///
    /// @throws IllegalStateException where they cannot be counted: ask [#figureThrough]
    BigInteger countThrough(int issue, int level);

    /// How many packages of this set hold an issue at exactly this level, as well as it can be told.
    default Figure figureThrough(int issue, int level) {
        return Figure.exactly(countThrough(issue, level));
    }

    /// The packages in the order of [Deal#compareTo], found one by one as they are asked for.
    Stream<Deal> deals();

    /// The first package in that order, if there is one.
    default Optional<Deal> first() {
        return deals().findFirst();
    }

    /// Packages of this set without end, each drawn by itself and as likely as any other; none where the set is empty.
    Stream<Deal> drawn(RandomGenerator random);

    /// Works out something of this set issue by issue.
    default <T> T fold(PackageFold<T> fold) {
        return new ListedFold<>(space(), fold, deals().iterator()).result();
    }
}
