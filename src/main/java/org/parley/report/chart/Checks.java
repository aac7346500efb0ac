package org.parley.report.chart;

import java.math.BigInteger;

/// Checks that the records of this package share.
final class Checks {
    private Checks() {}

    static int notNegative(String name, int number) {
        if (number < 0) {
            throw new IllegalArgumentException("The " + name + " is " + number + "; it must be 0 or more.");
        }
        return number;
    }

    static BigInteger notNegative(String name, BigInteger number) {
        if (number.signum() < 0) {
            throw new IllegalArgumentException("The " + name + " is " + number + "; it must be 0 or more.");
        }
        return number;
    }

    static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
