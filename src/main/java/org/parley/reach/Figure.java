package org.parley.reach;

import java.math.BigInteger;

/// How many packages a set has, and how well that is known. Immutable and safe for use by several threads.
///
/// That a set is empty is only ever said by a proof: an estimate is of a set that a package was found in.
/// As a text it is in plain digits, as tables of numbers hold it; for people there are words in
/// [org.parley.outcome.FigureWording].
public sealed interface Figure {
    /// This many, exactly.
    record Exact(BigInteger value) implements Figure {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /// This many were found, and there may be more.
    record AtLeast(BigInteger value) implements Figure {
        @Override
        public String toString() {
            return "at least " + value;
        }
    }

    /// More than this many there cannot be.
    record AtMost(BigInteger value) implements Figure {
        @Override
        public String toString() {
            return "at most " + value;
        }
    }

    /// About this many, by a sample.
    ///
    /// @param low the lower end of the 95 % interval, and never less than what was found
    /// @param high the upper end of the 95 % interval
    /// @param samples how many packages were drawn
    /// @param seed from which they were drawn: the same seed gives the same figure
    record Estimate(BigInteger value, BigInteger low, BigInteger high, int samples, long seed) implements Figure {
        @Override
        public String toString() {
            return "about " + value + " (" + low + " to " + high + ")";
        }
    }

    /// The number itself, or the one nearest to it that is known: for bars and lines, beside words that say which.
    BigInteger value();

    /// This many, exactly.
    static Figure exactly(BigInteger value) {
        return new Exact(value);
    }

    /// Whether the number is exact.
    default boolean isExact() {
        return this instanceof Exact;
    }

    /// Whether there are none; an estimate and a lower bound never say so.
    default boolean isNone() {
        return switch (this) {
            case Exact(BigInteger value) -> value.signum() == 0;
            case AtMost(BigInteger value) -> value.signum() == 0;
            case AtLeast _, Estimate _ -> false;
        };
    }
}
