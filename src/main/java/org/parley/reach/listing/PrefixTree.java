package org.parley.reach.listing;

import java.util.Arrays;
import org.parley.reach.search.Effort;

/// The prefixes of entries as a tree, one layer an issue in the order in which a round tells them. The branches of a
/// node are next to each other in the layer below; those of a node of the last layer are entries. Immutable.
///
/// @param first of each layer and node, its first branch; in the last layer one more at the end
/// @param digits of each layer but the last and node, the mask of levels that branches have
/// @param reach of each layer and node, what [Marks#signatures] gives for the entries below it together
/// @param mark of each entry
/// @param word of each entry, its packages and all that add to them on free issues of the block
record PrefixTree(int[][] first, long[][] digits, long[][] reach, int[] mark, long[] word) {

    /// @param order the issues of the prefix
    /// @param free the issues that the round may conclude
    static PrefixTree of(Entries entries, Block block, int[] order, boolean[] free, Marks marks, Effort effort) {
        int depth = order.length;
        int size = entries.size();
        long[] keys = new long[size];
        for (int position = 0; position < size; position++) {
            long key = 0;
            for (int issue : order) {
                key = key << block.width(issue) | block.level(entries.prefix(position), issue);
            }
            keys[position] = key;
        }
        int[] sorted = Entries.order(keys, block.prefixWidth(), effort);
        PrefixTree tree = new PrefixTree(
                new int[depth + 1][], new long[depth][], new long[depth + 1][], new int[size], new long[size]);
        long[] layer = tree.addLast(entries, block, keys, sorted, free, marks);
        for (int level = depth - 1; level >= 0; level--) {
            effort.look();
            layer = tree.addLayer(level, layer, block.width(order[level]));
        }
        return tree;
    }

    private long[] addLast(
            Entries entries, Block block, long[] keys, int[] sorted, boolean[] free, Marks marks) {
        int[] starts = new int[sorted.length + 1];
        long[] reached = new long[sorted.length];
        long[] nodes = new long[sorted.length];
        int count = 0;
        for (int place = 0; place < sorted.length; place++) {
            int position = sorted[place];
            mark[place] = entries.mark(position);
            word[place] = block.raised(entries.word(position), free);
            if (count == 0 || nodes[count - 1] != keys[position]) {
                nodes[count] = keys[position];
                starts[count++] = place;
            }
            reached[count - 1] |= marks.signatures(mark[place]);
        }
        starts[count] = sorted.length;
        first[first.length - 1] = Arrays.copyOf(starts, count + 1);
        reach[first.length - 1] = Arrays.copyOf(reached, count);
        return Arrays.copyOf(nodes, count);
    }

    private long[] addLayer(int level, long[] below, int width) {
        int[] starts = new int[below.length];
        long[] levels = new long[below.length];
        long[] reached = new long[below.length];
        long[] nodes = new long[below.length];
        int count = 0;
        for (int branch = 0; branch < below.length; branch++) {
            long node = below[branch] >>> width;
            if (count == 0 || nodes[count - 1] != node) {
                nodes[count] = node;
                starts[count++] = branch;
            }
            levels[count - 1] |= 1L << (below[branch] & ((1L << width) - 1));
            reached[count - 1] |= reach[level + 1][branch];
        }
        first[level] = Arrays.copyOf(starts, count);
        digits[level] = Arrays.copyOf(levels, count);
        reach[level] = Arrays.copyOf(reached, count);
        return Arrays.copyOf(nodes, count);
    }

    /// The branch of a node with a level; -1 where there is none.
    int branch(int layer, int node, int level) {
        long mask = digits[layer][node];
        return (mask & (1L << level)) == 0
                ? -1
                : first[layer][node] + Long.bitCount(mask & ((1L << level) - 1));
    }
}
