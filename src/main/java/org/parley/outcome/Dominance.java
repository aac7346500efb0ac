package org.parley.outcome;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// Tells which vectors are dominated when they come in descending order (by the first number, then the second and so
/// on), no two the same: then only an earlier one can dominate a later one, and the first number need not be looked
/// at. With two numbers it is enough to know the greatest second one; with three, the staircase of the other two
/// (Kung, Luccio and Preparata, "On Finding the Maxima of a Set of Vectors", Journal of the ACM 22(4), 1975, section
/// 2); with more, the vectors kept so far are gone through, latest dominator first.
final class Dominance {
    private final int width;
    private long greatestSecond = Long.MIN_VALUE;
    private boolean none = true;
    private final TreeMap<Long, Long> staircase = new TreeMap<>();
    private long[] kept = new long[64];
    private int size;

    Dominance(int width) {
        this.width = width;
    }

    /// Whether the vector that starts here is dominated by an earlier one; if not it is kept.
    boolean isDominated(long[] vectors, int start) {
        return switch (width) {
            case 0, 1 -> !takeFirst();
            case 2 -> !takeSecond(vectors[start + 1]);
            case 3 -> !takeStair(vectors[start + 1], vectors[start + 2]);
            default -> !takeAny(vectors, start);
        };
    }

    private boolean takeFirst() {
        boolean taken = none;
        none = false;
        return taken;
    }

    private boolean takeSecond(long second) {
        if (!none && second <= greatestSecond) {
            return false;
        }
        none = false;
        greatestSecond = second;
        return true;
    }

    /// The staircase maps second numbers to third ones: the greater the one, the smaller the other.
    private boolean takeStair(long second, long third) {
        Map.Entry<Long, Long> above = staircase.ceilingEntry(second);
        if (above != null && above.getValue() >= third) {
            return false;
        }
        Map.Entry<Long, Long> under = staircase.floorEntry(second);
        while (under != null && under.getValue() <= third) {
            staircase.remove(under.getKey());
            under = staircase.floorEntry(second);
        }
        staircase.put(second, third);
        return true;
    }

    private boolean takeAny(long[] vectors, int start) {
        for (int at = 0; at < size; at += width) {
            if (coversRest(at, vectors, start)) {
                bringForward(at);
                return false;
            }
        }
        if (size + width > kept.length) {
            kept = Arrays.copyOf(kept, kept.length * 2 + width);
        }
        System.arraycopy(vectors, start, kept, size, width);
        size += width;
        return true;
    }

    private boolean coversRest(int at, long[] vectors, int start) {
        for (int number = 1; number < width; number++) {
            if (kept[at + number] < vectors[start + number]) {
                return false;
            }
        }
        return true;
    }

    /// What dominated one vector is likely to dominate the next, so it moves towards the front of the line.
    private void bringForward(int at) {
        int to = at / width / 2 * width;
        for (int number = 0; number < width && to != at; number++) {
            long held = kept[to + number];
            kept[to + number] = kept[at + number];
            kept[at + number] = held;
        }
    }
}
