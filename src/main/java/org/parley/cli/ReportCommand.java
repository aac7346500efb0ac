package org.parley.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.format.SafeFile;
import org.parley.format.SessionReader;
import org.parley.format.SessionReading;
import org.parley.reach.Budget;
import org.parley.report.Report;
import org.parley.report.ReportForm;
import org.parley.report.Reporter;
import org.parley.talks.Line;
import org.parley.talks.Talks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parley report`: writes the report of a session.
@Command(name = "report", resourceBundle = Sayings.HELP, mixinStandardHelpOptions = true, versionProvider = VersionProvider.class)
final class ReportCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "SESSION")
    private Path session = Path.of("");

    @Option(names = "--to", required = true, paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--viewer", paramLabel = "PARTY|public")
    private Optional<String> viewer = Optional.empty();

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ReportForm form = ReportForm.of(file)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), Sayings.say("usage.form", file.toString(), ReportForm.endings())));
        SessionReading reading = SessionReader.read(session);
        new FileReading(console).tell(reading.all());
        return switch (reading) {
            case SessionReading.Opened opened -> {
                write(form, report(opened.line()));
                yield opened.isWhole() ? ExitCode.FINE : told(opened.talks());
            }
            case SessionReading.Refused _ -> ExitCode.PROBLEMS;
        };
    }

    private Report report(Line line) {
        Reporter reporter = new Reporter(Sayings.LANGUAGE, Budget.PROMPT);
        return viewer.map(name -> reporter.forViewer(
                        line, ReadingOptions.viewer(spec, line.talks().session().scenario(), name), false))
                .orElseGet(() -> reporter.forInstructor(line));
    }

    private void write(ReportForm form, Report report) throws IOException {
        SafeFile.write(file, stream -> form.write(report, stream));
        console.out()
                .println(
                        viewer.isPresent()
                                ? Sayings.say("report.written.viewer", file.toString(), viewer.get())
                                : Sayings.say("report.written", file.toString()));
    }

    private int told(Talks talks) {
        console.err().println(Sayings.say("report.cut", session.toString(), talks.journal().size()));
        return ExitCode.PROBLEMS;
    }
}
