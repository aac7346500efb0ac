package org.parley.report;

import java.util.List;
import java.util.Optional;

/// One move.
///
/// @param number of its entry in the journal, from 1
/// @param round the id of the round in which it was made
/// @param party who moved; empty for the instructor
/// @param kind the word of the move, such as `propose` or `lever`
/// @param about what it names: the proposal's number, the lever, the rule, the event; empty for a pass
/// @param sentence what was done, for people
/// @param reason why, in the player's words; empty if there is none or it is not for the audience
/// @param consequences what followed, one sentence each
/// @param changes the understandings that stand otherwise since; those that the end of the round changed are told there
public record MoveEntry(
        int number,
        String round,
        Optional<Mover> party,
        String kind,
        String about,
        String sentence,
        String reason,
        List<String> consequences,
        List<Moment.Change> changes) {
    public MoveEntry {
        consequences = List.copyOf(consequences);
        changes = List.copyOf(changes);
    }

    /// Who moved.
    ///
    /// @param colour of its [PartyEntry]
    public record Mover(String id, String title, int colour) {}
}
