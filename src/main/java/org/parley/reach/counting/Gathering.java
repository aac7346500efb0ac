package org.parley.reach.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.reach.search.Effort;

/// Gathers what is found, word by word of some cubes, into lists in the order of the issues. Not for use by several threads
/// at once.
final class Gathering {
    private static final int DIGIT = 11;

    private final Block block;
    private final Cube cube;
    private final Effort effort;
    private final long[] prefixOfWord;
    private long outer;
    private long[] prefixes = new long[16];
    private final long[][] words;
    private int size;

    /// @param cube with the issues of the block as those of a word, in their order
    /// @param lists how many lists there shall be
    Gathering(Block block, Cube cube, int lists, Effort effort) {
        this.block = block;
        this.cube = cube;
        this.effort = effort;
        prefixOfWord = new long[cube.words()];
        for (int word = 0; word < prefixOfWord.length; word++) {
            for (int position = cube.outer(); position < cube.firstOfWord(); position++) {
                int level = word / cube.wordStride(position) % cube.levels(position);
                prefixOfWord[word] |= block.digit(cube.issue(position), level);
            }
        }
        words = new long[lists][prefixes.length];
    }

    /// Another cube is begun.
    ///
    /// @param teller that has told the issues before it
    void begin(Teller teller) {
        outer = 0;
        for (int position = 0; position < cube.outer(); position++) {
            outer |= block.digit(cube.issue(position), teller.level(position));
        }
    }

    /// Adds a word of it, which has something in the last list at least; each that has something is a step.
    ///
    /// @param found of each list the words of the cube
    /// @throws Effort.Spent where it takes too much
    void add(int word, long[][] found) {
        if (size == prefixes.length) {
            prefixes = Arrays.copyOf(prefixes, size * 2);
            for (int list = 0; list < words.length; list++) {
                effort.look();
                words[list] = Arrays.copyOf(words[list], size * 2);
            }
        }
        prefixes[size] = outer | prefixOfWord[word];
        for (int list = 0; list < words.length; list++) {
            long its = found[list][word];
            words[list][size] = its;
            if (its != 0) {
                effort.spend();
            }
        }
        size++;
    }

    /// The lists.
    List<PackageList> lists() {
        int[] order = order(Arrays.copyOf(prefixes, size), block.prefixWidth(), effort);
        List<PackageList> lists = new ArrayList<>();
        for (long[] its : words) {
            lists.add(list(its, order));
        }
        return lists;
    }

    private PackageList list(long[] its, int[] order) {
        long[] itsPrefixes = new long[size];
        long[] some = new long[size];
        int count = 0;
        for (int place = 0; place < size; place++) {
            Remainders.lookAt(place, effort);
            if (its[order[place]] != 0) {
                itsPrefixes[count] = prefixes[order[place]];
                some[count++] = its[order[place]];
            }
        }
        return new PackageList(block, Arrays.copyOf(itsPrefixes, count), Arrays.copyOf(some, count));
    }

    /// The positions of keys in their order, by their digits from the last to the first.
    ///
    /// @param width how many bits keys have
    static int[] order(long[] keys, int width, Effort effort) {
        int[] order = IntStream.range(0, keys.length).toArray();
        int[] next = new int[keys.length];
        for (int shift = 0; shift < width; shift += DIGIT) {
            effort.look();
            int[] start = new int[(1 << DIGIT) + 1];
            for (long key : keys) {
                start[digit(key, shift) + 1]++;
            }
            for (int digit = 0; digit < 1 << DIGIT; digit++) {
                start[digit + 1] += start[digit];
            }
            for (int place = 0; place < order.length; place++) {
                Remainders.lookAt(place, effort);
                next[start[digit(keys[order[place]], shift)]++] = order[place];
            }
            int[] before = order;
            order = next;
            next = before;
        }
        return order;
    }

    private static int digit(long key, int shift) {
        return (int) (key >>> shift) & ((1 << DIGIT) - 1);
    }
}
