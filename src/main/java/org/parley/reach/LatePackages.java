package org.parley.reach;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.rules.Deal;
import org.parley.scenario.Condition;
import org.parley.scenario.PackageAtom;

/// A set that is worked out when it is first asked anything; that may end with a [StopSignal], and is then tried again
/// by the next question. Safe for use by several threads.
final class LatePackages implements PackageSet {
    private final Supplier<PackageSet> make;
    private @Nullable PackageSet made;

    LatePackages(Supplier<PackageSet> make) {
        this.make = make;
    }

    private synchronized PackageSet set() {
        PackageSet found = made;
        if (found == null) {
            found = make.get();
            made = found;
        }
        return found;
    }

    @Override
    public PackageSpace space() {
        return set().space();
    }

    @Override
    public BigInteger count() {
        return set().count();
    }

    @Override
    public Figure figure() {
        return set().figure();
    }

    @Override
    public boolean isEmpty() {
        return set().isEmpty();
    }

    @Override
    public boolean isAtHand() {
        return set().isAtHand();
    }

    @Override
    public boolean contains(Deal deal) {
        return set().contains(deal);
    }

    @Override
    public PackageSet union(PackageSet other) {
        return set().union(other);
    }

    @Override
    public PackageSet intersection(PackageSet other) {
        return set().intersection(other);
    }

    @Override
    public PackageSet meeting(Map<String, String> terms) {
        return set().meeting(terms);
    }

    @Override
    public PackageSet meeting(Condition<PackageAtom> condition) {
        return set().meeting(condition);
    }

    @Override
    public BigInteger countThrough(int issue, int level) {
        return set().countThrough(issue, level);
    }

    @Override
    public Figure figureThrough(int issue, int level) {
        return set().figureThrough(issue, level);
    }

    @Override
    public Stream<Deal> deals() {
        return set().deals();
    }

    @Override
    public Optional<Deal> first() {
        return set().first();
    }

    @Override
    public Stream<Deal> drawn(RandomGenerator random) {
        return set().drawn(random);
    }

    @Override
    public <T> T fold(PackageFold<T> fold) {
        return set().fold(fold);
    }
}
