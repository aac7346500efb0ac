package org.parley.report.chart;

/// How an understanding stands, best first, as charts show it.
public enum Standing {
    /// The final package meets it.
    CONCLUDED,
    /// The concluded package meets it and is not final yet.
    PROVISIONAL,
    /// The concluded package meets it and can no longer become final.
    WILL_LAPSE,
    /// Reachable as things stand.
    OPEN,
    /// Reachable, not as things stand.
    NEEDS_MOVES,
    /// Not reachable.
    OUT_OF_REACH;

    /// The word of a table or a style class, such as `needs-moves`.
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
