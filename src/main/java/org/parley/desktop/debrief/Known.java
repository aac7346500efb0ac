package org.parley.desktop.debrief;

import java.util.Locale;
import org.parley.desktop.text.Texts;
import org.parley.rules.Reading;
import org.parley.rules.Viewer;

/// By which rules one looks back: by all of them, or by those that a viewer could know.
public enum Known {
    REALLY,
    ON_THE_TABLE,
    CONCEIVABLE;

    /// Its name for people.
    public String title() {
        return Texts.of("debrief.known." + word());
    }

    /// What it means, in a sentence.
    public String meaning() {
        return Texts.of("debrief.known." + word() + ".meaning");
    }

    /// The word of an id, such as `on-the-table`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The reading that it is for a viewer.
    public Reading reading(Viewer viewer) {
        return switch (this) {
            case REALLY -> new Reading.Actual();
            case ON_THE_TABLE -> new Reading.OnTheTable(viewer);
            case CONCEIVABLE -> new Reading.Conceivable(viewer);
        };
    }
}
