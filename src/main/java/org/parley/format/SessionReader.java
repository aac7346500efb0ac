package org.parley.format;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.parley.rules.Viewer;
import org.parley.scenario.Classroom;
import org.parley.scenario.Party;
import org.parley.scenario.Scenario;
import org.parley.talks.Entry;
import org.parley.talks.Note;
import org.parley.talks.Replay;
import org.parley.talks.Seat;
import org.parley.talks.Session;
import org.parley.talks.Talks;
import org.parley.talks.TalksWording;

/// Reads session files, as strictly as scenarios. A move that cannot be read, or that the rules refuse, is a problem
/// with its place, and the session opens up to the move before it.
///
/// Nothing that a file holds makes the reader throw. Safe for use by several threads at once.
public final class SessionReader {
    /// The one format that this program knows.
    public static final int FORMAT = 1;

    private static final List<String> SESSION =
            List.of("format", "parley", "scenario", "seats", "seed", "options", "journal", "notes");

    private final ProblemList frame;
    private final ProblemList moves;

    private SessionReader(String name) {
        frame = new ProblemList(name);
        moves = new ProblemList(name);
    }

    /// Reads a file. A file that is missing, a folder or not readable is a problem, too.
    public static SessionReading read(Path file) {
        ProblemList problems = new ProblemList(file.toString());
        return FileText.bytes(file, problems)
                .map(bytes -> read(file.toString(), bytes))
                .orElseGet(() -> new SessionReading.Refused(problems.inOrder()));
    }

    /// Reads the bytes of a file.
    ///
    /// @param name the file's name, for its problems
    public static SessionReading read(String name, byte[] bytes) {
        return new SessionReader(name).session(bytes);
    }

    private SessionReading session(byte[] bytes) {
        Optional<JsonValue> tree = FileText.text(bytes, frame).flatMap(text -> JsonTree.read(text, frame));
        if (tree.isEmpty()) {
            return refused();
        }
        Fields root = Fields.of(new Spot(tree.get(), JsonPath.ROOT, frame), "a session");
        if (!root.isObject() || !FileKind.SESSION.fits(root)) {
            return refused();
        }
        if (!isNewer(root)) {
            Fields.of(root.spot(), "a session", SESSION);
        }
        root.text("parley");
        Optional<Spot> inside = root.need("scenario", "the scenario that is played");
        if (inside.isEmpty()) {
            return refused();
        }
        Fields parts = Fields.of(inside.get(), "a scenario");
        Optional<Scenario> scenario = ScenarioReader.scenario(parts);
        Names names = Names.of(parts);
        List<Seat> seats = seats(root, names);
        long seed = root.whole("seed");
        Optional<Classroom> options = AboutReader.classroom(root, "options");
        if (scenario.isEmpty() || frame.hasErrors() || seatIsMissing(scenario.get(), seats, root)) {
            return refused();
        }
        Session start = Session.start(scenario.get(), seats, seed, options.orElse(scenario.get().classroom()));
        return play(start, root, names);
    }

    private SessionReading refused() {
        return new SessionReading.Refused(problems());
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(frame.inOrder());
        problems.addAll(moves.inOrder());
        problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        return problems;
    }

    /// A later format is told, and the file opened as far as it can be.
    private boolean isNewer(Fields root) {
        OptionalLong format = root.need("format", "the format's number, " + FORMAT)
                .map(spot -> spot.whole(1, Long.MAX_VALUE, "format " + FORMAT))
                .orElse(OptionalLong.empty());
        if (format.isEmpty() || format.getAsLong() == FORMAT) {
            return false;
        }
        Spot spot = root.find("format").orElseThrow();
        moves.error(
                spot.path(),
                spot.value().place(),
                "format " + format.getAsLong(),
                "format " + FORMAT + "; a newer Parley may read more of this file");
        return true;
    }

    private static List<Seat> seats(Fields root, Names names) {
        Map<String, Integer> lines = new HashMap<>();
        List<Seat> seats = new ArrayList<>();
        root.need("seats", "who plays each negotiator").ifPresent(list -> list.elements().forEach(spot -> {
            Fields fields = Fields.of(spot, "a seat", List.of("party", "player"));
            Optional<Spot> named = fields.need("party", "the party of the seat");
            String party = named.map(found -> names.negotiator(found, "a seat")).orElse("");
            Integer first = lines.putIfAbsent(party, spot.value().place().line());
            if (first != null && !party.isEmpty()) {
                named.orElseThrow().error(
                        "a second seat of " + Quoted.text(party) + " (the first is in line " + first + ")",
                        "one seat a negotiator");
            }
            MoveReader.player(fields).ifPresent(player -> seats.add(new Seat(party, player)));
        }));
        return seats;
    }

    private boolean seatIsMissing(Scenario scenario, List<Seat> seats, Fields root) {
        List<String> without = scenario.negotiators().stream()
                .map(Party::id)
                .filter(id -> seats.stream().noneMatch(seat -> seat.party().equals(id)))
                .map(Quoted::text)
                .toList();
        if (!without.isEmpty()) {
            root.find("seats").orElse(root.spot()).error(
                    "no seat of " + String.join(" and ", without), "one seat a negotiator");
        }
        return !without.isEmpty();
    }

    private SessionReading play(Session start, Fields root, Names names) {
        List<Spot> spots = root.need("journal", "the list of moves, `[ … ]`")
                .map(list -> new Spot(list.value(), list.path(), moves).elements())
                .orElse(List.of());
        MoveReader reader = new MoveReader(names);
        List<Entry> entries = new ArrayList<>();
        for (Spot spot : spots) {
            int errors = moves.errors();
            Optional<Entry> entry = reader.entry(spot, entries.size() + 1);
            if (moves.errors() > errors || entry.isEmpty()) {
                break;
            }
            entries.add(entry.get());
        }
        List<Note> notes = notes(root, spots.size());
        Replay replay = Talks.replay(start.withJournal(entries));
        Talks talks = replay.talks();
        int played = talks.journal().size();
        replay.stopped().ifPresent(stop -> {
            Spot move = Fields.of(spots.get(played), "an entry").find("move").orElseThrow();
            TalksWording wording = new TalksWording(start.scenario(), Locale.ENGLISH, new Viewer.Everybody());
            move.error("a move that the rules refuse: " + wording.of(stop.refusal()), "a move that can be made here");
        });
        if (frame.hasErrors()) {
            return refused();
        }
        List<Note> kept = notes.stream().filter(note -> note.entry() <= played).toList();
        return new SessionReading.Opened(talks.withNotes(kept), problems());
    }

    /// The sound ones of the notes; the others are problems that do not keep the session closed.
    private List<Note> notes(Fields root, int entries) {
        List<Note> notes = new ArrayList<>();
        root.find("notes").ifPresent(list -> new Spot(list.value(), list.path(), moves).elements().forEach(spot -> {
            int errors = moves.errors();
            Fields fields = Fields.of(spot, "a note", List.of("n", "author", "text"));
            long entry = fields.need("n", "the number of an entry, or 0 for the start")
                    .map(found -> found.whole(0, entries, "the number of an entry, or 0 for the start").orElse(0))
                    .orElse(0L);
            String text = fields.words("text");
            Note note = new Note((int) entry, fields.text("author"), text);
            if (moves.errors() == errors) {
                notes.add(note);
            }
        }));
        return notes;
    }
}
