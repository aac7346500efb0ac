package org.parley.reach;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.parley.reach.diagram.Diagrams;
import org.parley.reach.diagram.Drawing;
import org.parley.reach.diagram.Folding;
import org.parley.reach.diagram.Members;
import org.parley.rules.Deal;
import org.parley.rules.Rules;
import org.parley.scenario.Condition;
import org.parley.scenario.PackageAtom;

/// A set of packages held as a decision diagram.
///
/// Sets of one analysis share a store, on which every operation locks: they are safe for use by several threads, one
/// at a time.
final class DiagramPackageSet implements PackageSet {
    private static final Object TWO_STORES = new Object();

    private final DiagramAlgebra algebra;
    private final int set;
    private @Nullable List<List<BigInteger>> byLevel;

    DiagramPackageSet(DiagramAlgebra algebra, int set) {
        this.algebra = algebra;
        this.set = set;
    }

    static DiagramPackageSet all(Rules rules, int nodeLimit) {
        PackageSpace space = PackageSpace.of(rules.scenario());
        Domain domain = Domain.everything(space);
        DiagramAlgebra algebra = new DiagramAlgebra(rules, domain, nodeLimit, () -> {});
        return new DiagramPackageSet(algebra, algebra.all());
    }

    @Override
    public PackageSpace space() {
        return algebra.domain().space();
    }

    @Override
    public BigInteger count() {
        synchronized (algebra) {
            return algebra.counting().count(set);
        }
    }

    @Override
    public boolean isEmpty() {
        return set == Diagrams.EMPTY;
    }

    @Override
    public boolean contains(Deal deal) {
        synchronized (algebra) {
            return algebra.contains(set, deal);
        }
    }

    /// A set that is not held itself cannot be taken into the store.
    private static boolean isAsked(PackageSet set) {
        return set instanceof SearchedPackages || set instanceof UnitedPackages || set instanceof LatePackages;
    }

    @Override
    public PackageSet union(PackageSet other) {
        if (isAsked(other)) {
            return other.union(this);
        }
        return with(other, there -> algebra.set(algebra.union(set, there)));
    }

    @Override
    public PackageSet intersection(PackageSet other) {
        if (isAsked(other)) {
            return other.intersection(this);
        }
        return with(other, there -> algebra.set(algebra.intersection(set, there)));
    }

    @Override
    public PackageSet meeting(Map<String, String> terms) {
        synchronized (algebra) {
            return algebra.set(algebra.intersection(set, algebra.conditions().meeting(terms)));
        }
    }

    @Override
    public PackageSet meeting(Condition<PackageAtom> condition) {
        synchronized (algebra) {
            return algebra.set(algebra.intersection(set, algebra.conditions().meeting(condition)));
        }
    }

    @Override
    public BigInteger countThrough(int issue, int level) {
        synchronized (algebra) {
            List<List<BigInteger>> counts = byLevel;
            if (counts == null) {
                counts = algebra.counting().countByLevel(set);
                byLevel = counts;
            }
            return counts.get(issue).get(level);
        }
    }

    @Override
    public Stream<Deal> deals() {
        Members members;
        synchronized (algebra) {
            members = new Members(algebra.diagrams(), set);
        }
        int traits = Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(members, traits), false)
                .map(Deal::of);
    }

    @Override
    public Stream<Deal> drawn(RandomGenerator random) {
        if (isEmpty()) {
            return Stream.empty();
        }
        Drawing drawing;
        synchronized (algebra) {
            drawing = new Drawing(algebra.diagrams(), set);
        }
        return Stream.generate(() -> Deal.of(drawing.next(random)));
    }

    @Override
    public <T> T fold(PackageFold<T> fold) {
        synchronized (algebra) {
            return new Folding<>(algebra.diagrams(), fold.nothing(), fold.complete(), fold::issue).of(set);
        }
    }

    /// Does something with another set taken into the store. Where that has to lock another store too, one thread at a time
    /// does such a thing, lest two wait for each other.
    private <T> T with(PackageSet other, IntFunction<T> work) {
        if (other instanceof DiagramPackageSet diagram && diagram.algebra == algebra) {
            synchronized (algebra) {
                return work.apply(diagram.set);
            }
        }
        synchronized (TWO_STORES) {
            synchronized (algebra) {
                return work.apply(algebra.take(other));
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof PackageSet packages)
                || isAsked(packages)
                || !space().scenario().equals(packages.space().scenario())) {
            return false;
        }
        return with(packages, there -> there == set);
    }

    @Override
    public int hashCode() {
        return count().hashCode();
    }
}
