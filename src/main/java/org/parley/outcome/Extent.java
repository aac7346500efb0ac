package org.parley.outcome;

/// How much of a frontier is listed. What is listed is always on it.
public sealed interface Extent {
    /// Every point.
    record Whole() implements Extent {}

    /// The extremes and a spread of the others.
    ///
    /// @param points how many the frontier has
    record Spread(long points) implements Extent {}

    /// The extremes and some others: the frontier is too large to be worked out.
    ///
    /// @param points how many it has at least, which is proven
    record Part(long points) implements Extent {}
}
