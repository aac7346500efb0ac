package org.parley.desktop.debrief;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.parley.desktop.action.Action;
import org.parley.desktop.action.Category;
import org.parley.desktop.outside.FileChoice;
import org.parley.desktop.play.Parts;
import org.parley.desktop.screen.Desk;
import org.parley.desktop.text.Texts;
import org.parley.desktop.work.Job;
import org.parley.desktop.work.Patience;
import org.parley.desktop.work.Progress;
import org.parley.format.SafeFile;
import org.parley.report.CsvReport;
import org.parley.report.HtmlReport;
import org.parley.report.PdfReport;
import org.parley.report.Report;
import org.parley.report.Reporter;
import org.parley.rules.Viewer;
import org.parley.talks.Line;

/// Takes the report home: asks for whom and where, then writes it in the form that the file's name says.
final class ReportExport {
    private final Desk desk;
    private final Lookback lookback;

    ReportExport(Desk desk, Lookback lookback) {
        this.desk = desk;
        this.lookback = lookback;
    }

    /// For whom a report is; empty for a report of everything that has been revealed.
    private record Reader(String title, Optional<Viewer> viewer) {}

    /// Asks for whom the report is, and goes on.
    void ask() {
        ToggleGroup group = new ToggleGroup();
        VBox content = Parts.column("export", Parts.text(Texts.of("debrief.export.about")));
        List<RadioButton> choices = new ArrayList<>();
        for (Reader reader : readers()) {
            RadioButton choice = new RadioButton(reader.title());
            choice.setId("reader-" + choices.size());
            choice.setUserData(reader);
            choice.setToggleGroup(group);
            choice.setWrapText(true);
            choices.add(choice);
        }
        group.selectToggle(choices.getFirst());
        content.getChildren().addAll(choices);
        Action save = Action.of("debrief.export.save", Category.FILE, () -> {
            Reader reader = (Reader) group.getSelectedToggle().getUserData();
            desk.sheets().close();
            where(reader);
        });
        desk.sheets().show(Texts.of("debrief.export.title"), content, choices.getFirst(), List.of(save));
    }

    private List<Reader> readers() {
        List<Reader> readers = new ArrayList<>();
        for (Optional<String> seat : lookback.seats()) {
            readers.add(seat.map(party -> new Reader(
                            Texts.of("debrief.export.party", party(party)), Optional.of(new Viewer.OfParty(party))))
                    .orElseGet(() ->
                            new Reader(Texts.of("debrief.export.everybody"), Optional.of(new Viewer.Everybody()))));
        }
        if (lookback.revealed().get()) {
            readers.add(new Reader(Texts.of("debrief.export.instructor"), Optional.empty()));
        }
        return readers;
    }

    private String party(String id) {
        return lookback.line().talks().session().scenario().party(id).title();
    }

    private void where(Reader reader) {
        desk.outside()
                .files()
                .toSave(
                        Texts.of("debrief.export.title"),
                        lookback.line().talks().session().scenario().id() + "-report.html",
                        List.of(
                                new FileChoice.Kind(Texts.of("debrief.export.html"), List.of("*.html")),
                                new FileChoice.Kind(Texts.of("debrief.export.pdf"), List.of("*.pdf")),
                                new FileChoice.Kind(Texts.of("debrief.export.csv"), List.of("*.csv"))))
                .ifPresent(file -> write(reader, file));
    }

    private void write(Reader reader, Path chosen) {
        Line line = lookback.line();
        boolean revealed = lookback.revealed().get();
        Path file = named(chosen);
        desk.work()
                .start(Job.of(
                        "debrief.export",
                        Texts.of("debrief.export.working"),
                        progress -> {
                            write(report(reader, line, revealed, progress), file);
                            return file;
                        },
                        this::done,
                        problem -> desk.notices()
                                .error(
                                        Texts.of("debrief.export.failed", file.getFileName()),
                                        String.valueOf(problem.getMessage()),
                                        "")));
    }

    /// A file whose name says no form that we write becomes a page.
    private static Path named(Path chosen) {
        String name = chosen.getFileName().toString();
        return form(chosen).isEmpty() ? chosen.resolveSibling(name + ".html") : chosen;
    }

    private static Optional<String> form(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return List.of("html", "pdf", "csv").stream()
                .filter(form -> name.endsWith("." + form))
                .findFirst();
    }

    private static Report report(Reader reader, Line line, boolean revealed, Progress progress) {
        progress.at(0, Texts.of("debrief.export.working"));
        Reporter reporter = new Reporter(Locale.getDefault(), Patience.BUDGET);
        Report report = reader.viewer()
                .map(viewer -> reporter.forViewer(line, viewer, revealed))
                .orElseGet(() -> reporter.revealed(line));
        progress.at(0.7, Texts.of("debrief.export.writing"));
        return report;
    }

    private static void write(Report report, Path file) throws IOException {
        switch (form(file).orElse("html")) {
            case "pdf" -> SafeFile.write(file, PdfReport.of(report));
            case "csv" -> SafeFile.write(file, CsvReport.of(report));
            default -> SafeFile.write(file, HtmlReport.of(report));
        }
    }

    private void done(Path file) {
        desk.notices()
                .done(
                        Texts.of("debrief.export.done", file.getFileName()),
                        Action.of("debrief.export.open", Category.FILE, () -> desk.outside()
                                .browser()
                                .show(file)));
    }
}
