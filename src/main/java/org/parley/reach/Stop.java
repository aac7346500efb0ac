package org.parley.reach;

import java.math.BigInteger;

/// Why an answer is not exact.
public sealed interface Stop {
    /// The packages that can matter are more than the limit.
    record TooManyPackages(BigInteger packages, BigInteger limit) implements Stop {}

    /// The contexts that the talks can come to are more than the limit.
    record TooManyContexts(int limit) implements Stop {}

    /// The listener said stop.
    record Cancelled() implements Stop {}

    /// The reason for people.
    default String sentence() {
        return switch (this) {
            case TooManyPackages(BigInteger packages, BigInteger limit) ->
                "The scenario has " + packages + " packages that can matter; up to " + limit
                        + " are answered exactly. Maybe leave out levels that nobody offers.";
            case TooManyContexts(int limit) ->
                "The talks can come to more than " + limit
                        + " different contexts. Maybe use fewer levers, or levers that can be used once only.";
            case Cancelled() -> "The analysis was stopped before it was done.";
        };
    }
}
