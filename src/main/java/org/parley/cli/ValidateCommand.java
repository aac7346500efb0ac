package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `parley validate`: tells the problems of scenario files.
@Command(name = "validate", resourceBundle = Sayings.HELP, mixinStandardHelpOptions = true, versionProvider = VersionProvider.class)
final class ValidateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files = List.of();

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        FileReading reading = new FileReading(console);
        int code = ExitCode.FINE;
        for (Path file : reading.withoutSchemas(files)) {
            Optional<Scenario> scenario = reading.checkedScenario(file);
            if (scenario.isPresent()) {
                console.out().println(fine(file, scenario.get()));
            } else {
                code = ExitCode.PROBLEMS;
            }
        }
        return code;
    }

    private static String fine(Path file, Scenario scenario) {
        return Sayings.say(
                "validate.fine",
                file.toString(),
                scenario.title(),
                scenario.parties().size(),
                scenario.issues().size(),
                scenario.rounds().size(),
                scenario.understandings().size());
    }
}
