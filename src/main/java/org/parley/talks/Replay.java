package org.parley.talks;

import java.util.Optional;

/// What came of folding a journal.
///
/// @param talks to the end of the journal, or up to the entry that the rules refuse
/// @param stopped that entry, if there is one
public record Replay(Talks talks, Optional<Stop> stopped) {
    /// The first entry that the rules refuse, and why.
    public record Stop(Entry entry, MoveRefusal refusal) {}
}
