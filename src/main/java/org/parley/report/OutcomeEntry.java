package org.parley.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// What came of the talks.
///
/// @param over whether the talks are over
/// @param ending what broke them off, if something did
/// @param terms every term concluded, in the order of the scenario
/// @param worth to each party whose points the audience sees; none in a class that is shown no worth
/// @param frontier what could have come of them at the start
/// @param inexact why there is no frontier; empty if there is
public record OutcomeEntry(
        boolean over,
        Optional<String> ending,
        List<TermEntry> terms,
        List<WorthEntry> worth,
        FrontierEntry frontier,
        Optional<String> inexact) {
    public OutcomeEntry {
        terms = List.copyOf(terms);
        worth = List.copyOf(worth);
    }

    /// Whether nothing became final.
    public boolean isStatusQuo() {
        return terms.stream().noneMatch(term -> term.bond() == Bond.FINAL);
    }

    /// One term of the concluded package.
    ///
    /// @param owed the parties that must still be consulted, by title
    public record TermEntry(
            String issue, String title, String level, String levelTitle, List<String> obligors, Bond bond, List<String> owed) {
        public TermEntry {
            obligors = List.copyOf(obligors);
            owed = List.copyOf(owed);
        }
    }

    /// How far a term binds.
    public enum Bond {
        FINAL,
        PROVISIONAL,
        /// It never became final, and the talks are over.
        LAPSED;

        /// The word of a table or a text's key.
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// What the outcome is worth to a party.
    ///
    /// @param worth of the outcome; of the status quo package, the party's reservation
    /// @param reservation the least worth at which it prefers a package to no deal, in the last context
    /// @param best the best worth on the frontier that leaves nobody worse off; empty where there is no such point
    /// @param left the best less the worth, 0 where there is no such point; empty where the frontier is not worked out
    public record WorthEntry(
            String id, String title, int colour, long worth, long reservation, OptionalLong best, OptionalLong left) {}
}
