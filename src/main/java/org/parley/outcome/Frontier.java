package org.parley.outcome;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.parley.reach.Budget;
import org.parley.reach.PackageSet;
import org.parley.rules.Deal;
import org.parley.rules.Rules;

/// The Pareto frontier of a set of packages: the worth vectors that no other dominates, in the order of the first
/// party's worth, highest first, then the next party's. Of a frontier too large to be listed there are its extremes and
/// a spread of others, and [#extent()] says so. Immutable and safe for use by several threads.
public final class Frontier {
    private final List<String> parties;
    private final long[] worth;
    private final BigInteger[] packages;
    private final IntFunction<Deal> examples;
    private final Extent extent;
    private final Optional<Frontier> whole;
    private final Optional<Function<long[], BranchSearch>> search;
    private final Runnable often;

    /// All points of a frontier.
    ///
    /// @param parties ids of the parties with points that count, in the order of the file
    /// @param worth of all points, one after the other, one number a party
    /// @param packages one count a point
    /// @param examples the first package with each point
    Frontier(List<String> parties, long[] worth, BigInteger[] packages, IntFunction<Deal> examples) {
        this(parties, worth, packages, examples, new Extent.Whole(), Optional.empty(), Optional.empty(), () -> {});
    }

    private Frontier(
            List<String> parties,
            long[] worth,
            BigInteger[] packages,
            IntFunction<Deal> examples,
            Extent extent,
            Optional<Frontier> whole,
            Optional<Function<long[], BranchSearch>> search,
            Runnable often) {
        this.often = often;
        this.parties = List.copyOf(parties);
        this.worth = worth;
        this.packages = packages;
        this.examples = examples;
        this.extent = extent;
        this.whole = whole;
        this.search = search;
    }

    /// The frontier of a set of packages; of one with more than [FrontierLimits#USUAL] says, a part.
    ///
    /// @throws ArithmeticException where the worth of a package passes 64 bits
    public static Frontier of(Rules rules, PackageSet packages) {
        return of(rules, packages, FrontierLimits.USUAL);
    }

    /// The same with other limits.
    public static Frontier of(Rules rules, PackageSet packages, FrontierLimits limits) {
        return of(rules, packages, limits, () -> {});
    }

    /// The frontier of a set of packages, for as long as nobody stops it: where the budget's listener says stop, here or
    /// while solution points or value left are sought in it, the work is left as far as the next
    /// [org.parley.reach.Answer#to].
    public static Frontier of(Rules rules, PackageSet packages, Budget budget) {
        return of(rules, packages, FrontierLimits.USUAL, budget::check);
    }

    /// @param often run now and then; what it throws ends the work
    static Frontier of(Rules rules, PackageSet packages, FrontierLimits limits, Runnable often) {
        int[] parties = IntStream.range(0, rules.scenario().parties().size())
                .filter(rules::hasPoints)
                .toArray();
        return new FrontierSearch(rules, parties, limits, often).of(packages);
    }

    /// The extremes and about so many others of this one, at even distances in its order.
    Frontier spread(int points) {
        TreeSet<Integer> chosen = new TreeSet<>();
        for (int step = 0; step < points; step++) {
            chosen.add((int) ((long) step * (size() - 1) / Math.max(1, points - 1)));
        }
        for (int party = 0; party < parties.size(); party++) {
            int best = 0;
            for (int point = 1; point < size(); point++) {
                best = worth(point, party) > worth(best, party) ? point : best;
            }
            chosen.add(best);
        }
        int[] at = chosen.stream().mapToInt(Integer::intValue).toArray();
        int width = parties.size();
        long[] some = IntStream.of(at)
                .flatMap(point -> IntStream.range(point * width, (point + 1) * width))
                .mapToLong(number -> worth[number])
                .toArray();
        return new Frontier(
                parties,
                some,
                IntStream.of(at).mapToObj(point -> packages[point]).toArray(BigInteger[]::new),
                point -> examples.apply(at[point]),
                new Extent.Spread(size()),
                Optional.of(this),
                Optional.empty(),
                often);
    }

    /// These points as a part of a frontier that has at least so many.
    Frontier partOf(long points, Function<long[], BranchSearch> search) {
        return new Frontier(
                parties, worth, packages, examples, new Extent.Part(points), Optional.empty(), Optional.of(search), often);
    }

    /// The same, whose points are gone through with an eye on this.
    ///
    /// @param often run now and then; what it throws ends the work
    Frontier heeding(Runnable often) {
        return new Frontier(parties, worth, packages, examples, extent, whole, search, often);
    }

    /// What is to be run now and then while its points are gone through.
    Runnable often() {
        return often;
    }

    /// This frontier with every point listed, where they are known.
    Frontier whole() {
        return whole.orElse(this);
    }

    /// How to look for points that are not listed, where not all are known: given what each party must get.
    Optional<Function<long[], BranchSearch>> search() {
        return search;
    }

    /// How much of the frontier is listed.
    public Extent extent() {
        return extent;
    }

    /// The ids of the parties with points that count, in the order of the file.
    public List<String> parties() {
        return parties;
    }

    /// The number of points that are listed.
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

    /// All points that are listed, each made when it is asked for.
    public List<Point> points() {
        return new PointList(size(), this::point);
    }

    /// Some of the points, each made when it is asked for.
    ///
    /// @param at their positions; nobody changes them from here on
    List<Point> points(int[] at) {
        return new PointList(at.length, place -> point(at[place]));
    }
}
