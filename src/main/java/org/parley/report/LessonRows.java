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

    /// The rows in order: turning points, missed chances, stability, notes. Each by column; columns left out are empty.
    static List<Map<String, String>> of(Report report) {
        LessonRows all = new LessonRows(report);
        report.lessons().turns().forEach(all::turn);
        report.lessons().missed().forEach(all::missed);
        report.lessons().stability().forEach(all::stability);
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
        Map<String, String> row = row("missed-chance", missed.round(), missed.first());
        row.put("sentence", missed.sentence());
        row.put("understanding", missed.id());
        row.put("understanding-title", missed.title());
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
