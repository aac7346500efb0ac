package org.parley.outcome;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.parley.reach.Figure;
import org.parley.reach.Figure.AtLeast;
import org.parley.reach.Figure.AtMost;
import org.parley.reach.Figure.Estimate;
import org.parley.reach.Figure.Exact;

/// Says a figure in words for people, from a resource bundle in the reader's language: *12*, *at least 12*, *about
/// 5.3 × 10^8 (between 5.1 and 5.5 × 10^8)*. Immutable and safe for use by several threads.
///
/// What is exact has every digit. A bound is never rounded to the side on which it would say too much, and an
/// interval never to a narrower one.
public final class FigureWording {
    private static final BigInteger IN_POWERS_FROM = BigInteger.valueOf(1_000_000);
    private static final BigInteger TOO_LONG_TO_READ = BigInteger.TEN.pow(15);

    /// Of an estimate so many decimals are told that its interval spans at least two of the last one.
    private static final int MOST_DECIMALS = 4;

    private final ResourceBundle bundle;
    private final Locale language;

    public FigureWording(Locale language) {
        this.language = language;
        bundle = ResourceBundle.getBundle(
                "org.parley.outcome.figures",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// The figure in full.
    public String of(Figure figure) {
        return switch (figure) {
            case Exact(BigInteger value) -> say("exact", digits(value));
            case AtLeast(BigInteger value) -> say("atLeast", bound(value, RoundingMode.FLOOR));
            case AtMost(BigInteger value) -> say("atMost", bound(value, RoundingMode.CEILING));
            case Estimate estimate -> estimate(estimate);
        };
    }

    /// The figure for a narrow place, such as a cell of a table: a sign says how well it is known.
    public String brief(Figure figure) {
        if (figure.isExact() || figure.value().compareTo(IN_POWERS_FROM) < 0) {
            return brief(figure, digits(figure.value()));
        }
        RoundingMode rounding =
                switch (figure) {
                    case AtLeast _ -> RoundingMode.FLOOR;
                    case AtMost _ -> RoundingMode.CEILING;
                    case Exact _, Estimate _ -> RoundingMode.HALF_UP;
                };
        int exponent = exponent(figure.value());
        return brief(figure, power(decimal(figure.value(), exponent, 1, rounding), exponent));
    }

    /// A number for a narrow place, with the sign of how well it is known: nothing, ≥, ≤ or ≈.
    ///
    /// @param number the figure's value, as the place writes it
    public String brief(Figure figure, String number) {
        return switch (figure) {
            case Exact _ -> number;
            case AtLeast _ -> say("brief.atLeast", number);
            case AtMost _ -> say("brief.atMost", number);
            case Estimate _ -> say("brief.estimate", number);
        };
    }

    private String digits(BigInteger value) {
        return NumberFormat.getIntegerInstance(language).format(value);
    }

    private String bound(BigInteger value, RoundingMode rounding) {
        if (value.compareTo(TOO_LONG_TO_READ) < 0) {
            return digits(value);
        }
        int exponent = exponent(value);
        return power(decimal(value, exponent, 1, rounding), exponent);
    }

    private String estimate(Estimate estimate) {
        BigInteger value = estimate.value();
        BigInteger low = estimate.low();
        BigInteger high = estimate.high();
        if (high.compareTo(IN_POWERS_FROM) < 0) {
            return say("estimate", digits(value), digits(low), digits(high));
        }
        int exponent = exponent(value);
        int decimals = decimals(high.subtract(low), exponent);
        String from = decimal(low, exponent, decimals, RoundingMode.FLOOR);
        boolean isLost = low.signum() > 0 && low.compareTo(BigInteger.TEN.pow(Math.max(0, exponent - decimals))) < 0;
        return say(
                "estimate",
                power(decimal(value, exponent, decimals, RoundingMode.HALF_UP), exponent),
                isLost ? bound(low, RoundingMode.FLOOR) : from,
                power(decimal(high, exponent, decimals, RoundingMode.CEILING), exponent));
    }

    private static int decimals(BigInteger width, int exponent) {
        int decimals = 1;
        while (decimals < MOST_DECIMALS
                && new BigDecimal(width)
                                .compareTo(BigDecimal.valueOf(2).scaleByPowerOfTen(exponent - decimals))
                        < 0) {
            decimals++;
        }
        return decimals;
    }

    private static int exponent(BigInteger value) {
        return value.toString().length() - 1;
    }

    private String decimal(BigInteger value, int exponent, int decimals, RoundingMode rounding) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(rounding);
        return format.format(new BigDecimal(value).scaleByPowerOfTen(-exponent));
    }

    private String power(String number, int exponent) {
        return say("power", number, String.valueOf(exponent));
    }

    private String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), language).format(arguments);
    }
}
