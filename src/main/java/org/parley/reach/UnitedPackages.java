package org.parley.reach;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.parley.rules.Deal;
import org.parley.scenario.Condition;
import org.parley.scenario.PackageAtom;

/// The packages of several sets together, at least one of which is not held but asked.
///
/// @param parts one at least
record UnitedPackages(List<PackageSet> parts) implements PackageSet {
    private PackageSet each(Function<PackageSet, PackageSet> change) {
        return new UnitedPackages(parts.stream().map(change).toList());
    }

    @Override
    public PackageSpace space() {
        return parts.getFirst().space();
    }

    @Override
    public boolean isEmpty() {
        return parts.stream().allMatch(PackageSet::isEmpty);
    }

    @Override
    public boolean isAtHand() {
        return parts.stream().allMatch(PackageSet::isAtHand);
    }

    @Override
    public boolean contains(Deal deal) {
        return parts.stream().anyMatch(part -> part.contains(deal));
    }

    @Override
    public PackageSet union(PackageSet other) {
        List<PackageSet> more = new ArrayList<>(parts);
        more.add(other);
        return new UnitedPackages(List.copyOf(more));
    }

    @Override
    public PackageSet intersection(PackageSet other) {
        return each(part -> part.intersection(other));
    }

    @Override
    public PackageSet meeting(Map<String, String> terms) {
        return each(part -> part.meeting(terms));
    }

    @Override
    public PackageSet meeting(Condition<PackageAtom> condition) {
        return each(part -> part.meeting(condition));
    }

    @Override
    public Stream<Deal> deals() {
        Stream<Deal> all = Stream.empty();
        for (int position = 0; position < parts.size(); position++) {
            List<PackageSet> before = parts.subList(0, position);
            all = Stream.concat(
                    all,
                    parts.get(position).deals().filter(deal -> before.stream().noneMatch(set -> set.contains(deal))));
        }
        return all.sorted();
    }

    /// As far as it is known how many packages each of the sets has.
    @Override
    public Stream<Deal> drawn(RandomGenerator random) {
        List<PackageSet> some = parts.stream().filter(part -> !part.isEmpty()).toList();
        if (some.isEmpty()) {
            return Stream.empty();
        }
        double[] upTo = new double[some.size()];
        double sum = 0;
        for (int position = 0; position < upTo.length; position++) {
            sum += Math.max(1, some.get(position).figure().value().doubleValue());
            upTo[position] = sum;
        }
        List<Iterator<Deal>> drawn =
                some.stream().map(part -> part.drawn(random).iterator()).toList();
        return Stream.generate(() -> {
                    double where = random.nextDouble() * upTo[upTo.length - 1];
                    int position = 0;
                    while (upTo[position] <= where) {
                        position++;
                    }
                    return drawn.get(position).next();
                })
                .filter(deal -> {
                    long holding = some.stream().filter(part -> part.contains(deal)).count();
                    return random.nextInt(Math.toIntExact(Math.max(1, holding))) == 0;
                });
    }

    /// No more than the sets have one by one, and no less than the largest.
    @Override
    public Figure figure() {
        return sum(parts.stream().map(PackageSet::figure).toList());
    }

    @Override
    public Figure figureThrough(int issue, int level) {
        return sum(parts.stream().map(part -> part.figureThrough(issue, level)).toList());
    }

    private static Figure sum(List<Figure> figures) {
        List<Figure> some = figures.stream()
                .filter(figure -> !figure.equals(Figure.exactly(BigInteger.ZERO)))
                .toList();
        if (some.size() == 1) {
            return some.getFirst();
        }
        return some.isEmpty()
                ? Figure.exactly(BigInteger.ZERO)
                : new Figure.AtLeast(some.stream()
                        .map(figure -> switch (figure) {
                            case Figure.Exact(BigInteger value) -> value;
                            case Figure.AtLeast(BigInteger value) -> value;
                            case Figure.AtMost atMost -> BigInteger.ZERO;
                            case Figure.Estimate estimate -> BigInteger.ONE;
                        })
                        .max(BigInteger::compareTo)
                        .orElseThrow());
    }

    @Override
    public BigInteger count() {
        throw new IllegalStateException("The packages are too many and too intricate to be counted one by one.");
    }

    @Override
    public BigInteger countThrough(int issue, int level) {
        return count();
    }
}
