package org.parley.talks;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// The patterns of the bundle of this package, filled in.
final class Phrases {
    private final ResourceBundle bundle;
    private final Locale locale;

    Phrases(Locale locale) {
        // without a translation the words are English, not those of the machine's language
        bundle = ResourceBundle.getBundle(
                "org.parley.talks.talks",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.locale = locale;
    }

    String of(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    String and(List<String> parts) {
        if (parts.isEmpty()) {
            return "";
        }
        String joined = parts.getFirst();
        for (int part = 1; part < parts.size(); part++) {
            boolean isLast = part == parts.size() - 1;
            joined = of(parts.size() == 2 ? "list.two" : isLast ? "list.last" : "list.middle", joined, parts.get(part));
        }
        return joined;
    }
}
