package org.parley.report;

/// A red line or an offer.
///
/// @param kind `redLine` or `offer`
/// @param statement in the party's words
/// @param meaning what it forbids, or gives and for what, in words
/// @param when in words when it is active; empty for always
/// @param known how far it is known
public record RuleEntry(
        String id,
        String kind,
        String party,
        int colour,
        String statement,
        String meaning,
        String when,
        Known known) {
    /// How far a rule is known.
    public enum Known {
        PUBLIC,
        /// Private at first, and told in the talks.
        DISCLOSED,
        PRIVATE;

        /// The word of a table or a text's key.
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
