package org.parley.reach.diagram;

import java.util.Map;
import java.util.TreeMap;

/// Sets of members whose points, one number a level of each layer, add up to some least sum.
///
/// Least sums between the same two achievable ones give the same set, so results are remembered by interval (Abío,
/// Nieuwenhuis, Oliveras, Rodríguez-Carbonell and Mayer-Eichberger, "A New Look at BDDs for Pseudo-Boolean
/// Constraints", Journal of Artificial Intelligence Research 45, 2012, section 4), which builds the reduced diagram
/// at once. Not for use by several threads at once.
public final class Threshold {
    private final Diagrams diagrams;
    private final long[][] points;
    private final long[] least;
    private final long[] greatest;
    private final TreeMap<Long, Same>[] known;

    /// A set, and the interval of least sums, both ends inclusive, that all give it.
    private record Same(int set, long from, long to) {}

    /// @param points one number a level of each layer; sums of one number a layer must fit 64 bits
    /// @throws ArithmeticException where they do not
    public Threshold(Diagrams diagrams, long[][] points) {
        this.diagrams = diagrams;
        this.points = points.clone();
        int layers = points.length;
        least = new long[layers + 1];
        greatest = new long[layers + 1];
        known = maps(layers);
        for (int layer = layers - 1; layer >= 0; layer--) {
            long low = Long.MAX_VALUE;
            long high = Long.MIN_VALUE;
            for (long worth : points[layer]) {
                low = Math.min(low, worth);
                high = Math.max(high, worth);
            }
            least[layer] = Math.addExact(least[layer + 1], low);
            greatest[layer] = Math.addExact(greatest[layer + 1], high);
            known[layer] = new TreeMap<>();
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static TreeMap<Long, Same>[] maps(int length) {
        return new TreeMap[length];
    }

    /// The members whose points add up to this sum or more.
    public int atLeast(long sum) {
        if (sum <= least[0]) {
            return Diagrams.FULL;
        }
        return sum > greatest[0] ? Diagrams.EMPTY : from(0, sum).set();
    }

    /// @param sum more than the least that the layers from this one on add up to, and no more than the greatest
    private Same from(int layer, long sum) {
        Map.Entry<Long, Same> before = known[layer].floorEntry(sum);
        if (before != null && sum <= before.getValue().to()) {
            return before.getValue();
        }
        int[] children = new int[points[layer].length];
        long from = least[layer] + 1;
        long to = greatest[layer];
        for (int level = 0; level < children.length; level++) {
            long worth = points[layer][level];
            long always = worth + least[layer + 1];
            long atBest = worth + greatest[layer + 1];
            if (sum <= always) {
                children[level] = Diagrams.FULL;
                to = Math.min(to, always);
            } else if (sum > atBest) {
                children[level] = Diagrams.EMPTY;
                from = Math.max(from, atBest + 1);
            } else {
                Same child = from(layer + 1, sum - worth);
                children[level] = child.set();
                from = Math.max(from, worth + child.from());
                to = Math.min(to, worth + child.to());
            }
        }
        Same same = new Same(diagrams.join(layer, children), from, to);
        known[layer].put(from, same);
        return same;
    }
}
