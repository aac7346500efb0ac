package org.parley.rules;

/// Where the talks stand.
public enum Phase {
    BEFORE_FIRST_ROUND,
    IN_ROUND,
    /// An ending holds; no move follows.
    BROKEN_OFF,
    /// The last round has closed; no move follows.
    CLOSED;

    /// Whether no move can follow.
    public boolean isOver() {
        return this == BROKEN_OFF || this == CLOSED;
    }
}
