package org.parley.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is to be learned from talks, and the notes on them, as rows of a [CsvReport].
final class LessonRows {
    private final Report report;
    private final List<Map<String, String>> rows = new ArrayList<>();

    private LessonRows(Report report) {
        this.report = report;
    }

    /// The rows in order: turning points, missed chances, stability, ways, notes. Each by column; columns left out are empty.
    static List<Map<String, String>> of(Report report) {
        LessonRows all = new LessonRows(report);
        report.lessons().turns().forEach(all::turn);
        report.lessons().missed().forEach(all::missed);
        report.lessons().stability().forEach(all::stability);
        report.ways().shown().forEach(all::way);
        report.notes().forEach(all::note);
        return all.rows;
    }

    private void turn(Lessons.Turn turn) {
        Map<String, String> row = row("turning-point", turn.round(), turn.move());
        row.put("kind", turn.kind());
        row.put("sentence", turn.sentence());
        row.put("reason", String.join("; ", turn.because()));
        row.put("consequences", String.join("; ", turn.kept()));
        row.put("understanding", turn.id());
        row.put("understanding-title", turn.title());
        row.put("status-after", turn.standing().word());
    }

    private void missed(Lessons.Missed missed) {
        for (Lessons.Chance chance : missed.chances()) {
            Map<String, String> row = row("missed-chance", chance.round(), chance.first());
            row.put("sentence", chance.sentence());
            row.put("understanding", missed.id());
            row.put("understanding-title", missed.title());
        }
    }

    private void way(WayEntry way) {
        Words words = new Words(report.language());
        Map<String, String> length = way(way, "length");
        length.put("move", String.valueOf(way.moves()));
        length.put("sentence", words.say(way.over() ? "ways.over" : "ways.open", way.moves()));
        for (WayEntry.Since term : way.terms()) {
            Map<String, String> row = way(way, "term", term);
            row.put("sentence", term.title() + ": " + term.level());
        }
        for (WayEntry.Since understanding : way.understandings()) {
            Map<String, String> row = way(way, "understanding", understanding);
            row.put("understanding", understanding.id());
            row.put("understanding-title", understanding.title());
        }
        for (OutcomeEntry.WorthEntry worth : way.worth()) {
            Map<String, String> row = way(way, "worth");
            row.put("party", worth.id());
            row.put("sentence", String.valueOf(worth.worth()));
        }
    }

    private Map<String, String> way(WayEntry way, String kind, WayEntry.Since since) {
        Map<String, String> row = way(way, kind);
        row.put("round-id", since.roundId());
        row.put("round-title", since.round());
        row.put("move", String.valueOf(since.move()));
        row.put("status-after", since.bond().word());
        return row;
    }

    private Map<String, String> way(WayEntry way, String kind) {
        Map<String, String> row = row("way");
        row.put("about", String.valueOf(way.number()));
        row.put("kind", kind);
        return row;
    }

    private void stability(Lessons.StabilityEntry entry) {
        for (Lessons.Verdict verdict : entry.verdicts()) {
            Map<String, String> row = row("stability");
            row.put("party", entry.id());
            row.put("kind", verdict.stable() ? "stable" : "unstable");
            row.put("about", verdict.word());
            row.put("sentence", verdict.sentence());
        }
    }

    private void note(NoteEntry note) {
        Map<String, String> row = row("note");
        row.put("move", String.valueOf(note.move()));
        row.put("party", note.seat().orElse(""));
        row.put("about", note.author());
        row.put("sentence", note.text());
    }

    private Map<String, String> row(String kind, String round, int move) {
        Map<String, String> row = row(kind);
        row.put("round-id", round);
        row.put("move", String.valueOf(move));
        report.rounds().stream()
                .filter(entry -> entry.id().equals(round))
                .findFirst()
                .ifPresent(entry -> {
                    row.put("round", String.valueOf(entry.number()));
                    row.put("round-title", entry.title());
                });
        return row;
    }

    private Map<String, String> row(String kind) {
        Map<String, String> row = new HashMap<>();
        row.put("row", kind);
        rows.add(row);
        return row;
    }
}
