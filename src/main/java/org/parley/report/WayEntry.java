package org.parley.report;

import java.util.List;
import org.parley.report.OutcomeEntry.Bond;
import org.parley.report.OutcomeEntry.WorthEntry;

/// One way that a session went, to be set beside others.
///
/// @param number the position of the branch, from 1
/// @param told whether it is the one that the talks are on now
/// @param over whether there is nothing more to play
/// @param moves how many entries its journal has
/// @param terms what was concluded, in the order of the scenario
/// @param understandings those that the concluded package meets, in the order of the scenario
/// @param worth to each party whose points the reader sees
public record WayEntry(
        int number, boolean told, boolean over, int moves, List<Since> terms, List<Since> understandings, List<WorthEntry> worth) {
    public WayEntry {
        terms = List.copyOf(terms);
        understandings = List.copyOf(understandings);
        worth = List.copyOf(worth);
    }

    /// A term or an understanding, and since when it stands so.
    ///
    /// @param id of the issue or the understanding
    /// @param title of the issue or the understanding, short where there is a short one
    /// @param level the title of the level; empty for an understanding
    /// @param roundId the id of the round in which it came to stand so
    /// @param round that round's title
    /// @param move the number of the entry that made it so
    public record Since(String id, String title, String level, Bond bond, String roundId, String round, int move) {}
}
