package org.parley.reach;

/// Where an understanding stands in a running session.
public enum Status {
    /// The final package meets it.
    CONCLUDED,
    /// The concluded package meets it and is not final.
    PROVISIONAL,
    /// Reachable as things stand: by conclusions and the passing of rounds alone.
    OPEN,
    /// Reachable, but not as things stand.
    NEEDS_MOVES,
    OUT_OF_REACH;

    /// The status in words, as data and people read it: `needs moves`.
    public String words() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
