package org.parley.report;

/// In which reading something was found.
public enum Seen {
    /// Everything counts.
    ACTUAL,
    /// By the offers that the viewer sees.
    TABLE,
    /// By whatever the viewer has not seen ruled out.
    CONCEIVABLE;

    /// The word of a table or a text's key.
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
