package org.parley.desktop.insight;

import org.parley.desktop.text.Texts;
import org.parley.rules.Reading;

/// Names readings for people.
final class Readings {
    private Readings() {}

    static String title(Reading reading) {
        return Texts.of("insight.reading." + word(reading));
    }

    static String meaning(Reading reading) {
        return Texts.of("insight.reading." + word(reading) + ".meaning");
    }

    /// The word of an id.
    static String word(Reading reading) {
        return switch (reading) {
            case Reading.Actual() -> "actual";
            case Reading.OnTheTable onTheTable -> "table";
            case Reading.Conceivable conceivable -> "conceivable";
        };
    }
}
