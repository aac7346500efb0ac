package org.parley.reach.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Draws members of one set, each as likely as any other as far as doubles can tell. A copy of what it needs of the
/// store: immutable, and safe for use by several threads.
public final class Drawing {
    private final int[] widths;
    private final List<int[]> children = new ArrayList<>();
    private final List<double[]> sizes = new ArrayList<>();
    private final List<Integer> layers = new ArrayList<>();
    private final double[] free;
    private final int root;

    /// @param set not the empty one
    public Drawing(Diagrams diagrams, int set) {
        Nodes nodes = diagrams.nodes();
        widths = new int[nodes.layerCount()];
        free = new double[widths.length + 1];
        free[widths.length] = 1;
        for (int layer = widths.length - 1; layer >= 0; layer--) {
            widths[layer] = nodes.width(layer);
            free[layer] = free[layer + 1] * widths[layer];
        }
        add(widths.length, new int[0], new double[] {0});
        add(widths.length, new int[0], new double[] {1});
        Map<Integer, Integer> places = new HashMap<>(Map.of(Nodes.EMPTY, 0, Nodes.FULL, 1));
        root = copy(nodes, set, places);
    }

    private int copy(Nodes nodes, int node, Map<Integer, Integer> places) {
        Integer known = places.get(node);
        if (known != null) {
            return known;
        }
        int layer = nodes.layer(node);
        int[] below = new int[widths[layer]];
        double[] upTo = new double[below.length];
        double sum = 0;
        for (int level = 0; level < below.length; level++) {
            below[level] = copy(nodes, nodes.child(node, level), places);
            sum += size(below[level]) * free[layer + 1] / free[layers.get(below[level])];
            upTo[level] = sum;
        }
        int place = add(layer, below, upTo);
        places.put(node, place);
        return place;
    }

    private int add(int layer, int[] below, double[] upTo) {
        layers.add(layer);
        children.add(below);
        sizes.add(upTo);
        return layers.size() - 1;
    }

    private double size(int place) {
        double[] upTo = sizes.get(place);
        return upTo[upTo.length - 1];
    }

    /// One member, a level a layer.
    public int[] next(RandomGenerator random) {
        int[] member = new int[widths.length];
        int place = root;
        for (int layer = 0; layer < member.length; layer++) {
            if (layers.get(place) > layer) {
                member[layer] = random.nextInt(widths[layer]);
            } else {
                double[] upTo = sizes.get(place);
                double drawn = random.nextDouble() * upTo[upTo.length - 1];
                int level = 0;
                while (upTo[level] <= drawn) {
                    level++;
                }
                member[layer] = level;
                place = children.get(place)[level];
            }
        }
        return member;
    }
}
