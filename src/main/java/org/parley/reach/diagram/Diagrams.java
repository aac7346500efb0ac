package org.parley.reach.diagram;

import java.util.Arrays;

/// A store of sets over a product of small ranges, one layer a range. Sets are named by the `int` of their node and
/// compared by it: two sets are equal if and only if their names are.
///
/// Operations are the standard ones on decision diagrams (Bryant, "Graph-Based Algorithms for Boolean Function
/// Manipulation", IEEE Transactions on Computers C-35(8), 1986, section 4), for nodes with more than two children.
/// Every operation throws [NodeLimitReached] where the result would pass the store's limit. Not for use by several
/// threads at once.
public final class Diagrams {
    /// The empty set.
    public static final int EMPTY = Nodes.EMPTY;

    /// The set of everything.
    public static final int FULL = Nodes.FULL;

    private static final int STEPS_BETWEEN = (1 << 7) - 1;

    private final Nodes nodes;
    private final Runnable often;
    private int steps;
    private final PairCache intersections = new PairCache();
    private final PairCache unions = new PairCache();
    private final PairCache differences = new PairCache();

    /// @param widths the number of levels in each layer, the top layer first
    /// @param nodeLimit the greatest number of nodes that the store may hold
    public Diagrams(int[] widths, int nodeLimit) {
        this(widths, nodeLimit, () -> {});
    }

    /// @param widths the number of levels in each layer, the top layer first
    /// @param nodeLimit the greatest number of nodes that the store may hold
    /// @param often run now and then by long operations; what it throws ends them and leaves the store usable
    public Diagrams(int[] widths, int nodeLimit, Runnable often) {
        nodes = new Nodes(widths, nodeLimit, often);
        this.often = often;
    }

    private void step() {
        if ((++steps & STEPS_BETWEEN) == 0) {
            often.run();
        }
    }

    Nodes nodes() {
        return nodes;
    }

    /// The number of nodes in the store.
    public int size() {
        return nodes.size();
    }

    /// The set with one of these levels in a layer and anything elsewhere.
    ///
    /// @param wanted one flag a level
    public int levels(int layer, boolean[] wanted) {
        int[] children = new int[nodes.width(layer)];
        for (int level = 0; level < children.length; level++) {
            children[level] = wanted[level] ? FULL : EMPTY;
        }
        return nodes.node(layer, children);
    }

    /// The set whose parts with each level of a layer are these; they hold layers below it alone.
    public int join(int layer, int[] children) {
        step();
        return nodes.node(layer, children);
    }

    /// What is in both sets.
    public int intersection(int first, int second) {
        if (first == second || second == FULL) {
            return first;
        }
        if (first == FULL) {
            return second;
        }
        if (first == EMPTY || second == EMPTY) {
            return EMPTY;
        }
        int low = Math.min(first, second);
        int high = Math.max(first, second);
        int known = intersections.get(low, high);
        if (known >= 0) {
            return known;
        }
        step();
        int layer = Math.min(nodes.layer(low), nodes.layer(high));
        int width = nodes.width(layer);
        int[] children = new int[width];
        for (int level = 0; level < width; level++) {
            children[level] =
                    intersection(nodes.childAt(low, layer, level), nodes.childAt(high, layer, level));
        }
        int result = nodes.node(layer, children);
        intersections.put(low, high, result);
        return result;
    }

    /// What is in one of the sets or in both.
    public int union(int first, int second) {
        if (first == second || second == EMPTY) {
            return first;
        }
        if (first == EMPTY) {
            return second;
        }
        if (first == FULL || second == FULL) {
            return FULL;
        }
        int low = Math.min(first, second);
        int high = Math.max(first, second);
        int known = unions.get(low, high);
        if (known >= 0) {
            return known;
        }
        step();
        int layer = Math.min(nodes.layer(low), nodes.layer(high));
        int width = nodes.width(layer);
        int[] children = new int[width];
        for (int level = 0; level < width; level++) {
            children[level] = union(nodes.childAt(low, layer, level), nodes.childAt(high, layer, level));
        }
        int result = nodes.node(layer, children);
        unions.put(low, high, result);
        return result;
    }

    /// What is in the first set and not in the second.
    public int difference(int first, int second) {
        if (first == EMPTY || first == second || second == FULL) {
            return EMPTY;
        }
        if (second == EMPTY) {
            return first;
        }
        int known = differences.get(first, second);
        if (known >= 0) {
            return known;
        }
        step();
        int layer = Math.min(nodes.layer(first), nodes.layer(second));
        int width = nodes.width(layer);
        int[] children = new int[width];
        for (int level = 0; level < width; level++) {
            children[level] =
                    difference(nodes.childAt(first, layer, level), nodes.childAt(second, layer, level));
        }
        int result = nodes.node(layer, children);
        differences.put(first, second, result);
        return result;
    }

    /// What is not in the set.
    public int complement(int set) {
        return difference(FULL, set);
    }

    /// Everything that adds to a member of the set: in the layers named, a member's level 0 may become any level.
    /// This is the step of concluding, before what is acceptable is asked.
    ///
    /// @param freed one flag a layer
    public int raise(int set, boolean[] freed) {
        return new Raising(freed).of(set);
    }

    /// Whether the set has this member.
    ///
    /// @param levels one a layer
    public boolean contains(int set, int[] levels) {
        int node = set;
        while (node > FULL) {
            node = nodes.child(node, levels[nodes.layer(node)]);
        }
        return node == FULL;
    }

    private final class Raising {
        private final boolean[] freed;
        private final PairCache known = new PairCache();

        Raising(boolean[] freed) {
            this.freed = Arrays.copyOf(freed, freed.length);
        }

        int of(int set) {
            if (set <= FULL) {
                return set;
            }
            int before = known.get(0, set);
            if (before >= 0) {
                return before;
            }
            step();
            int layer = nodes.layer(set);
            int width = nodes.width(layer);
            int[] children = new int[width];
            for (int level = 0; level < width; level++) {
                children[level] = of(nodes.child(set, level));
            }
            if (freed[layer]) {
                for (int level = 1; level < width; level++) {
                    children[level] = union(children[level], children[0]);
                }
            }
            int result = nodes.node(layer, children);
            known.put(0, set, result);
            return result;
        }
    }
}
