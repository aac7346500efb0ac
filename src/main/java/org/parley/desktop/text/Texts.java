package org.parley.desktop.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// The words of the window. Each part of the program has a bundle: `messages.properties` for what all share,
/// `messages-table.properties` for the table and so on; a key stands in one of them only and begins with its part's
/// name. Texts are [MessageFormat] patterns, where an apostrophe is written twice.
///
/// The language is the system's at start, English where there is no translation. Any thread.
public final class Texts {
    /// The bundles, beside each other in `/org/parley/desktop`.
    static final List<String> BUNDLES = List.of("messages", "messages-table", "messages-debrief", "messages-insight", "messages-instructor", "messages-notes");

    private static final List<ResourceBundle> WORDS = BUNDLES.stream()
            .filter(name -> Texts.class.getResource("/org/parley/desktop/" + name + ".properties") != null)
            .map(name -> ResourceBundle.getBundle(
                    "org.parley.desktop." + name,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)))
            .toList();

    private Texts() {}

    /// The text of a key, with the arguments put in.
    ///
    /// @throws MissingResourceException where no bundle has the key
    public static String of(String key, Object... arguments) {
        return new MessageFormat(pattern(key), Locale.getDefault(Locale.Category.FORMAT)).format(arguments);
    }

    /// Whether some bundle has the key.
    public static boolean has(String key) {
        return WORDS.stream().anyMatch(words -> words.containsKey(key));
    }

    private static String pattern(String key) {
        for (ResourceBundle words : WORDS) {
            if (words.containsKey(key)) {
                return words.getString(key);
            }
        }
        throw new MissingResourceException("No bundle has the text '" + key + "'.", Texts.class.getName(), key);
    }
}
