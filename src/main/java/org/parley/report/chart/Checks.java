package org.parley.report.chart;

import org.parley.reach.Figure;

/// Checks that the records of this package share.
final class Checks {
    private Checks() {}

    static int notNegative(String name, int number) {
        if (number < 0) {
            throw new IllegalArgumentException("The " + name + " is " + number + "; it must be 0 or more.");
        }
        return number;
    }

    static Figure notNegative(String name, Figure figure) {
        if (figure.value().signum() < 0) {
            throw new IllegalArgumentException("The " + name + " is " + figure + "; it must be 0 or more.");
        }
        return figure;
    }

    static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
