package org.parley.report;

import java.util.List;

/// What is to be learned from talks: when what was possible was lost and why, what nobody proposed, and who would want
/// to leave what was agreed.
///
/// @param losses in the order of the moves; only in an instructor's report, since they are told by all rules
/// @param missed in the order of the scenario; only in an instructor's report, for the same reason
/// @param stability one for each party whose points the audience sees; empty where nothing was agreed, or where it has
///     too many terms to be worked out
public record Lessons(List<Loss> losses, List<Missed> missed, List<StabilityEntry> stability) {
    public Lessons {
        losses = List.copyOf(losses);
        missed = List.copyOf(missed);
        stability = List.copyOf(stability);
    }

    /// An understanding that went out of reach.
    ///
    /// @param id of the understanding
    /// @param move the number of the journal's entry; 0 for the opening
    /// @param sentence what was done
    /// @param because the rules that stood in its way from then on, in words
    /// @param kept the steps that were still open to it right before, in words
    public record Loss(
            String id, String title, int move, String sentence, List<String> because, List<String> kept) {
        public Loss {
            because = List.copyOf(because);
            kept = List.copyOf(kept);
        }
    }

    /// An understanding that everybody needed could have agreed to in a round, and that nobody proposed.
    ///
    /// @param id of the understanding
    /// @param first how many entries had been played when it first could
    /// @param last how many had been played when it last could
    /// @param sentence says when, and by which terms
    public record Missed(String id, String title, int first, int last, String sentence) {}

    /// What leaving the package would bring a party.
    ///
    /// @param colour the position of the party, from 1
    /// @param verdicts one for each concept, the simplest first
    public record StabilityEntry(String party, int colour, List<Verdict> verdicts) {
        public StabilityEntry {
            verdicts = List.copyOf(verdicts);
        }

        /// Whether no concept finds that the party would leave.
        public boolean isStable() {
            return verdicts.stream().allMatch(Verdict::stable);
        }
    }

    /// Whether the package is stable for a party by one concept.
    ///
    /// @param concept its name in words
    /// @param sentence the verdict with its reason
    public record Verdict(String concept, boolean stable, String sentence) {}
}
