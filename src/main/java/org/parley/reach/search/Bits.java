package org.parley.reach.search;

/// Sets of signatures as words of bits.
final class Bits {
    private Bits() {}

    static int words(int size) {
        return (size + 63) >> 6;
    }

    static void set(long[] bits, int position) {
        bits[position >> 6] |= 1L << position;
    }

    static boolean get(long[] bits, int position) {
        return (bits[position >> 6] & (1L << position)) != 0;
    }

    static boolean isEmpty(long[] bits) {
        for (long word : bits) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    static boolean haveCommon(long[] one, long[] other) {
        for (int word = 0; word < one.length; word++) {
            if ((one[word] & other[word]) != 0) {
                return true;
            }
        }
        return false;
    }

    static void keep(long[] bits, long[] kept) {
        for (int word = 0; word < bits.length; word++) {
            bits[word] &= kept[word];
        }
    }

    static void drop(long[] bits, long[] dropped) {
        for (int word = 0; word < bits.length; word++) {
            bits[word] &= ~dropped[word];
        }
    }

    static void add(long[] bits, long[] added) {
        for (int word = 0; word < bits.length; word++) {
            bits[word] |= added[word];
        }
    }

    static long[] all(int size) {
        long[] bits = new long[words(size)];
        for (int position = 0; position < size; position++) {
            set(bits, position);
        }
        return bits;
    }
}
