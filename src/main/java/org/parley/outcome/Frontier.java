package org.parley.outcome;

import java.math.BigInteger;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.parley.reach.PackageSet;
import org.parley.rules.Deal;
import org.parley.rules.Rules;

/// The Pareto frontier of a set of packages: the worth vectors that no other dominates, in the order of the first
/// party's worth, highest first, then the next party's. Immutable and safe for use by several threads.
public final class Frontier {
    private final List<String> parties;
    private final long[] worth;
    private final BigInteger[] packages;
    private final IntFunction<Deal> examples;

    /// @param parties ids of the parties with points that count, in the order of the file
    /// @param worth of all points, one after the other, one number a party
    /// @param packages one count a point
    /// @param examples the first package with each point
    Frontier(List<String> parties, long[] worth, BigInteger[] packages, IntFunction<Deal> examples) {
        this.parties = List.copyOf(parties);
        this.worth = worth;
        this.packages = packages;
        this.examples = examples;
    }

    /// The frontier of a set of packages.
    ///
    /// @throws ArithmeticException where the worth of a package passes 64 bits
    public static Frontier of(Rules rules, PackageSet packages) {
        int[] parties = IntStream.range(0, rules.scenario().parties().size())
                .filter(rules::hasPoints)
                .toArray();
        return new FrontierSearch(rules, parties).of(packages);
    }

    /// The ids of the parties with points that count, in the order of the file.
    public List<String> parties() {
        return parties;
    }

    /// The number of points.
    public int size() {
        return packages.length;
    }

    /// What a point is worth to a party.
    ///
    /// @param party its position in [#parties()]
    public long worth(int point, int party) {
        return worth[point * parties.size() + party];
    }

    /// A point with its count and its first package.
    public Point point(int point) {
        List<Long> values = IntStream.range(0, parties.size())
                .mapToObj(party -> worth(point, party))
                .toList();
        return new Point(new WorthVector(values), packages[point], examples.apply(point));
    }

    /// All points, each made when it is asked for.
    public List<Point> points() {
        return new Points();
    }

    private final class Points extends AbstractList<Point> implements RandomAccess {
        @Override
        public Point get(int index) {
            return point(index);
        }

        @Override
        public int size() {
            return Frontier.this.size();
        }
    }
}
