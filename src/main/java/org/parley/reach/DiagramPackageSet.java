package org.parley.reach;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.parley.reach.diagram.Counting;
import org.parley.reach.diagram.Diagrams;
import org.parley.reach.diagram.Folding;
import org.parley.reach.diagram.Members;
import org.parley.reach.diagram.PackageDiagrams;
import org.parley.rules.Deal;
import org.parley.rules.Rules;
import org.parley.scenario.Condition;
import org.parley.scenario.PackageAtom;

/// A set of packages held as a decision diagram, for spaces too large to list.
///
/// Sets of one analysis share a store, on which every operation locks: they are safe for use by several threads, one
/// at a time. An operation that passes the store's limit throws [org.parley.reach.diagram.NodeLimitReached].
final class DiagramPackageSet implements PackageSet {
    private final PackageSpace space;
    private final PackageDiagrams store;
    private final Counting counting;
    private final int set;

    DiagramPackageSet(PackageSpace space, PackageDiagrams store, Counting counting, int set) {
        this.space = space;
        this.store = store;
        this.counting = counting;
        this.set = set;
    }

    static DiagramPackageSet all(Rules rules, int nodeLimit) {
        PackageDiagrams store = new PackageDiagrams(rules, nodeLimit);
        return new DiagramPackageSet(
                PackageSpace.of(rules.scenario()), store, new Counting(store.diagrams()), Diagrams.FULL);
    }

    @Override
    public PackageSpace space() {
        return space;
    }

    @Override
    public BigInteger count() {
        synchronized (store) {
            return counting.count(set);
        }
    }

    @Override
    public boolean isEmpty() {
        return set == Diagrams.EMPTY;
    }

    @Override
    public boolean contains(Deal deal) {
        synchronized (store) {
            return store.diagrams().contains(set, deal.toArray());
        }
    }

    @Override
    public PackageSet union(PackageSet other) {
        synchronized (store) {
            return with(store.diagrams().union(set, ofThisStore(other)));
        }
    }

    @Override
    public PackageSet intersection(PackageSet other) {
        synchronized (store) {
            return with(store.diagrams().intersection(set, ofThisStore(other)));
        }
    }

    @Override
    public PackageSet meeting(Map<String, String> terms) {
        synchronized (store) {
            return with(store.diagrams().intersection(set, store.meeting(terms)));
        }
    }

    @Override
    public PackageSet meeting(Condition<PackageAtom> condition) {
        synchronized (store) {
            return with(store.diagrams().intersection(set, store.meeting(condition)));
        }
    }

    @Override
    public BigInteger countThrough(int issue, int level) {
        synchronized (store) {
            List<List<BigInteger>> counts = counting.countByLevel(set);
            return counts.get(issue).get(level);
        }
    }

    @Override
    public Stream<Deal> deals() {
        Members members;
        synchronized (store) {
            members = new Members(store.diagrams(), set);
        }
        int traits = Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(members, traits), false)
                .map(Deal::of);
    }

    @Override
    public <T> T fold(PackageFold<T> fold) {
        synchronized (store) {
            return new Folding<>(
                            store.diagrams(), fold.nothing(), fold.complete(), fold::issue)
                    .of(set);
        }
    }

    private PackageSet with(int other) {
        return new DiagramPackageSet(space, store, counting, other);
    }

    private int ofThisStore(PackageSet other) {
        if (other instanceof DiagramPackageSet diagram && diagram.store == store) {
            return diagram.set;
        }
        throw new IllegalArgumentException("The two sets of packages are of different analyses.");
    }
}
