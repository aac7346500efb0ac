package org.parley.reach;

/// Why nothing can be said of terms but that they are out of reach, or why an answer is not complete. Everything is
/// named by its id; see [ReachWording] for the sentence.
public sealed interface Because {
    /// An issue of them has been concluded at a lower level, and is not reopened.
    record IsConcluded(String issue, String level) implements Because {}

    /// The talks are over.
    record TalksAreOver() implements Because {}

    /// The talks break off before anything can be concluded, whatever is relaxed.
    record TalksBreakOff() implements Because {}

    /// The search was stopped.
    record WasStopped(Stop why) implements Because {}
}
