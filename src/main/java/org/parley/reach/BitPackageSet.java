package org.parley.reach;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.parley.rules.Deal;
import org.parley.scenario.Condition;
import org.parley.scenario.PackageAtom;

/// A set with one bit for every package of the space, for spaces small enough.
final class BitPackageSet implements PackageSet {
    private final PackageSpace space;
    private final BitSet bits;

    BitPackageSet(PackageSpace space, BitSet bits) {
        this.space = space;
        this.bits = bits;
    }

    @Override
    public PackageSpace space() {
        return space;
    }

    @Override
    public BigInteger count() {
        return BigInteger.valueOf(bits.cardinality());
    }

    @Override
    public boolean isEmpty() {
        return bits.isEmpty();
    }

    @Override
    public boolean contains(Deal deal) {
        return bits.get(space.indexOf(deal).intValueExact());
    }

    @Override
    public PackageSet union(PackageSet other) {
        BitSet sum = (BitSet) bits.clone();
        sum.or(same(other).bits);
        return new BitPackageSet(space, sum);
    }

    @Override
    public PackageSet intersection(PackageSet other) {
        BitSet both = (BitSet) bits.clone();
        both.and(same(other).bits);
        return new BitPackageSet(space, both);
    }

    private static BitPackageSet same(PackageSet other) {
        return switch (other) {
            case BitPackageSet set -> set;
            default -> throw new IllegalArgumentException("The other set is of another kind.");
        };
    }

    @Override
    public PackageSet meeting(Map<String, String> terms) {
        return where(number -> terms.entrySet().stream().allMatch(term -> {
            int issue = space.index().issue(term.getKey());
            return deal(number).level(issue) >= space.index().level(issue, term.getValue());
        }));
    }

    @Override
    public PackageSet meeting(Condition<PackageAtom> condition) {
        var rules = org.parley.rules.Rules.of(space.scenario());
        return where(number -> rules.meets(condition, deal(number)));
    }

    @Override
    public BigInteger countThrough(int issue, int level) {
        return where(number -> deal(number).level(issue) == level).count();
    }

    @Override
    public Stream<Deal> deals() {
        return bits.stream().mapToObj(this::deal);
    }

    private Deal deal(int number) {
        return space.deal(BigInteger.valueOf(number));
    }

    private BitPackageSet where(IntPredicate kept) {
        BitSet some = new BitSet();
        bits.stream().filter(kept).forEach(some::set);
        return new BitPackageSet(space, some);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BitPackageSet set && bits.equals(set.bits);
    }

    @Override
    public int hashCode() {
        return bits.hashCode();
    }

    @Override
    public String toString() {
        return Arrays.toString(deals().limit(20).toArray()) + (bits.cardinality() > 20 ? " and more" : "");
    }
}
