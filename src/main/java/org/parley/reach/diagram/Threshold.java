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
        return from(0, sum).set();
    }

    private Same from(int layer, long sum) {
        if (sum <= least[layer]) {
            return new Same(Diagrams.FULL, Long.MIN_VALUE, least[layer]);
        }
        if (sum > greatest[layer]) {
            return new Same(Diagrams.EMPTY, greatest[layer] + 1, Long.MAX_VALUE);
        }
        Map.Entry<Long, Same> before = known[layer].floorEntry(sum);
        if (before != null && sum <= before.getValue().to()) {
            return before.getValue();
        }
        int[] children = new int[points[layer].length];
        long from = least[layer] + 1;
        long to = greatest[layer];
        for (int level = 0; level < children.length; level++) {
            long worth = points[layer][level];
            Same child = from(layer + 1, saturatedDifference(sum, worth));
            children[level] = child.set();
            from = Math.max(from, saturatedSum(child.from(), worth));
            to = Math.min(to, saturatedSum(child.to(), worth));
        }
        Same same = new Same(diagrams.join(layer, children), from, to);
        known[layer].put(from, same);
        return same;
    }

    /// A least sum that passes 64 bits is as good as the greatest one: no sum of points reaches it.
    private static long saturatedDifference(long sum, long worth) {
        long difference = sum - worth;
        boolean overflows = ((sum ^ worth) & (sum ^ difference)) < 0;
        return overflows ? (worth < 0 ? Long.MAX_VALUE : Long.MIN_VALUE) : difference;
    }

    private static long saturatedSum(long bound, long worth) {
        if (bound == Long.MIN_VALUE || bound == Long.MAX_VALUE) {
            return bound;
        }
        long sum = bound + worth;
        boolean overflows = ((bound ^ sum) & (worth ^ sum)) < 0;
        return overflows ? (worth > 0 ? Long.MAX_VALUE : Long.MIN_VALUE) : sum;
    }
}
