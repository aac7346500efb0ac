package org.parley.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A whole report, restricted to what its audience may see.
///
/// @param language of its words
/// @param parties in the order of the scenario
/// @param start how everything stood before the first move
/// @param rounds those that have opened, in order
/// @param lessons when what was possible was lost, what was missed, and who would want to leave what was agreed
/// @param ways that the session went, where it went several
/// @param rules the red lines and offers, in the order of the scenario
/// @param points what packages are worth to the parties, in the order of the scenario
/// @param history what really came of it; only once the talks are over, or in an instructor's report
/// @param takenBack moves that were undone, in order; only in an instructor's report, or once revealed
/// @param notes remarks on moves; in a viewer's report only its own, until the talks are revealed
public record Report(
        Locale language,
        Audience audience,
        Cover cover,
        List<PartyEntry> parties,
        Moment start,
        List<RoundEntry> rounds,
        OutcomeEntry outcome,
        Lessons lessons,
        Ways ways,
        Charts charts,
        List<RuleEntry> rules,
        List<PointsEntry> points,
        Optional<HistoryEntry> history,
        List<SourceEntry> sources,
        List<MoveEntry> takenBack,
        List<NoteEntry> notes) {
    public Report {
        parties = List.copyOf(parties);
        rounds = List.copyOf(rounds);
        rules = List.copyOf(rules);
        points = List.copyOf(points);
        sources = List.copyOf(sources);
        takenBack = List.copyOf(takenBack);
        notes = List.copyOf(notes);
    }

    /// The remarks on one move, or on the start.
    public List<NoteEntry> notesOn(int move) {
        return notes.stream().filter(note -> note.move() == move).toList();
    }

    /// How everything stands at the end of the report.
    public Moment end() {
        return rounds.isEmpty() ? start : rounds.getLast().after();
    }
}
