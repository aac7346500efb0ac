package org.parley.reach.diagram;

import java.util.Arrays;

/// Remembers results of operations on two nodes. A later result may take an earlier one's place, so a look-up that
/// finds nothing only means that the work must be done (again).
final class PairCache {
    private static final int LARGEST = 1 << 22;

    private long[] keys = new long[1 << 12];
    private int[] results = new int[1 << 12];
    private int misplaced;

    PairCache() {
        Arrays.fill(keys, -1);
    }

    /// The result for the pair, or -1.
    int get(int first, int second) {
        long key = key(first, second);
        int slot = slot(key);
        return keys[slot] == key ? results[slot] : -1;
    }

    void put(int first, int second, int result) {
        long key = key(first, second);
        int slot = slot(key);
        if (keys[slot] >= 0 && keys[slot] != key && ++misplaced > keys.length / 2 && keys.length < LARGEST) {
            grow();
            slot = slot(key);
        }
        keys[slot] = key;
        results[slot] = result;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldResults = results;
        keys = new long[oldKeys.length * 4];
        results = new int[keys.length];
        Arrays.fill(keys, -1);
        misplaced = 0;
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldKeys[old] >= 0) {
                int slot = slot(oldKeys[old]);
                keys[slot] = oldKeys[old];
                results[slot] = oldResults[old];
            }
        }
    }

    private static long key(int first, int second) {
        return ((long) first << 32) | second;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & (keys.length - 1);
    }
}
