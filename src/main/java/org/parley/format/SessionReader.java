package org.parley.format;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.parley.scenario.Classroom;
import org.parley.scenario.Party;
import org.parley.scenario.Scenario;
import org.parley.talks.Line;
import org.parley.talks.Seat;
import org.parley.talks.Session;

/// Reads session files, as strictly as scenarios. A move that cannot be read, or that the rules refuse, is a problem
/// with its place, and the session opens up to the move before it; the same holds for each of its branches.
///
/// Nothing that a file holds makes the reader throw. Safe for use by several threads at once.
public final class SessionReader {
    /// The one format that this program knows.
    public static final int FORMAT = 1;

    private static final List<String> SESSION =
            List.of(
                    "format",
                    "parley",
                    "scenario",
                    "seats",
                    "observer",
                    "seed",
                    "options",
                    "journal",
                    "notes",
                    "branches",
                    "clock");

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
        boolean observer = root.flag("observer", false);
        long seed = root.whole("seed");
        Optional<Classroom> options = AboutReader.classroom(root, "options");
        if (scenario.isEmpty() || frame.hasErrors() || seatIsMissing(scenario.get(), seats, root)) {
            return refused();
        }
        Session start = Session.start(scenario.get(), seats, seed, options.orElse(scenario.get().classroom()))
                .withObserver(observer);
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
        OptionalInt clock = root.count("clock", 0);
        root.need("journal", "the list of moves, `[ … ]`");
        if (frame.hasErrors()) {
            return refused();
        }
        Fields again = Fields.of(new Spot(root.spot().value(), root.spot().path(), moves), "a session");
        Line line = new LineReader(start, names).line(again);
        Optional<Duration> left = clock.isPresent() ? Optional.of(Duration.ofSeconds(clock.getAsInt())) : Optional.empty();
        return new SessionReading.Opened(line.withClock(left), problems());
    }
}
