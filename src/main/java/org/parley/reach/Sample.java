package org.parley.reach;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import org.parley.reach.search.Ceiling;
import org.parley.rules.Deal;

/// How many packages a set has that is only asked: counted one by one where they are few, else estimated.
///
/// Packages are drawn evenly from a larger set that can be counted, a [Ceiling]; the share of them that are in the set
/// gives the figure, with Wilson's interval at 95 % ("Probable Inference, the Law of Succession, and Statistical
/// Inference", Journal of the American Statistical Association 22, 1927, p. 209). Where no package drawn is in the set,
/// the larger set's size is all that is said. Immutable.
final class Sample {
    private static final long SEED = 1;
    private static final int FEW = 100;
    private static final int ENOUGH = 400;
    private static final int DRAWS = 40_000;
    private static final double NORMAL = 1.959964;

    private final List<int[]> hits;
    private final int draws;
    private final double ceiling;

    /// @param draws how many packages were drawn, or 0 where `hits` are all that there are
    private Sample(List<int[]> hits, int draws, double ceiling) {
        this.hits = hits;
        this.draws = draws;
        this.ceiling = ceiling;
    }

    /// A sample of a set that is not empty.
    static Sample of(SearchedPackages set, Ceiling ceiling) {
        List<int[]> few = new ArrayList<>();
        Iterator<Deal> deals = set.deals().iterator();
        while (few.size() < FEW && deals.hasNext()) {
            few.add(deals.next().toArray());
        }
        if (!deals.hasNext()) {
            return new Sample(List.copyOf(few), 0, few.size());
        }
        SplittableRandom random = new SplittableRandom(SEED);
        List<int[]> hits = new ArrayList<>();
        int draws = 0;
        while (draws < DRAWS && hits.size() < ENOUGH) {
            int[] drawn = ceiling.draw(random);
            draws++;
            if (set.contains(drawn)) {
                hits.add(drawn);
            }
        }
        return new Sample(List.copyOf(hits), draws, ceiling.size());
    }

    /// No more than a set has that can be counted.
    static Figure ceiling(Ceiling ceiling) {
        return new Figure.AtMost(whole(ceiling.size(), RoundingMode.CEILING));
    }

    /// How many packages the set has.
    Figure figure() {
        return figure(hits.size());
    }

    /// How many packages of the set hold an issue at exactly this level; one is known to do.
    Figure figureThrough(int issue, int level) {
        return figure((int) hits.stream().filter(hit -> hit[issue] == level).count());
    }

    private Figure figure(int found) {
        if (draws == 0) {
            return Figure.exactly(BigInteger.valueOf(found));
        }
        if (found == 0) {
            return new Figure.AtMost(whole(ceiling, RoundingMode.CEILING));
        }
        double share = (double) found / draws;
        double square = NORMAL * NORMAL;
        double middle = (share + square / (2 * draws)) / (1 + square / draws);
        double half = NORMAL
                / (1 + square / draws)
                * Math.sqrt(share * (1 - share) / draws + square / (4.0 * draws * draws));
        return new Figure.Estimate(
                whole(share * ceiling, RoundingMode.HALF_UP),
                whole((middle - half) * ceiling, RoundingMode.FLOOR).max(BigInteger.valueOf(found)),
                whole((middle + half) * ceiling, RoundingMode.CEILING),
                draws,
                SEED);
    }

    private static BigInteger whole(double value, RoundingMode mode) {
        return new BigDecimal(Math.max(0, value)).setScale(0, mode).toBigInteger();
    }
}
