package org.parley.talks;

import java.util.List;

/// One way that a session went, from its start.
///
/// @param from how many entries it shares with the branch that it came from; 0 for the first branch
/// @param origin why it began
public record Branch(int from, Origin origin, List<Entry> journal) {
    public Branch {
        journal = List.copyOf(journal);
    }

    /// Why a branch began.
    public enum Origin {
        /// It is the first.
        START,
        /// Moves were taken back and others made.
        UNDO,
        /// Somebody wanted to see where another move leads.
        BRANCH
    }
}
