package org.parley.reach;

import java.util.Locale;

/// Why an answer is not exact.
public sealed interface Stop {
    /// The contexts that the talks can come to are more than the limit.
    record TooManyContexts(int limit) implements Stop {}

    /// The sets of packages are too intricate to hold: decision diagrams would need more nodes than the limit.
    record TooIntricate(int nodes) implements Stop {}

    /// Whether there is such a package was not decided within so many branches of a search.
    record TooLong(long branches) implements Stop {}

    /// The listener said stop.
    record Cancelled() implements Stop {}

    /// The reason in English, for exceptions; see [ReachWording] for the reader's language.
    default String sentence() {
        return new ReachWording(Locale.ENGLISH).of(this);
    }
}
