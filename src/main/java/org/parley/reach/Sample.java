package org.parley.reach;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.parley.rules.Deal;

/// How many packages a set has that is only asked, judged by a larger set that is held, its *ceiling*: where that is
/// small each of its packages is asked for, and the figure is exact; else it is an estimate.
///
/// Packages are drawn from the ceiling. The share of them that may be in the set is told by many, which cost little;
/// the share of these that are in it by the first few of them, since to tell that takes a search. Each share has
/// Wilson's interval ("Probable Inference, the Law of Succession, and Statistical Inference", Journal of the American
/// Statistical Association 22, 1927, p. 209) at 97.5 %, so their product has one at 95 % at least (Bonferroni). A search
/// that did not come to an end counts for the upper end and against the lower. Where no package drawn is in the set,
/// the ceiling's size is all that is said. Immutable.
final class Sample {
    private static final long SEED = 1;
    private static final int LISTED = 2_000;
    private static final int DRAWS = 80_000;
    private static final int LIKELY = 1_500;
    private static final int JUDGED = 120;
    private static final int ENOUGH = 12;
    private static final double NORMAL = 2.241403;

    private final PackageSet ceiling;
    private final List<int[]> hits;
    private final int open;
    private final int judged;
    private final int likely;
    private final int draws;
    private final long seed;

    /// @param open of how many of those judged it is not known
    /// @param draws how many packages were drawn, or 0 where `hits` are all that there are
    private Sample(
            PackageSet ceiling, List<int[]> hits, int open, int judged, int likely, int draws, long seed) {
        this.ceiling = ceiling;
        this.hits = List.copyOf(hits);
        this.open = open;
        this.judged = judged;
        this.likely = likely;
        this.draws = draws;
        this.seed = seed;
    }

    /// A sample of a set.
    ///
    /// @param ceiling holds every package of the set
    static Sample of(SearchedPackages set, PackageSet ceiling) {
        return of(set, ceiling, LISTED, LIKELY, JUDGED, SEED);
    }

    /// The same with other numbers.
    ///
    /// @param listed how many packages of a ceiling are asked for one by one
    /// @param wanted how many likely packages are drawn at most
    /// @param judged of how many of them it is told whether they are in the set
    static Sample of(SearchedPackages set, PackageSet ceiling, int listed, int wanted, int judged, long seed) {
        if (ceiling.count().compareTo(BigInteger.valueOf(listed)) <= 0) {
            List<int[]> all = ceiling.deals().map(Deal::toArray).toList();
            return judged(set, ceiling, all, all, 0, seed);
        }
        List<int[]> likely = new ArrayList<>();
        Iterator<Deal> drawn = ceiling.drawn(new SplittableRandom(seed)).iterator();
        int draws = 0;
        while (draws < DRAWS && likely.size() < wanted) {
            int[] levels = drawn.next().toArray();
            draws++;
            if (set.mayContain(levels)) {
                likely.add(levels);
            }
        }
        return judged(set, ceiling, likely, likely.subList(0, Math.min(judged, likely.size())), draws, seed);
    }

    private static Sample judged(
            SearchedPackages set, PackageSet ceiling, List<int[]> likely, List<int[]> judged, int draws, long seed) {
        List<int[]> hits = new ArrayList<>();
        int open = 0;
        for (int[] levels : judged) {
            Optional<Boolean> holds = set.holds(levels);
            if (holds.orElse(false)) {
                hits.add(levels);
            } else if (holds.isEmpty()) {
                open++;
            }
        }
        return new Sample(ceiling, hits, open, judged.size(), likely.size(), draws, seed);
    }

    /// How many packages the set has; one at least.
    Figure figure() {
        return figure(hits, ceiling.count());
    }

    /// How many packages of the set hold an issue at exactly this level; one at least.
    Figure figureThrough(int issue, int level) {
        List<int[]> through = hits.stream().filter(hit -> hit[issue] == level).toList();
        return figure(through, ceiling.countThrough(issue, level));
    }

    /// How many packages of the set some condition holds of; nothing where too few of these were drawn to tell.
    ///
    /// @param most how many there can be
    Optional<Figure> figureWhere(Predicate<int[]> condition, BigInteger most) {
        List<int[]> found = hits.stream().filter(condition).toList();
        return found.size() < ENOUGH ? Optional.empty() : Optional.of(figure(found, most));
    }

    /// @param most how many there can be
    private Figure figure(List<int[]> found, BigInteger most) {
        BigInteger least = BigInteger.valueOf(
                Math.max(1, found.stream().map(Deal::of).distinct().count()));
        if (draws == 0) {
            return open == 0 ? Figure.exactly(BigInteger.valueOf(found.size())) : new Figure.AtMost(most);
        }
        if (judged == 0) {
            return new Figure.AtMost(most);
        }
        double size = ceiling.count().doubleValue();
        double low = size * wilson(likely, -1, draws) * wilson(found.size(), -1, judged);
        double high = size * wilson(likely, 1, draws) * wilson(found.size() + open, 1, judged);
        double middle = found.isEmpty() ? (low + high) / 2 : size * likely / draws * found.size() / judged;
        return new Figure.Estimate(
                whole(middle, RoundingMode.HALF_UP).max(least).min(most),
                whole(low, RoundingMode.FLOOR).max(least).min(most),
                whole(high, RoundingMode.CEILING).max(least).min(most),
                draws,
                seed);
    }

    /// An end of Wilson's interval.
    ///
    /// @param side -1 for the lower end, 1 for the upper
    private static double wilson(int found, int side, int of) {
        double share = (double) found / of;
        double square = NORMAL * NORMAL;
        double middle = share + square / (2 * of);
        double half = NORMAL * Math.sqrt(share * (1 - share) / of + square / (4.0 * of * of));
        return Math.clamp((middle + side * half) / (1 + square / of), 0, 1);
    }

    private static BigInteger whole(double value, RoundingMode mode) {
        return new BigDecimal(Math.max(0, value)).setScale(0, mode).toBigInteger();
    }
}
