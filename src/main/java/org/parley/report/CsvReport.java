package org.parley.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.parley.reach.Figure;
import org.parley.report.chart.Standing;

/// A report as one table of comma-separated values (RFC 4180, UTF-8), for a spreadsheet or for statistics.
///
/// It is tidy in several kinds of rows, which the first column tells apart: `move`, one for each move made, `taken-back`
/// for those undone, `understanding`, one for each round and understanding, `turning-point` (its rules under `reason`,
/// what would have kept it open under `consequences`), `missed-chance`, one for each understanding and round, `stability`, one for each party and concept
/// (`about`), `way`, one for each way that the session went (`about`, where it went several) and each thing that came of
/// it (`kind`), and `note` (its author under `about`). All kinds stand in one file, so that a report is always one file;
/// keep the rows of one kind and each column is one variable. Cells that a kind does not have are empty. A text that a spreadsheet would take for a formula has an apostrophe in front.
public final class CsvReport {
    /// The columns, in order.
    static final List<String> COLUMNS = List.of(
            "row",
            "round",
            "round-id",
            "round-title",
            "move",
            "party",
            "kind",
            "about",
            "sentence",
            "reason",
            "consequences",
            "changes",
            "understanding",
            "understanding-title",
            "status-before",
            "status-after",
            "reading-before",
            "reading-after",
            "reachable-before",
            "reachable-after",
            "as-things-stand-before",
            "as-things-stand-after");

    private static final int MOVE_COLUMNS = 8;
    private static final String FORMULA = "=+-@\t\r";

    private CsvReport() {}

    /// The table.
    public static String of(Report report) {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(COLUMNS);
            for (RoundEntry round : report.rounds()) {
                for (MoveEntry move : round.moves()) {
                    printer.printRecord(move("move", Optional.of(round), move));
                }
            }
            for (RoundEntry round : report.rounds()) {
                for (Moment.UnderstandingEntry before : round.before().standings()) {
                    printer.printRecord(understanding(round, before));
                }
            }
            for (MoveEntry move : report.takenBack()) {
                Optional<RoundEntry> round = report.rounds().stream()
                        .filter(entry -> entry.id().equals(move.round()))
                        .findFirst();
                printer.printRecord(move("taken-back", round, move));
            }
            for (Map<String, String> row : LessonRows.of(report)) {
                printer.printRecord(COLUMNS.stream()
                        .map(column -> text(row.getOrDefault(column, "")))
                        .toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /// Writes the table as UTF-8; the stream stays open.
    ///
    /// @throws IOException where the stream takes no more
    public static void write(Report report, OutputStream stream) throws IOException {
        stream.write(of(report).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> move(String row, Optional<RoundEntry> round, MoveEntry move) {
        List<String> cells = new ArrayList<>();
        cells.add(row);
        cells.add(round.map(entry -> String.valueOf(entry.number())).orElse(""));
        cells.add(move.round());
        cells.add(round.map(entry -> text(entry.title())).orElse(""));
        cells.add(String.valueOf(move.number()));
        cells.add(move.party().map(MoveEntry.Mover::id).orElse(""));
        cells.add(move.kind());
        cells.add(text(move.about()));
        cells.add(text(move.sentence()));
        cells.add(text(move.reason()));
        cells.add(text(String.join(" ", move.consequences())));
        cells.add(move.changes().stream().map(CsvReport::change).collect(Collectors.joining("; ")));
        cells.addAll(Collections.nCopies(COLUMNS.size() - cells.size(), ""));
        return cells;
    }

    private static String change(Moment.Change change) {
        return change.before().id() + ": " + word(change.before()) + " > " + word(change.after());
    }

    private static String word(Moment.UnderstandingEntry entry) {
        return entry.standing().map(Standing::word).orElse("");
    }

    private static List<String> understanding(RoundEntry round, Moment.UnderstandingEntry before) {
        Moment.UnderstandingEntry after = round.after().of(before.id());
        List<String> cells = new ArrayList<>();
        cells.add("understanding");
        cells.add(String.valueOf(round.number()));
        cells.add(round.id());
        cells.add(text(round.title()));
        cells.addAll(Collections.nCopies(MOVE_COLUMNS, ""));
        cells.add(before.id());
        cells.add(text(before.title()));
        cells.add(word(before));
        cells.add(word(after));
        cells.add(before.seen().word());
        cells.add(after.seen().word());
        cells.add(packages(round.before(), before.seen(), Moment.Count::reachable));
        cells.add(packages(round.after(), after.seen(), Moment.Count::reachable));
        cells.add(packages(round.before(), before.seen(), Moment.Count::open));
        cells.add(packages(round.after(), after.seen(), Moment.Count::open));
        return cells;
    }

    /// The count of packages in the reading, with how well it is known; empty where there is none.
    private static String packages(Moment moment, Seen seen, Function<Moment.Count, Figure> which) {
        return moment.count(seen).map(which).map(Figure::toString).orElse("");
    }

    private static String text(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
