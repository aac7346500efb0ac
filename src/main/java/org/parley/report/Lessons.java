package org.parley.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.report.chart.Standing;

/// What is to be learned from talks: which moves made or lost what was possible and why, what nobody proposed, and who
/// would want to leave what was agreed.
///
/// @param turns in the order of the moves; in a viewer's report by the rules that this viewer saw
/// @param missed in the order of the scenario; only in an instructor's report, since they are told by all rules
/// @param stability one for each party whose points the audience sees; empty where nothing was agreed, where it has too
///     many terms to be worked out, or in a class that is shown no worth
/// @param inexact why turns or missed chances could not be worked out, so that there may be more; empty where they could
public record Lessons(
        List<Turn> turns, List<Missed> missed, List<StabilityEntry> stability, Optional<String> inexact) {
    public Lessons {
        turns = List.copyOf(turns);
        missed = List.copyOf(missed);
        stability = List.copyOf(stability);
    }

    /// Whether there is nothing to tell.
    public boolean isEmpty() {
        return turns.isEmpty() && missed.isEmpty() && stability.isEmpty() && inexact.isEmpty();
    }

    /// The moves that turned something, each with all that it turned, in their order.
    public List<List<Turn>> turnsByMove() {
        Map<Integer, List<Turn>> byMove = new LinkedHashMap<>();
        turns.forEach(turn -> byMove.computeIfAbsent(turn.move(), first -> new ArrayList<>()).add(turn));
        return List.copyOf(byMove.values());
    }

    /// A turning point: a move after which an understanding stood otherwise than before.
    ///
    /// @param id of the understanding
    /// @param move the number of the journal's entry; 0 for the opening
    /// @param round the id of the round in which it was made
    /// @param did what was done
    /// @param kind what became of the understanding, as a word such as `lost`
    /// @param sentence what became of it
    /// @param standing how it stood from then on
    /// @param because where it was lost, the rules that stood in its way from then on, or why it was out of reach
    ///     nevertheless, in words
    /// @param kept where it was lost or needs moves again, the steps that were still open to it right before, in words
    public record Turn(
            String id,
            String title,
            int move,
            String round,
            String did,
            String kind,
            String sentence,
            Standing standing,
            List<String> because,
            List<String> kept) {
        public Turn {
            because = List.copyOf(because);
            kept = List.copyOf(kept);
        }
    }

    /// An understanding that everybody needed could have agreed to, and that nobody proposed.
    ///
    /// @param id of the understanding
    /// @param chances one for each round in which it could have been agreed to, in order; at least one
    /// @param sentence says when, and by which terms
    public record Missed(String id, String title, List<Chance> chances, String sentence) {
        public Missed {
            chances = List.copyOf(chances);
        }

        /// How many entries had been played when it first could be agreed to.
        public int first() {
            return chances.getFirst().first();
        }
    }

    /// A round in which an understanding could have been agreed to.
    ///
    /// @param round its id
    /// @param first how many entries had been played when it first could
    /// @param last how many had been played when it last could
    /// @param sentence says when, and by which terms
    public record Chance(String round, int first, int last, String sentence) {}

    /// What leaving the package would bring a party.
    ///
    /// @param id of the party
    /// @param party its title
    /// @param colour the position of the party, from 1
    /// @param verdicts one for each concept, the simplest first
    public record StabilityEntry(String id, String party, int colour, List<Verdict> verdicts) {
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
    /// @param word its name as a word, such as `general-metarational`
    /// @param sentence the verdict with its reason
    public record Verdict(String concept, String word, boolean stable, String sentence) {}
}
