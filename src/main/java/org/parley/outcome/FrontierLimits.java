package org.parley.outcome;

/// How far a frontier is worked out and listed.
///
/// @param listed the most points that are listed; of more, a spread
/// @param spread about how many points a spread has
/// @param held the most points of a frontier that is worked out
/// @param heldOfFew the same where three parties or fewer have points, which takes far less time
/// @param steps the most steps of the search for a solution point where the frontier is not worked out
/// @param seed of the directions in which such a frontier is looked at
public record FrontierLimits(int listed, int spread, int held, int heldOfFew, long steps, long seed) {
    /// Seconds and some hundred megabytes at most.
    public static final FrontierLimits USUAL =
            new FrontierLimits(100_000, 500, 200_000, 2_000_000, 2_000_000, 1);
}
