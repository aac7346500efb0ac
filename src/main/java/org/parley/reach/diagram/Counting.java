package org.parley.reach.diagram;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Counts the members of sets of one store, exactly. Counts of nodes are kept, so that sets which share parts are
/// counted together. Not for use by several threads at once.
public final class Counting {
    private final Nodes nodes;
    private final BigInteger[] below;
    private final boolean fitsLong;
    private long[] smallCounts = new long[0];
    private BigInteger[] counts = new BigInteger[0];

    public Counting(Diagrams diagrams) {
        nodes = diagrams.nodes();
        below = new BigInteger[nodes.layerCount() + 1];
        below[nodes.layerCount()] = BigInteger.ONE;
        for (int layer = nodes.layerCount() - 1; layer >= 0; layer--) {
            below[layer] = below[layer + 1].multiply(BigInteger.valueOf(nodes.width(layer)));
        }
        fitsLong = below[0].bitLength() < Long.SIZE;
    }

    /// The number of members of a set.
    public BigInteger count(int set) {
        reserve();
        return times(countBelow(set), 0, nodes.layer(set));
    }

    /// For each layer, the number of members with each of its levels.
    public List<List<BigInteger>> countByLevel(int set) {
        BigInteger[][] sums = new BigInteger[nodes.layerCount()][];
        for (int layer = 0; layer < sums.length; layer++) {
            sums[layer] = new BigInteger[nodes.width(layer)];
            Arrays.fill(sums[layer], BigInteger.ZERO);
        }
        int[] inside = reachableFrom(set);
        BigInteger[] paths = new BigInteger[nodes.size()];
        paths[set] = below[0].divide(below[nodes.layer(set)]);
        BigInteger total = count(set);
        BigInteger[] passing = new BigInteger[nodes.layerCount()];
        Arrays.fill(passing, BigInteger.ZERO);
        for (int node : inside) {
            int layer = nodes.layer(node);
            for (int level = 0; level < nodes.width(layer); level++) {
                int child = nodes.child(node, level);
                if (child == Nodes.EMPTY) {
                    continue;
                }
                BigInteger ways = paths[node].multiply(skipped(layer + 1, nodes.layer(child)));
                BigInteger members = ways.multiply(countBelow(child));
                sums[layer][level] = sums[layer][level].add(members);
                passing[layer] = passing[layer].add(members);
                if (child > Nodes.FULL) {
                    paths[child] = paths[child] == null ? ways : paths[child].add(ways);
                }
            }
        }
        for (int layer = 0; layer < sums.length; layer++) {
            BigInteger free = total.subtract(passing[layer]).divide(BigInteger.valueOf(nodes.width(layer)));
            for (int level = 0; level < sums[layer].length; level++) {
                sums[layer][level] = sums[layer][level].add(free);
            }
        }
        return Arrays.stream(sums).map(List::of).toList();
    }

    /// The nodes of a set above its ends, by layer: a node comes after all that lead to it.
    private int[] reachableFrom(int set) {
        List<List<Integer>> byLayer = new ArrayList<>();
        for (int layer = 0; layer < nodes.layerCount(); layer++) {
            byLayer.add(new ArrayList<>());
        }
        boolean[] seen = new boolean[nodes.size()];
        seen[Nodes.EMPTY] = true;
        seen[Nodes.FULL] = true;
        if (!seen[set]) {
            seen[set] = true;
            byLayer.get(nodes.layer(set)).add(set);
        }
        for (List<Integer> layer : byLayer) {
            for (int node : layer) {
                for (int level = 0; level < nodes.width(nodes.layer(node)); level++) {
                    int child = nodes.child(node, level);
                    if (!seen[child]) {
                        seen[child] = true;
                        byLayer.get(nodes.layer(child)).add(child);
                    }
                }
            }
        }
        return byLayer.stream().flatMap(List::stream).mapToInt(Integer::intValue).toArray();
    }

    /// The number of ways through a node and everything below it, from its own layer on.
    private BigInteger countBelow(int node) {
        return fitsLong ? BigInteger.valueOf(smallCount(node)) : largeCount(node);
    }

    private long smallCount(int node) {
        if (node <= Nodes.FULL) {
            return node;
        }
        if (smallCounts[node] >= 0) {
            return smallCounts[node];
        }
        int layer = nodes.layer(node);
        long sum = 0;
        for (int level = 0; level < nodes.width(layer); level++) {
            int child = nodes.child(node, level);
            if (child != Nodes.EMPTY) {
                sum += smallCount(child) * skipped(layer + 1, nodes.layer(child)).longValue();
            }
        }
        smallCounts[node] = sum;
        return sum;
    }

    private BigInteger largeCount(int node) {
        if (node <= Nodes.FULL) {
            return BigInteger.valueOf(node);
        }
        if (counts[node] != null) {
            return counts[node];
        }
        int layer = nodes.layer(node);
        BigInteger sum = BigInteger.ZERO;
        for (int level = 0; level < nodes.width(layer); level++) {
            int child = nodes.child(node, level);
            if (child != Nodes.EMPTY) {
                sum = sum.add(times(largeCount(child), layer + 1, nodes.layer(child)));
            }
        }
        counts[node] = sum;
        return sum;
    }

    private BigInteger times(BigInteger count, int from, int to) {
        return from == to ? count : count.multiply(skipped(from, to));
    }

    private BigInteger skipped(int from, int to) {
        return from == to ? BigInteger.ONE : below[from].divide(below[to]);
    }

    private void reserve() {
        if (fitsLong && smallCounts.length < nodes.size()) {
            int before = smallCounts.length;
            smallCounts = Arrays.copyOf(smallCounts, nodes.size());
            Arrays.fill(smallCounts, before, smallCounts.length, -1);
        } else if (!fitsLong && counts.length < nodes.size()) {
            counts = Arrays.copyOf(counts, nodes.size());
        }
    }
}
