package org.parley.reach.listing;

import java.util.Arrays;
import org.parley.reach.search.Effort;

/// Packages by prefix, with a mark each: a word of packages that have the same two. Not for use by several threads at
/// once.
final class Entries {
    private static final int DIGIT = 11;

    private long[] prefix = new long[16];
    private int[] mark = new int[16];
    private long[] word = new long[16];
    private int size;

    int size() {
        return size;
    }

    long prefix(int position) {
        return prefix[position];
    }

    int mark(int position) {
        return mark[position];
    }

    long word(int position) {
        return word[position];
    }

    void add(long itsPrefix, int itsMark, long itsWord) {
        if (size == prefix.length) {
            prefix = Arrays.copyOf(prefix, size * 2);
            mark = Arrays.copyOf(mark, size * 2);
            word = Arrays.copyOf(word, size * 2);
        }
        prefix[size] = itsPrefix;
        mark[size] = itsMark;
        word[size++] = itsWord;
    }

    /// The same by prefix, then by mark, those with both the same as one.
    ///
    /// @param prefixWidth how many bits prefixes have
    /// @param marks greater than every mark
    Entries sorted(int prefixWidth, int marks, Effort effort) {
        int markWidth = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, marks - 1));
        long[] keys = new long[size];
        for (int position = 0; position < size; position++) {
            keys[position] = prefix[position] << markWidth | mark[position];
        }
        Entries sorted = new Entries();
        long last = -1;
        for (int position : order(keys, prefixWidth + markWidth, effort)) {
            if (keys[position] == last) {
                sorted.word[sorted.size - 1] |= word[position];
            } else {
                sorted.add(prefix[position], mark[position], word[position]);
                last = keys[position];
            }
        }
        return sorted;
    }

    /// The positions of keys in their order, by their digits from the last to the first.
    ///
    /// @param width how many bits keys have
    static int[] order(long[] keys, int width, Effort effort) {
        int[] order = new int[keys.length];
        for (int position = 0; position < order.length; position++) {
            order[position] = position;
        }
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
            for (int position : order) {
                next[start[digit(keys[position], shift)]++] = position;
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
