package org.parley.report;

import java.util.List;

/// One round that has opened.
///
/// @param number from 1
/// @param venue empty if the author does not say, like the date
/// @param present the parties' titles
/// @param agenda the issues' titles
/// @param opening what happened when it opened, one sentence each
/// @param moves in order
/// @param closing how it ended and what followed, one sentence each; empty while it is open
/// @param closingChanges the understandings that stand otherwise since it closed and the next opened
/// @param before how everything stood once it had opened
/// @param after how everything stood once it had closed and the next had opened, or stands now
public record RoundEntry(
        String id,
        int number,
        String title,
        String venue,
        String date,
        List<String> present,
        List<String> agenda,
        List<String> opening,
        List<MoveEntry> moves,
        List<String> closing,
        List<Moment.Change> closingChanges,
        Moment before,
        Moment after) {
    public RoundEntry {
        present = List.copyOf(present);
        agenda = List.copyOf(agenda);
        opening = List.copyOf(opening);
        moves = List.copyOf(moves);
        closing = List.copyOf(closing);
        closingChanges = List.copyOf(closingChanges);
    }
}
