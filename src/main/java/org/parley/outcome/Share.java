package org.parley.outcome;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Optional;
import org.parley.reach.Figure;
import org.parley.reach.Figure.AtLeast;
import org.parley.reach.Figure.AtMost;
import org.parley.reach.Figure.Estimate;
import org.parley.reach.Figure.Exact;

/// What share some packages are of all, from 0 to 1, and between what it lies. Immutable and safe for use by several
/// threads.
///
/// @param low the least it can be by the figures that it is made of
/// @param value itself, or what is nearest to it by them
/// @param high the most that it can be
public record Share(double low, double value, double high) {
    /// None at all.
    public static final Share NONE = new Share(0, 0, 0);

    private static final double TOO_WIDE = 0.5;

    public Share {
        if (!(0 <= low && low <= value && value <= high && high <= 1)) {
            throw new IllegalArgumentException(
                    "The share is " + value + " between " + low + " and " + high + "; it must lie between, from 0 to 1.");
        }
    }

    /// Just this share.
    public static Share exactly(double share) {
        return new Share(share, share, share);
    }

    /// The share of some in all; none where there are none.
    public static Share of(Figure some, Figure all) {
        if (some.isNone() || all.isNone()) {
            return NONE;
        }
        if (some instanceof Estimate part && all instanceof Estimate whole && areOfOneSample(part, whole)) {
            double value = ratio(part.value(), whole.value());
            return new Share(
                    Math.min(value, ratio(part.low(), whole.value())),
                    value,
                    Math.max(value, ratio(part.high(), whole.value())));
        }
        double low = most(all).map(most -> ratio(least(some), most)).orElse(0.0);
        double high = most(some).map(most -> ratio(most, least(all))).orElse(1.0);
        double value = Math.clamp(ratio(some.value(), all.value()), low, Math.max(low, high));
        return new Share(low, value, Math.max(low, high));
    }

    /// Then how large the set is that they were drawn from, which makes both wrong alike, makes their share no wronger.
    private static boolean areOfOneSample(Estimate part, Estimate whole) {
        return part.samples() == whole.samples() && part.seed() == whole.seed();
    }

    /// Whether it is just this.
    public boolean isExact() {
        return low == high;
    }

    /// Whether the figures say anything of it.
    public boolean isKnown() {
        return high - low <= TOO_WIDE;
    }

    /// Whether it is certainly another than this one: what may be an error of estimates is no change.
    public boolean differsFrom(Share other) {
        return low > other.high || high < other.low;
    }

    private static BigInteger least(Figure figure) {
        return switch (figure) {
            case Exact(BigInteger value) -> value;
            case AtLeast(BigInteger value) -> value;
            case AtMost _ -> BigInteger.ZERO;
            case Estimate estimate -> estimate.low();
        };
    }

    private static Optional<BigInteger> most(Figure figure) {
        return switch (figure) {
            case Exact(BigInteger value) -> Optional.of(value);
            case AtLeast _ -> Optional.empty();
            case AtMost(BigInteger value) -> Optional.of(value);
            case Estimate estimate -> Optional.of(estimate.high());
        };
    }

    private static double ratio(BigInteger some, BigInteger all) {
        return some.compareTo(all) >= 0
                ? 1
                : new BigDecimal(some)
                        .divide(new BigDecimal(all), MathContext.DECIMAL64)
                        .doubleValue();
    }
}
