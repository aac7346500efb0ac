package org.parley.report;

import java.util.List;

/// The ways that a session went, to be read side by side.
///
/// @param shown in the order in which they began; empty where it went one way alone
/// @param all how many there are, of which the latest and the one told are shown
public record Ways(List<WayEntry> shown, int all) {
    /// There is but one way, which the report tells.
    public static final Ways NONE = new Ways(List.of(), 1);

    public Ways {
        shown = List.copyOf(shown);
    }

    /// Whether there is nothing to compare.
    public boolean isEmpty() {
        return shown.isEmpty();
    }
}
