package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.parley.format.BundledScenarios;
import org.parley.format.SafeFile;
import org.parley.format.ScenarioReading;
import org.parley.report.Report;
import org.parley.report.ReportForm;
import org.parley.report.Reporter;
import org.parley.scenario.Scenario;
import org.parley.talks.Player;
import org.parley.talks.Session;
import org.parley.talks.Talks;
import org.parley.talks.strategy.AutoPlay;

/// What the program does where there is no display: the machine plays the default scenario in all seats and leaves
/// the report as a page and as PDF.
public final class Demonstration {
    private static final long SEED = 1;

    private final Console console;
    private final Path folder;

    /// A demonstration that leaves its reports in a folder, which is made where it is not there.
    public Demonstration(Console console, Path folder) {
        this.console = console;
        this.folder = folder;
    }

    /// Runs to the end and returns one of the codes of [ExitCode].
    public int run() {
        ScenarioReading reading = BundledScenarios.read(BundledScenarios.DEFAULT);
        if (!(reading instanceof ScenarioReading.Read read)) {
            new FileReading(console).tell(reading.all());
            return ExitCode.COULD_NOT_FINISH;
        }
        try {
            play(read.scenario());
        } catch (IOException failure) {
            console.err().println(Sayings.say("failed", reason(failure)));
            return ExitCode.COULD_NOT_FINISH;
        }
        return console.allWritten() ? ExitCode.FINE : ExitCode.COULD_NOT_FINISH;
    }

    private void play(Scenario scenario) throws IOException {
        Talks talks = AutoPlay.play(Session.start(scenario, Player.of(SeatsOption.USUAL), SEED));
        Report report = new Reporter(Sayings.LANGUAGE).forInstructor(talks);
        Files.createDirectories(folder);
        console.out()
                .println(Sayings.say(
                        "demo.played", scenario.title(), talks.journal().size()));
        for (ReportForm form : List.of(ReportForm.HTML, ReportForm.PDF)) {
            Path file = folder.resolve(scenario.id() + form.ending());
            Files.deleteIfExists(file);
            SafeFile.write(file, stream -> form.write(report, stream));
            console.out().println(Sayings.say("demo.report", file.toAbsolutePath().normalize().toString()));
        }
    }

    private String reason(IOException failure) {
        return Optional.ofNullable(failure.getMessage()).orElseGet(folder::toString);
    }
}
