package org.parley.desktop.chart;

import java.math.BigInteger;

/// How high a count stands, from 0 to 1: in proportion while counts are few, by their logarithm when they are many.
///
/// @param greatest the count that stands at 1
record CountScale(BigInteger greatest) {
    private static final BigInteger MANY = BigInteger.valueOf(1000);

    boolean logarithmic() {
        return greatest.compareTo(MANY) >= 0;
    }

    double height(BigInteger count) {
        if (greatest.signum() == 0) {
            return 0;
        }
        if (logarithmic()) {
            return logarithm(count) / logarithm(greatest);
        }
        return count.doubleValue() / greatest.doubleValue();
    }

    /// log2(1 + count), for counts beyond the range of a double too.
    private static double logarithm(BigInteger count) {
        BigInteger more = count.add(BigInteger.ONE);
        int shift = Math.max(0, more.bitLength() - 60);
        return shift + Math.log(more.shiftRight(shift).doubleValue()) / Math.log(2);
    }
}
