package org.parley.desktop;

import java.nio.file.Path;
import org.parley.desktop.screen.Desk;
import org.parley.desktop.settings.RecentFiles;
import org.parley.desktop.text.Texts;
import org.parley.desktop.work.Job;
import org.parley.format.ScenarioReader;
import org.parley.format.ScenarioReading;

/// Opens files: reads them off the FX thread, then shows what came of it.
final class FileOpening {
    private final RecentFiles recent;

    FileOpening(RecentFiles recent) {
        this.recent = recent;
    }

    void open(Desk desk, Path file) {
        desk.work().start(Job.of(
                "open",
                Texts.of("open.reading", file.getFileName()),
                progress -> ScenarioReader.read(file),
                reading -> show(desk, file, reading),
                trouble -> desk.notices()
                        .error(Texts.of("open.failed", file), Texts.of("open.failed.hint"), Troubles.details(trouble))));
    }

    private void show(Desk desk, Path file, ScenarioReading reading) {
        recent.add(file);
        switch (reading) {
            case ScenarioReading.Read(var scenario, var warnings, _) -> {
                desk.navigator().showBriefing(scenario);
                if (!warnings.isEmpty()) {
                    desk.notices().done(Texts.of("open.warnings", warnings.size()), WarningsAction.of(desk, file, warnings));
                }
            }
            case ScenarioReading.Refused(var problems) -> desk.navigator().showProblems(file, problems);
        }
    }
}
