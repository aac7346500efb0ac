package org.parley.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.rules.Viewer;
import org.parley.talks.Entry;
import org.parley.talks.Line;
import org.parley.talks.Note;
import org.parley.talks.Replay;
import org.parley.talks.Session;
import org.parley.talks.Talks;
import org.parley.talks.TalksWording;

/// Reads the moves of a session: those that stand, the notes on them, and the other ways that it went. Nothing that is
/// wrong with them keeps the session closed.
final class LineReader {
    private final Session start;
    private final Names names;

    LineReader(Session start, Names names) {
        this.start = start;
        this.names = names;
    }

    /// Moves as far as they could be read and made.
    ///
    /// @param whole whether all of them were
    record Way(Talks talks, boolean whole) {
        List<Entry> journal() {
            return talks.journal();
        }
    }

    /// The line of a session's file, without its clock.
    Line line(Fields root) {
        Way journal = way(List.of(), elements(root, "journal"));
        List<Note> notes = notes(root, 0, elements(root, "journal").size(), journal);
        Line line = root.find("branches")
                .flatMap(branches -> new BranchReader(this).line(branches, journal))
                .orElseGet(() -> Line.of(journal.talks()));
        for (Note note : notes) {
            line = line.withNote(note);
        }
        return line;
    }

    static List<Spot> elements(Fields fields, String key) {
        return fields.find(key).map(Spot::elements).orElse(List.of());
    }

    /// The moves of a list, made after others; it ends before the first that cannot be read or made, which is a problem.
    Way way(List<Entry> before, List<Spot> spots) {
        MoveReader reader = new MoveReader(names);
        List<Entry> entries = new ArrayList<>(before);
        for (Spot spot : spots) {
            int errors = spot.problems().errors();
            Optional<Entry> entry = reader.entry(spot, entries.size() + 1);
            if (spot.problems().errors() > errors || entry.isEmpty()) {
                break;
            }
            entries.add(entry.get());
        }
        Replay replay = Talks.replay(start.withJournal(entries));
        Talks talks = replay.talks();
        replay.stopped().ifPresent(stop -> {
            Spot move = Fields.of(spots.get(talks.journal().size() - before.size()), "an entry")
                    .find("move")
                    .orElseThrow();
            TalksWording wording = new TalksWording(start.scenario(), Locale.ENGLISH, new Viewer.Everybody());
            move.error("a move that the rules refuse: " + wording.of(stop.refusal()), "a move that can be made here");
        });
        return new Way(talks, talks.journal().size() == before.size() + spots.size());
    }

    /// The sound ones of the notes on entries that could be read.
    ///
    /// @param first the first entry that one may be on
    /// @param last the last one
    List<Note> notes(Fields fields, int first, int last, Way way) {
        String expected = "the number of an entry, from " + first + " to " + last
                + (first == 0 ? " (0 for the start)" : "");
        List<Note> notes = new ArrayList<>();
        for (Spot spot : elements(fields, "notes")) {
            int errors = spot.problems().errors();
            Fields parts = Fields.of(spot, "a note", List.of("n", "seat", "author", "text"));
            long entry = parts.need("n", expected)
                    .map(found -> found.whole(first, last, expected).orElse(0))
                    .orElse(0L);
            Note note = new Note(
                    (int) entry,
                    parts.find("seat").map(seat -> names.negotiator(seat, "a seat")),
                    parts.text("author"),
                    parts.words("text"));
            if (spot.problems().errors() == errors && entry <= way.journal().size()) {
                notes.add(note);
            }
        }
        return notes;
    }
}
