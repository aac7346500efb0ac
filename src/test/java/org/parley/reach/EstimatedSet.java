package org.parley.reach;

import java.math.BigInteger;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.parley.rules.Deal;
import org.parley.scenario.Condition;
import org.parley.scenario.PackageAtom;

/// A small set that behaves as one too large to be counted: each of its packages stands for 10^8, within 5 %. That it
/// is empty, and what it contains, is exact.
record EstimatedSet(PackageSet small) implements PackageSet {
    @Override
    public PackageSpace space() {
        return small.space();
    }

    @Override
    public BigInteger count() {
        throw new IllegalStateException("This set cannot be counted.");
    }

    @Override
    public Figure figure() {
        return estimate(small.count());
    }

    private static Figure estimate(BigInteger packages) {
        BigInteger twentieth = packages.multiply(BigInteger.valueOf(5_000_000));
        return packages.signum() == 0
                ? Figure.exactly(BigInteger.ZERO)
                : new Figure.Estimate(
                        twentieth.multiply(BigInteger.valueOf(20)),
                        twentieth.multiply(BigInteger.valueOf(19)),
                        twentieth.multiply(BigInteger.valueOf(21)),
                        10_000,
                        1);
    }

    @Override
    public boolean isEmpty() {
        return small.isEmpty();
    }

    @Override
    public boolean contains(Deal deal) {
        return small.contains(deal);
    }

    @Override
    public PackageSet union(PackageSet other) {
        return new EstimatedSet(small.union(small(other)));
    }

    @Override
    public PackageSet intersection(PackageSet other) {
        return new EstimatedSet(small.intersection(small(other)));
    }

    private static PackageSet small(PackageSet set) {
        return set instanceof EstimatedSet(PackageSet small) ? small : set;
    }

    @Override
    public PackageSet meeting(Map<String, String> terms) {
        return new EstimatedSet(small.meeting(terms));
    }

    @Override
    public PackageSet meeting(Condition<PackageAtom> condition) {
        return new EstimatedSet(small.meeting(condition));
    }

    @Override
    public BigInteger countThrough(int issue, int level) {
        throw new IllegalStateException("This set cannot be counted.");
    }

    @Override
    public Figure figureThrough(int issue, int level) {
        return estimate(small.countThrough(issue, level));
    }

    @Override
    public Stream<Deal> deals() {
        return small.deals();
    }

    @Override
    public <T> T fold(PackageFold<T> fold) {
        throw new IllegalStateException("This set is too large to be gone through.");
    }

    @Override
    public Stream<Deal> drawn(RandomGenerator random) {
        return small.drawn(random);
    }
}
