package org.parley.reach.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Works out something of sets, layer by layer from the bottom, once for each node. Not for use by several threads
/// at once.
///
/// @param <T> what is worked out
public final class Folding<T> {
    private final Nodes nodes;
    private final T empty;
    private final T end;
    private final Join<T> join;
    private final List<Map<Integer, T>> known = new ArrayList<>();

    /// Puts together what was worked out of the parts with each level of a layer.
    @FunctionalInterface
    public interface Join<T> {
        T of(int layer, List<T> byLevel);
    }

    /// @param empty what is worked out of the empty set
    /// @param end what is worked out below the last layer
    public Folding(Diagrams diagrams, T empty, T end, Join<T> join) {
        nodes = diagrams.nodes();
        this.empty = empty;
        this.end = end;
        this.join = join;
        for (int layer = 0; layer < nodes.layerCount(); layer++) {
            known.add(new HashMap<>());
        }
    }

    /// What is worked out of a set.
    public T of(int set) {
        return from(0, set);
    }

    private T from(int layer, int node) {
        if (node == Nodes.EMPTY) {
            return empty;
        }
        if (layer == nodes.layerCount()) {
            return end;
        }
        T before = known.get(layer).get(node);
        if (before != null) {
            return before;
        }
        T result;
        if (nodes.layer(node) > layer) {
            result = join.of(layer, Collections.nCopies(nodes.width(layer), from(layer + 1, node)));
        } else {
            List<T> byLevel = new ArrayList<>(nodes.width(layer));
            for (int level = 0; level < nodes.width(layer); level++) {
                byLevel.add(from(layer + 1, nodes.child(node, level)));
            }
            result = join.of(layer, byLevel);
        }
        known.get(layer).put(node, result);
        return result;
    }
}
