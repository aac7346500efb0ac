package org.parley.reach.counting;

import java.util.Arrays;
import org.parley.reach.search.Effort;

/// What packages have in the issues that are not told yet, each with a mark: keys in order, of which [Cube] says how they
/// are made, with the mark as the last digit. Not for use by several threads at once.
final class Remainders {
    /// How many bits a mark has.
    static final int MARK_BITS = 6;

    /// How many marks there can be.
    static final int MOST_MARKS = 1 << MARK_BITS;

    private static final int DIGIT = 11;
    private static final int OFTEN = 1 << 16;

    private long[] keys = new long[8];
    private int size;

    int size() {
        return size;
    }

    long key(int position) {
        return keys[position];
    }

    int mark(int position) {
        return mark(keys[position]);
    }

    static int mark(long key) {
        return (int) key & MOST_MARKS - 1;
    }

    static long code(long key) {
        return key >>> MARK_BITS;
    }

    void clear() {
        size = 0;
    }

    void add(long key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        keys[size++] = key;
    }

    /// Adds something to the keys from a position on.
    void addTo(int from, long digit) {
        for (int position = from; position < size; position++) {
            keys[position] |= digit;
        }
    }

    /// The first position with no less than a key.
    int position(long key) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The marks that occur.
    long marks() {
        long marks = 0;
        for (int position = 0; position < size; position++) {
            marks |= 1L << mark(position);
        }
        return marks;
    }

    /// The marks of what has nothing more.
    long marksOfNothing() {
        long marks = 0;
        for (int position = 0; position < size && code(keys[position]) == 0; position++) {
            marks |= 1L << mark(position);
        }
        return marks;
    }

    /// Puts those from a position on in order.
    void sort(int from) {
        Arrays.sort(keys, from, size);
    }

    /// Puts all in order, with looks at the listener in between.
    ///
    /// @param width how many bits keys have
    void sort(int width, Effort effort) {
        long[] other = new long[keys.length];
        for (int shift = 0; shift < width; shift += DIGIT) {
            int[] start = new int[(1 << DIGIT) + 1];
            for (int position = 0; position < size; position++) {
                start[digit(keys[position], shift) + 1]++;
            }
            for (int digit = 0; digit < 1 << DIGIT; digit++) {
                start[digit + 1] += start[digit];
            }
            for (int position = 0; position < size; position++) {
                other[start[digit(keys[position], shift)]++] = keys[position];
                lookAt(position, effort);
            }
            long[] before = keys;
            keys = other;
            other = before;
        }
    }

    private static int digit(long key, int shift) {
        return (int) (key >>> shift) & ((1 << DIGIT) - 1);
    }

    static void lookAt(int position, Effort effort) {
        if (position % OFTEN == OFTEN - 1) {
            effort.look();
        }
    }

    /// Takes the remainders of some that have one level of an issue, that issue being told.
    ///
    /// @param mask of the digits after it
    /// @param marks those that count
    void take(Remainders some, int from, int to, long mask, long marks, Effort effort) {
        clear();
        for (int position = from; position < to; position++) {
            long key = some.keys[position];
            if ((marks >>> mark(key) & 1) != 0) {
                add(key & mask);
            }
            lookAt(position, effort);
        }
    }

    /// Takes those of two, less what others of them are sure to be as good as.
    ///
    /// @param mask of the digits of the second that count
    /// @param marks those that count
    void merge(
            Remainders one,
            int from,
            int to,
            Remainders two,
            int fromTwo,
            int toTwo,
            long mask,
            long marks,
            Goodness goodness,
            Effort effort) {
        clear();
        int here = from;
        int there = fromTwo;
        while (here < to || there < toTwo) {
            long mine = here < to ? one.keys[here] : Long.MAX_VALUE;
            long theirs = there < toTwo ? two.keys[there] & mask : Long.MAX_VALUE;
            if (mine <= theirs) {
                here++;
            } else {
                there++;
            }
            long key = Math.min(mine, theirs);
            if ((marks >>> mark(key) & 1) != 0) {
                addBetter(key, goodness);
            }
            lookAt(here + there, effort);
        }
    }

    private void addBetter(long key, Goodness goodness) {
        int mark = mark(key);
        long code = code(key);
        for (int before = size - 1; before >= 0 && code(keys[before]) == code; before--) {
            if (goodness.isAtLeast(mark(before), mark)) {
                return;
            }
        }
        if (goodness.isAboveNothing(code)) {
            for (int nothing = 0; nothing < size && code(keys[nothing]) == 0; nothing++) {
                if (goodness.isAtLeast(mark(nothing), mark)) {
                    return;
                }
            }
        }
        add(key);
    }
}
