package org.parley.reach.diagram;

import java.util.Arrays;

/// The nodes of one store, hash-consed: two nodes with the same layer and the same children are one node, and a node
/// whose children are all the same is that child. Flat arrays; not for use by several threads at once.
final class Nodes {
    static final int EMPTY = 0;
    static final int FULL = 1;

    private static final int NODES_BETWEEN = (1 << 15) - 1;

    private final int[] widths;
    private final int limit;
    private final Runnable often;
    private int[] layers = new int[1 << 10];
    private int[] starts = new int[1 << 10];
    private int[] children = new int[1 << 12];
    private int size;
    private int childrenSize;
    private int[] table = new int[1 << 11];

    /// @param widths the number of levels in each layer, the top layer first
    /// @param limit the greatest number of nodes
    /// @param often run now and then where the table is made anew; what it throws leaves the old one
    Nodes(int[] widths, int limit, Runnable often) {
        this.widths = widths.clone();
        this.limit = limit;
        this.often = often;
        Arrays.fill(table, -1);
        layers[EMPTY] = widths.length;
        layers[FULL] = widths.length;
        size = 2;
    }

    int size() {
        return size;
    }

    int layerCount() {
        return widths.length;
    }

    int width(int layer) {
        return widths[layer];
    }

    /// The layer of a node; the number of layers for the two ends.
    int layer(int node) {
        return layers[node];
    }

    int child(int node, int level) {
        return children[starts[node] + level];
    }

    /// The node's child in a layer at or above its own: itself, where the layer is above.
    int childAt(int node, int layer, int level) {
        return layers[node] == layer ? children[starts[node] + level] : node;
    }

    /// The node with these children.
    ///
    /// @param wanted one child for each level of the layer
    int node(int layer, int[] wanted) {
        int width = widths[layer];
        int hash = layer;
        boolean allSame = true;
        for (int level = 0; level < width; level++) {
            hash = hash * 0x9E3779B1 + wanted[level];
            allSame &= wanted[level] == wanted[0];
        }
        if (allSame) {
            return wanted[0];
        }
        int slot = spread(hash) & (table.length - 1);
        while (table[slot] >= 0) {
            int found = table[slot];
            if (layers[found] == layer && sameChildren(found, wanted, width)) {
                return found;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        return add(layer, wanted, width, slot);
    }

    private boolean sameChildren(int node, int[] wanted, int width) {
        int start = starts[node];
        return Arrays.equals(children, start, start + width, wanted, 0, width);
    }

    private int add(int layer, int[] wanted, int width, int slot) {
        if (size >= limit) {
            throw new NodeLimitReached(limit);
        }
        if (size == layers.length) {
            layers = Arrays.copyOf(layers, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
        }
        if (childrenSize + width > children.length) {
            children = Arrays.copyOf(children, Math.max(children.length * 2, childrenSize + width));
        }
        int node = size++;
        layers[node] = layer;
        starts[node] = childrenSize;
        System.arraycopy(wanted, 0, children, childrenSize, width);
        childrenSize += width;
        table[slot] = node;
        if (size * 2 > table.length) {
            rehash();
        }
        return node;
    }

    private void rehash() {
        int[] larger = new int[table.length * 2];
        Arrays.fill(larger, -1);
        for (int node = 2; node < size; node++) {
            if ((node & NODES_BETWEEN) == 0) {
                often.run();
            }
            int hash = layers[node];
            for (int level = 0; level < widths[layers[node]]; level++) {
                hash = hash * 0x9E3779B1 + child(node, level);
            }
            int slot = spread(hash) & (larger.length - 1);
            while (larger[slot] >= 0) {
                slot = (slot + 1) & (larger.length - 1);
            }
            larger[slot] = node;
        }
        table = larger;
    }

    static int spread(int hash) {
        int mixed = hash * 0x85EBCA6B;
        return mixed ^ (mixed >>> 15);
    }
}
