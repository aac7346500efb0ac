package org.parley.reach;

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

    /// The reason for people.
    default String sentence() {
        return switch (this) {
            case TooManyContexts(int limit) ->
                "The talks can come to more than " + limit
                        + " different contexts. Maybe use fewer levers, or levers that can be used once only.";
            case TooIntricate(int nodes) ->
                "The packages that can be agreed are too intricate to hold exactly in " + nodes
                        + " parts. Maybe give fewer parties points, or coarser ones.";
            case TooLong(long branches) ->
                "Whether such a package can be agreed was not settled after " + branches
                        + " attempts. Maybe ask again with a larger budget, or give fewer parties points.";
            case Cancelled() -> "The analysis was stopped before it was done.";
        };
    }
}
