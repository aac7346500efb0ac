package org.parley.reach;

import java.math.BigInteger;

/// How many packages a set has, and how well that is known. Immutable and safe for use by several threads.
///
/// That a set is empty is only ever said by a proof: an estimate is of a set that a package was found in.
public sealed interface Figure {
    /// This many, exactly.
    record Exact(BigInteger value) implements Figure {}

    /// This many were found, and there may be more.
    record AtLeast(BigInteger value) implements Figure {}

    /// More than this many there cannot be.
    record AtMost(BigInteger value) implements Figure {}

    /// About this many, by a sample.
    ///
    /// @param low the lower end of the 95 % interval, and never less than what was found
    /// @param high the upper end of the 95 % interval
    /// @param samples how many packages were drawn
    /// @param seed from which they were drawn: the same seed gives the same figure
    record Estimate(BigInteger value, BigInteger low, BigInteger high, int samples, long seed) implements Figure {}

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
}
