package org.parley.desktop.table;

import org.parley.desktop.text.Texts;
import org.parley.rules.Reading;
import org.parley.rules.Viewer;

/// What a seat may go by during play: what others have offered, or what they have not ruled out.
public enum Lens {
    ON_THE_TABLE,
    CONCEIVABLE;

    /// Its name for people.
    public String title() {
        return Texts.of(this == ON_THE_TABLE ? "table.lens.table" : "table.lens.conceivable");
    }

    /// What it means, in a sentence.
    public String meaning() {
        return Texts.of(this == ON_THE_TABLE ? "table.lens.table.meaning" : "table.lens.conceivable.meaning");
    }

    /// The reading that it is for a viewer.
    public Reading reading(Viewer viewer) {
        return switch (this) {
            case ON_THE_TABLE -> new Reading.OnTheTable(viewer);
            case CONCEIVABLE -> new Reading.Conceivable(viewer);
        };
    }
}
