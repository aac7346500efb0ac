package org.parley.reach;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.function.LongBinaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.rules.Deal;
import org.parley.scenario.Condition;
import org.parley.scenario.PackageAtom;

/// A set with one bit for each package of a domain.
final class BitPackageSet implements PackageSet {
    private final BitDomain domain;
    private final long[] bits;

    /// @param bits nobody changes them from here on
    BitPackageSet(BitDomain domain, long[] bits) {
        this.domain = domain;
        this.bits = bits;
    }

    @Override
    public PackageSpace space() {
        return domain.levels().space();
    }

    @Override
    public BigInteger count() {
        long count = 0;
        for (long word : bits) {
            count += Long.bitCount(word);
        }
        return BigInteger.valueOf(count);
    }

    @Override
    public boolean isEmpty() {
        for (long word : bits) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean contains(Deal deal) {
        if (!domain.levels().contains(deal)) {
            return false;
        }
        int number = domain.indexOf(deal);
        return (bits[number >> 6] & (1L << number)) != 0;
    }

    @Override
    public PackageSet union(PackageSet other) {
        if (!(other instanceof BitPackageSet that)) {
            return other.union(this);
        }
        if (!domain.levels().equals(that.domain.levels())) {
            BitDomain both = new BitDomain(domain.levels().with(that.domain.levels()));
            return in(both).union(that.in(both));
        }
        long[] sum = bits.clone();
        for (int word = 0; word < sum.length; word++) {
            sum[word] |= that.bits[word];
        }
        return new BitPackageSet(domain, sum);
    }

    @Override
    public PackageSet intersection(PackageSet other) {
        if (!(other instanceof BitPackageSet that)) {
            return other.intersection(this);
        }
        if (!domain.levels().equals(that.domain.levels())) {
            BitDomain both = new BitDomain(domain.levels().with(that.domain.levels()));
            return in(both).intersection(that.in(both));
        }
        return and(that.bits);
    }

    private BitPackageSet and(long[] kept) {
        long[] both = bits.clone();
        for (int word = 0; word < both.length; word++) {
            both[word] &= kept[word];
        }
        return new BitPackageSet(domain, both);
    }

    private BitPackageSet in(BitDomain wider) {
        long[] moved = wider.none();
        deals().forEach(deal -> {
            int number = wider.indexOf(deal);
            moved[number >> 6] |= 1L << number;
        });
        return new BitPackageSet(wider, moved);
    }

    @Override
    public PackageSet meeting(Map<String, String> terms) {
        BitPackageSet met = this;
        for (Map.Entry<String, String> term : terms.entrySet()) {
            int issue = space().index().issue(term.getKey());
            int least = space().index().level(issue, term.getValue());
            met = met.and(domain.where(issue, level -> level >= least));
        }
        return met;
    }

    @Override
    public PackageSet meeting(Condition<PackageAtom> condition) {
        return and(row(condition));
    }

    /// The packages of the domain that meet a condition; nobody changes the row.
    private long[] row(Condition<PackageAtom> condition) {
        return switch (condition) {
            case Condition.All<PackageAtom>(var parts) -> {
                long[] all = domain.all();
                for (Condition<PackageAtom> part : parts) {
                    combine(all, row(part), (one, other) -> one & other);
                }
                yield all;
            }
            case Condition.Any<PackageAtom>(var parts) -> {
                long[] any = domain.none();
                for (Condition<PackageAtom> part : parts) {
                    combine(any, row(part), (one, other) -> one | other);
                }
                yield any;
            }
            case Condition.Not<PackageAtom>(var part) -> {
                long[] not = domain.all();
                combine(not, row(part), (one, other) -> one & ~other);
                yield not;
            }
            case Condition.Holds<PackageAtom>(PackageAtom.IssueLevel atom) -> {
                boolean[] allowed = PackageTest.allowed(atom, space());
                yield domain.where(space().index().issue(atom.issue()), level -> allowed[level]);
            }
        };
    }

    private static void combine(long[] into, long[] row, LongBinaryOperator how) {
        for (int word = 0; word < into.length; word++) {
            into[word] = how.applyAsLong(into[word], row[word]);
        }
    }

    @Override
    public BigInteger countThrough(int issue, int level) {
        int digit = domain.levels().digit(issue, level);
        return digit < 0 ? BigInteger.ZERO : and(domain.withDigit(issue, digit)).count();
    }

    @Override
    public Stream<Deal> deals() {
        return numbers().mapToObj(domain::deal);
    }

    @Override
    public Stream<Deal> drawn(RandomGenerator random) {
        int[] numbers = numbers().toArray();
        return numbers.length == 0
                ? Stream.empty()
                : Stream.generate(() -> domain.deal(numbers[random.nextInt(numbers.length)]));
    }

    @Override
    public <T> T fold(PackageFold<T> fold) {
        return new BlockFold<>(domain, fold, bits).result();
    }

    private IntStream numbers() {
        return BitSet.valueOf(bits).stream();
    }

    @Override
    public boolean equals(Object other) {
        return switch (other) {
            case BitPackageSet set when domain.levels().equals(set.domain.levels()) -> Arrays.equals(bits, set.bits);
            case BitPackageSet set -> deals().toList().equals(set.deals().toList());
            case DiagramPackageSet set -> set.equals(this);
            default -> false;
        };
    }

    @Override
    public int hashCode() {
        return count().hashCode();
    }

    @Override
    public String toString() {
        return Arrays.toString(deals().limit(20).toArray()) + (deals().skip(20).findAny().isPresent() ? " and more" : "");
    }
}
