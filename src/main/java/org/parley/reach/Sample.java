package org.parley.reach;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
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
    private static final int DRAWS = 150_000;
    private static final int LIKELY = 2_500;
    private static final int JUDGED = 200;
    private static final double NORMAL = 2.241403;

    private final PackageSet ceiling;
    private final List<int[]> hits;
    private final int open;
    private final int judged;
    private final int likely;
    private final int draws;

    /// @param open of how many of those judged it is not known
    /// @param draws how many packages were drawn, or 0 where `hits` are all that there are
    private Sample(PackageSet ceiling, List<int[]> hits, int open, int judged, int likely, int draws) {
        this.ceiling = ceiling;
        this.hits = List.copyOf(hits);
        this.open = open;
        this.judged = judged;
        this.likely = likely;
        this.draws = draws;
    }

    /// A sample of a set.
    ///
    /// @param ceiling holds every package of the set
    static Sample of(SearchedPackages set, PackageSet ceiling) {
        if (ceiling.count().compareTo(BigInteger.valueOf(LISTED)) <= 0) {
            List<int[]> all = ceiling.deals().map(Deal::toArray).toList();
            return of(set, ceiling, all, 0);
        }
        List<int[]> likely = new ArrayList<>();
        Iterator<Deal> drawn = ceiling.drawn(new SplittableRandom(SEED)).iterator();
        int draws = 0;
        while (draws < DRAWS && likely.size() < LIKELY) {
            int[] levels = drawn.next().toArray();
            draws++;
            if (set.mayContain(levels)) {
                likely.add(levels);
            }
        }
        return of(set, ceiling, likely, draws);
    }

    private static Sample of(SearchedPackages set, PackageSet ceiling, List<int[]> likely, int draws) {
        List<int[]> judged = draws == 0 ? likely : likely.subList(0, Math.min(JUDGED, likely.size()));
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
        return new Sample(ceiling, hits, open, judged.size(), likely.size(), draws);
    }

    /// No more than a set has that is held.
    static Figure ceiling(PackageSet ceiling) {
        return new Figure.AtMost(ceiling.count());
    }

    /// How many packages the set has.
    Figure figure() {
        return figure(hits.size(), ceiling.count());
    }

    /// How many packages of the set hold an issue at exactly this level.
    Figure figureThrough(int issue, int level) {
        int found = (int) hits.stream().filter(hit -> hit[issue] == level).count();
        return figure(found, ceiling.countThrough(issue, level));
    }

    /// @param most how many there can be
    private Figure figure(int found, BigInteger most) {
        if (draws == 0 && open == 0) {
            return Figure.exactly(BigInteger.valueOf(found));
        }
        if (draws == 0) {
            return new Figure.Estimate(
                    BigInteger.valueOf(found), BigInteger.valueOf(found), BigInteger.valueOf(found + open).min(most), judged, SEED);
        }
        if (found == 0) {
            return new Figure.AtMost(most);
        }
        double size = ceiling.count().doubleValue();
        double share = (double) likely / draws * found / judged;
        BigInteger low = whole(size * wilson(likely, draws, -1) * wilson(found, judged, -1), RoundingMode.FLOOR)
                .max(BigInteger.valueOf(found));
        BigInteger high = whole(size * wilson(likely, draws, 1) * wilson(found + open, judged, 1), RoundingMode.CEILING)
                .min(most)
                .max(low);
        return new Figure.Estimate(whole(size * share, RoundingMode.HALF_UP).max(low).min(high), low, high, draws, SEED);
    }

    private static double wilson(int found, int of, int side) {
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
