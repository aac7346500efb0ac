package org.parley.outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.parley.reach.PackageSet;

/// Points of a frontier that are found without it: what is best for a party, and then for the others in turn, and what
/// has the greatest weighted sum, all weights above 0 (Geoffrion, "Proper Efficiency and the Theory of Vector
/// Maximization", Journal of Mathematical Analysis and Applications 22(3), 1968, theorem 1). Each is proven to be on it.
final class SupportedPoints {
    private static final int MOST_BITS = 16;

    private final long[][][] points;
    private final SplittableRandom random;
    private final Runnable often;

    /// @param often run now and then; what it throws ends the work
    SupportedPoints(long[][][] points, long seed, Runnable often) {
        this.points = points;
        this.often = often;
        random = new SplittableRandom(seed);
    }

    /// Points of the frontier of several sets together, in its order.
    ///
    /// @param added to the points of each set, one number a party
    /// @param tries in how many directions to look
    List<Best> of(List<PackageSet> sets, List<long[]> added, int tries) {
        int parties = added.getFirst().length;
        TreeMap<long[], Best> found = new TreeMap<>(((Comparator<long[]>) Arrays::compare).reversed());
        long[] none = new long[parties];
        for (int party = 0; party < parties; party++) {
            put(found, best(sets, added, new Best.Order(none, party)));
        }
        int bits = bits(added);
        for (int turn = 0; turn < tries && bits > 0; turn++) {
            long[] weights = random.longs(parties, 1, 1L << bits).toArray();
            put(found, best(sets, added, new Best.Order(weights, 0)));
        }
        return new ArrayList<>(found.values());
    }

    private static void put(TreeMap<long[], Best> found, Best best) {
        found.put(best.worth(), best);
    }

    private Best best(List<PackageSet> sets, List<long[]> added, Best.Order order) {
        Best.Fold fold = new Best.Fold(points, order, often);
        return IntStream.range(0, sets.size())
                .mapToObj(set -> sets.get(set).fold(fold).map(best -> best.plus(added.get(set))))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one.orEarlier(other, order, points.length))
                .orElseThrow();
    }

    /// How many bits weights may have for the difference of two weighted sums to fit 64; 1 at least gives a choice.
    private int bits(List<long[]> added) {
        double reach = 0;
        for (long[][] levels : points) {
            reach += Arrays.stream(levels)
                    .flatMapToLong(Arrays::stream)
                    .mapToDouble(point -> Math.abs((double) point))
                    .max()
                    .orElse(0);
        }
        reach += added.stream()
                .flatMapToLong(Arrays::stream)
                .mapToDouble(point -> Math.abs((double) point))
                .max()
                .orElse(0);
        double room = 0x1p61 / (2 * Math.max(1, reach) * added.getFirst().length);
        return Math.clamp((long) (Math.log(room) / Math.log(2)), 0, MOST_BITS);
    }
}
