package org.parley.outcome;

import java.util.Arrays;

/// The vectors that stand, for vectors of four numbers or more.
///
/// Each number's range is cut into a few bands. For each number and band one bit a vector says whether the vector's
/// number is in that band or a higher one, so that the vectors which may dominate a new one are found 64 at a time,
/// by intersecting one row of bits a number, and only those are compared. The bands follow the first vectors kept.
final class DominanceArchive implements Dominance {
    private static final int BANDS = 64;
    private static final int PLAIN = 128;

    private final int width;
    private long[] kept;
    private int size;
    private long[] lowest = new long[0];
    private long[] step = new long[0];
    private long[][] rows = new long[0][];

    DominanceArchive(int width) {
        this.width = width;
        kept = new long[16 * width];
    }

    @Override
    public boolean isDominated(long[] vectors, int start) {
        boolean dominated = size <= PLAIN ? coveredByAny(vectors, start) : coveredInRows(vectors, start);
        if (!dominated) {
            keep(vectors, start);
        }
        return dominated;
    }

    private boolean coveredByAny(long[] vectors, int start) {
        for (int vector = 0; vector < size; vector++) {
            if (covers(vector, vectors, start)) {
                return true;
            }
        }
        return false;
    }

    private boolean coveredInRows(long[] vectors, int start) {
        long[][] asked = new long[width - 1][];
        for (int number = 1; number < width; number++) {
            asked[number - 1] = rows[(number - 1) * BANDS + band(number, vectors[start + number])];
        }
        int words = (size + 63) >> 6;
        for (int word = 0; word < words; word++) {
            long may = asked[0][word];
            for (int number = 1; number < asked.length; number++) {
                may &= asked[number][word];
            }
            while (may != 0) {
                if (covers((word << 6) + Long.numberOfTrailingZeros(may), vectors, start)) {
                    return true;
                }
                may &= may - 1;
            }
        }
        return false;
    }

    private boolean covers(int vector, long[] vectors, int start) {
        int at = vector * width;
        for (int number = 1; number < width; number++) {
            if (kept[at + number] < vectors[start + number]) {
                return false;
            }
        }
        return true;
    }

    private void keep(long[] vectors, int start) {
        if ((size + 1) * width > kept.length) {
            kept = Arrays.copyOf(kept, kept.length * 2);
        }
        System.arraycopy(vectors, start, kept, size * width, width);
        size++;
        if (size == PLAIN + 1) {
            cutBands();
            for (int vector = 0; vector < size; vector++) {
                mark(vector);
            }
        } else if (size > PLAIN) {
            mark(size - 1);
        }
    }

    private void cutBands() {
        lowest = new long[width];
        step = new long[width];
        rows = new long[(width - 1) * BANDS][4];
        for (int number = 1; number < width; number++) {
            long low = Long.MAX_VALUE;
            long high = Long.MIN_VALUE;
            for (int vector = 0; vector < size; vector++) {
                low = Math.min(low, kept[vector * width + number]);
                high = Math.max(high, kept[vector * width + number]);
            }
            lowest[number] = low;
            step[number] = Math.max(1, (high / BANDS - low / BANDS) + 1);
        }
    }

    /// Numbers outside the range of the first vectors are in the lowest or the highest band.
    private int band(int number, long value) {
        if (value <= lowest[number]) {
            return 0;
        }
        long above = value - lowest[number];
        boolean overflows = above < 0;
        return overflows ? BANDS - 1 : (int) Math.min(BANDS - 1, above / step[number]);
    }

    private void mark(int vector) {
        int word = vector >> 6;
        if (word >= rows[0].length) {
            for (int row = 0; row < rows.length; row++) {
                rows[row] = Arrays.copyOf(rows[row], rows[row].length * 2);
            }
        }
        for (int number = 1; number < width; number++) {
            int highest = band(number, kept[vector * width + number]);
            for (int band = 0; band <= highest; band++) {
                rows[(number - 1) * BANDS + band][word] |= 1L << vector;
            }
        }
    }
}
