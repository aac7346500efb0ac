package org.parley.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// What the commands say to people, from a resource bundle.
final class Sayings {
    /// The bundle that picocli takes the help from.
    static final String HELP = "org.parley.cli.help";

    /// The language of what is said: the reader's where there is a translation, else English.
    static final Locale LANGUAGE = Locale.ENGLISH;

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(
            "org.parley.cli.sayings",
            LANGUAGE,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Sayings() {}

    static String say(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), LANGUAGE).format(arguments);
    }
}
