package org.parley.desktop;

import java.nio.file.Path;
import java.util.List;
import org.parley.desktop.screen.Desk;
import org.parley.desktop.settings.RecentFiles;
import org.parley.desktop.text.Texts;
import org.parley.desktop.work.Job;
import org.parley.desktop.work.Patience;
import org.parley.format.Problem;
import org.parley.format.ScenarioCheck;
import org.parley.format.ScenarioReader;
import org.parley.format.ScenarioReading;
import org.parley.format.SessionReader;
import org.parley.format.SessionReading;
import org.parley.talks.Line;

/// Opens files: reads them off the FX thread, then shows what came of it.
final class FileOpening {
    private final RecentFiles recent;
    private final SessionFiles kept;

    /// @param kept the recovery files, which are no files of the person's
    FileOpening(RecentFiles recent, SessionFiles kept) {
        this.recent = recent;
        this.kept = kept;
    }

    /// What a file turned out to hold.
    private sealed interface Contents {
        record OfScenario(ScenarioReading reading) implements Contents {}

        record OfSession(SessionReading reading) implements Contents {}
    }

    void open(Desk desk, Path file) {
        desk.work().start(Job.of(
                "open",
                Texts.of("open.reading", file.getFileName()),
                progress -> read(file),
                contents -> show(desk, file, contents),
                trouble -> desk.notices()
                        .error(Texts.of("open.failed", file), Texts.of("open.failed.hint"), Troubles.details(trouble))));
    }

    /// A session goes by its name; one that has lost it goes by what the scenario's reader finds.
    private static Contents read(Path file) {
        if (file.toString().endsWith(SessionFiles.ENDING)) {
            return new Contents.OfSession(SessionReader.read(file));
        }
        ScenarioReading reading = ScenarioReader.read(file);
        boolean session = reading instanceof ScenarioReading.Refused(var problems) && problems.size() == 1 && isSession(problems);
        return session ? new Contents.OfSession(SessionReader.read(file)) : new Contents.OfScenario(reading);
    }

    private static boolean isSession(List<Problem> problems) {
        return problems.getFirst().found().equals("a session");
    }

    private void show(Desk desk, Path file, Contents contents) {
        switch (contents) {
            case Contents.OfScenario(ScenarioReading.Read read) -> {
                recent.add(file);
                desk.navigator().showBriefing(read.scenario());
                check(desk, file, read);
            }
            case Contents.OfSession(SessionReading.Opened(Line line, var problems)) -> {
                if (!kept.holds(file)) {
                    recent.add(file);
                }
                if (line.talks().isOver()) {
                    desk.navigator().showDebrief(line);
                } else {
                    desk.navigator().showTable(line);
                }
                tell(desk, file, problems, "open.part");
            }
            case Contents.OfScenario(ScenarioReading.Refused(var problems)) -> desk.navigator().showProblems(file, problems);
            case Contents.OfSession(SessionReading.Refused(var problems)) -> desk.navigator().showProblems(file, problems);
        }
    }

    /// Looks, while one reads the briefing, for what only playing shows.
    private static void check(Desk desk, Path file, ScenarioReading.Read read) {
        desk.work().start(Job.of(
                "check",
                Texts.of("open.checking", file.getFileName()),
                progress -> ScenarioCheck.of(read, Patience.BUDGET),
                warnings -> tell(desk, file, warnings, "open.warnings"),
                trouble -> tell(desk, file, read.warnings(), "open.warnings")));
    }

    private static void tell(Desk desk, Path file, List<Problem> problems, String key) {
        if (!problems.isEmpty()) {
            desk.notices().done(Texts.of(key, problems.size()), WarningsAction.of(desk, file, problems));
        }
    }
}
