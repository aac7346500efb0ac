package org.parley.desktop.chart;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import org.parley.desktop.text.Texts;
import org.parley.reach.Figure;

/// Counts of packages in words: exact on hover, short on a bar. The one place that says how well a figure is known.
public final class Counts {
    private static final BigInteger SHORTENED_FROM = BigInteger.valueOf(100_000);
    private static final BigInteger TOO_LONG_TO_NAME = BigInteger.TEN.pow(15);

    private Counts() {}

    /// Every digit, and how well the figure is known: *1,234*, *at least 1,234*, *at most 1,234*, or *about 1,234 (95 %:
    /// 1,200 to 1,280)*.
    public static String words(Figure figure) {
        return switch (figure) {
            case Figure.Exact(var value) -> exact(value);
            case Figure.AtLeast(var value) -> Texts.of("count.at-least", exact(value));
            case Figure.AtMost(var value) -> Texts.of("count.at-most", exact(value));
            case Figure.Estimate estimate ->
                Texts.of("count.about", exact(estimate.value()), exact(estimate.low()), exact(estimate.high()));
        };
    }

    /// The same with as few digits as [#brief(BigInteger)], such as *≥ 1.2M*.
    public static String brief(Figure figure) {
        String number = brief(figure.value());
        return switch (figure) {
            case Figure.Exact exact -> number;
            case Figure.AtLeast least -> Texts.of("count.at-least.brief", number);
            case Figure.AtMost most -> Texts.of("count.at-most.brief", number);
            case Figure.Estimate estimate -> Texts.of("count.about.brief", number);
        };
    }

    /// A share of one figure in another, in words; *about* where one of the two is not exact.
    public static String share(double share, Figure some, Figure all) {
        String percent = percent(share);
        return some.isExact() && all.isExact() ? percent : Texts.of("count.about.brief", percent);
    }

    /// Every digit, in groups.
    public static String exact(BigInteger count) {
        return NumberFormat.getIntegerInstance(Locale.getDefault(Locale.Category.FORMAT)).format(count);
    }

    /// The same where it is short, otherwise rounded down to about three digits, such as *1.2M* or *3.4 × 10^21*.
    public static String brief(BigInteger count) {
        if (count.compareTo(SHORTENED_FROM) < 0) {
            return exact(count);
        }
        if (count.compareTo(TOO_LONG_TO_NAME) < 0) {
            NumberFormat compact = NumberFormat.getCompactNumberInstance(
                    Locale.getDefault(Locale.Category.FORMAT), NumberFormat.Style.SHORT);
            compact.setMaximumFractionDigits(1);
            compact.setRoundingMode(RoundingMode.DOWN);
            return compact.format(count);
        }
        String digits = count.toString();
        return digits.charAt(0) + "." + digits.charAt(1) + " × 10^" + (digits.length() - 1);
    }

    /// A share as a percentage: whole, but never 0 % or 100 % for what is neither none nor all.
    public static String percent(double share) {
        NumberFormat percent = NumberFormat.getPercentInstance(Locale.getDefault(Locale.Category.FORMAT));
        if (share > 0 && share < 0.01) {
            return "<" + percent.format(0.01);
        }
        if (share > 0.99 && share < 1) {
            return ">" + percent.format(0.99);
        }
        return percent.format(share);
    }
}
