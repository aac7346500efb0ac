package org.parley.reach.diagram;

import java.util.Iterator;
import java.util.NoSuchElementException;

/// Walks the members of a set in ascending order, the top layer first. Each member is one level a layer.
public final class Members implements Iterator<int[]> {
    private final Nodes nodes;
    private final int[] current;
    private final int[] path;
    private boolean hasNext;

    public Members(Diagrams diagrams, int set) {
        nodes = diagrams.nodes();
        current = new int[nodes.layerCount()];
        path = new int[nodes.layerCount() + 1];
        path[0] = set;
        hasNext = set != Nodes.EMPTY;
        if (hasNext) {
            descend(0);
        }
    }

    @Override
    public boolean hasNext() {
        return hasNext;
    }

    @Override
    public int[] next() {
        if (!hasNext) {
            throw new NoSuchElementException("The set has no further member.");
        }
        int[] member = current.clone();
        advance();
        return member;
    }

    /// Takes the first member below the node that `path` holds for a layer.
    private void descend(int from) {
        for (int layer = from; layer < current.length; layer++) {
            current[layer] = firstLevel(layer, 0);
            path[layer + 1] = nodes.childAt(path[layer], layer, current[layer]);
        }
    }

    private void advance() {
        for (int layer = current.length - 1; layer >= 0; layer--) {
            int level = firstLevel(layer, current[layer] + 1);
            if (level < nodes.width(layer)) {
                current[layer] = level;
                path[layer + 1] = nodes.childAt(path[layer], layer, level);
                descend(layer + 1);
                return;
            }
        }
        hasNext = false;
    }

    private int firstLevel(int layer, int from) {
        int level = from;
        while (level < nodes.width(layer) && nodes.childAt(path[layer], layer, level) == Nodes.EMPTY) {
            level++;
        }
        return level;
    }
}
