package org.parley.report;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.parley.outcome.FigureWording;
import org.parley.outcome.Share;
import org.parley.reach.Figure;

/// The words of a report in one language. Immutable, but formats are made anew, so any thread may use it.
final class Words {
    private final ResourceBundle bundle;
    private final Locale language;

    Words(Locale language) {
        this.language = language;
        bundle = bundle(language);
    }

    /// The language in which a report is written for readers of another: their own where there is a translation, else
    /// English, so that words and numbers go together.
    static Locale nearest(Locale wanted) {
        return bundle(wanted).getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : wanted;
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                "org.parley.report.words",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// A text with its arguments put in.
    ///
    /// @throws java.util.MissingResourceException where there is no such key
    String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), language).format(arguments);
    }

    /// A whole number as people of the language write it.
    String count(Number number) {
        return NumberFormat.getIntegerInstance(language).format(number);
    }

    /// How many, and how well that is known.
    String figure(Figure figure) {
        return new FigureWording(language).of(figure);
    }

    /// The same for a narrow place.
    String brief(Figure figure) {
        return new FigureWording(language).brief(figure);
    }

    /// A whole number with its sign.
    String signed(long number) {
        return number > 0 ? "+" + count(number) : count(number);
    }

    /// A share as whole percents, with a sign where it is not exact and a question mark where it is not known.
    String share(Share share) {
        if (!share.isKnown()) {
            return say("share.unknown");
        }
        return share.isExact() ? share(share.value()) : say("share.about", share(share.value()));
    }

    /// A share from 0 to 1 as whole percents; what is a little is never called nothing.
    private String share(double share) {
        if (share > 0 && share < 0.01) {
            return "<\u00A0" + NumberFormat.getPercentInstance(language).format(0.01);
        }
        return NumberFormat.getPercentInstance(language).format(share);
    }
}
