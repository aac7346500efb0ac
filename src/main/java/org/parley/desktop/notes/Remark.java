package org.parley.desktop.notes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.desktop.text.Texts;
import org.parley.scenario.Scenario;
import org.parley.talks.Line;
import org.parley.talks.Note;

/// A note as somebody reads it.
///
/// @param by who wrote it, in words; empty where that is not said
/// @param own whether it was written at the reader's own seat, so that they may change it
public record Remark(Note note, String by, boolean own) {
    /// The notes on a move that somebody may read, in their order.
    ///
    /// @param entry the number of the move; 0 for the start
    /// @param seat at which the reader sits; empty for an onlooker
    /// @param all whether the talks are revealed, so that everybody's notes may be read
    public static List<Remark> on(Line line, int entry, Optional<String> seat, boolean all) {
        Scenario scenario = line.talks().session().scenario();
        return line.notes().stream()
                .filter(note -> note.entry() == entry)
                .filter(note -> all || note.seat().equals(seat))
                .map(note -> new Remark(note, by(scenario, note), note.seat().equals(seat)))
                .toList();
    }

    /// The moves with notes that somebody may read, by their numbers.
    public static Set<Integer> moves(Line line, Optional<String> seat) {
        return line.notes().stream()
                .filter(note -> note.seat().equals(seat))
                .map(Note::entry)
                .collect(Collectors.toSet());
    }

    private static String by(Scenario scenario, Note note) {
        String party = note.seat().map(id -> scenario.party(id).title()).orElse("");
        return party.isEmpty() || note.author().isEmpty()
                ? party + note.author()
                : Texts.of("notes.author.of", note.author(), party);
    }
}
