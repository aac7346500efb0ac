package org.parley.desktop.chart;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import org.parley.desktop.text.Texts;
import org.parley.outcome.FigureWording;
import org.parley.outcome.Share;
import org.parley.reach.Figure;

/// Counts and shares of packages in words: in full on hover, short on a bar. What is not exact says so in both.
public final class Counts {
    private static final BigInteger SHORTENED_FROM = BigInteger.valueOf(100_000);
    private static final BigInteger TOO_LONG_TO_NAME = BigInteger.TEN.pow(15);

    private Counts() {}

    /// How many, and how well that is known: every digit of what is exact.
    public static String words(Figure figure) {
        return wording().of(figure);
    }

    /// The same with as few digits as [#brief(BigInteger)], such as *≥ 1.2M*.
    public static String brief(Figure figure) {
        return wording().brief(figure, brief(figure.value()));
    }

    private static FigureWording wording() {
        return new FigureWording(Locale.getDefault(Locale.Category.FORMAT));
    }

    /// A share as a percentage, with the sign ≈ where it is not exact and a question mark where it is not known.
    public static String percent(Share share) {
        if (!share.isKnown()) {
            return Texts.of("count.share.unknown");
        }
        return share.isExact() ? percent(share.value()) : Texts.of("count.share.about", percent(share.value()));
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
