package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.parley.format.Problem;
import org.parley.format.ScenarioCheck;
import org.parley.format.ScenarioReader;
import org.parley.format.ScenarioReading;
import org.parley.format.Severity;
import org.parley.scenario.Scenario;

/// Reads files for a command and tells their problems on its console.
final class FileReading {
    private static final String SCHEMA_ENDING = ".schema.json";

    private final Console console;

    FileReading(Console console) {
        this.console = console;
    }

    /// The scenario of a file, with its problems and warnings told; empty where it cannot be used.
    Optional<Scenario> scenario(Path file) {
        ScenarioReading reading = ScenarioReader.read(file);
        tell(reading.all());
        return switch (reading) {
            case ScenarioReading.Read read -> Optional.of(read.scenario());
            case ScenarioReading.Refused _ -> Optional.empty();
        };
    }

    /// The same, with what only playing shows told too: see [ScenarioCheck].
    Optional<Scenario> checkedScenario(Path file) {
        ScenarioReading reading = ScenarioReader.read(file);
        return switch (reading) {
            case ScenarioReading.Read read -> {
                tell(ScenarioCheck.of(read));
                yield Optional.of(read.scenario());
            }
            case ScenarioReading.Refused(var problems) -> {
                tell(problems);
                yield Optional.empty();
            }
        };
    }

    /// The files without the schema of scenarios, which a pattern for all files of a folder names too: where several
    /// are named it is passed over, and that is told.
    List<Path> withoutSchemas(List<Path> files) {
        return files.size() < 2 ? files : files.stream().filter(file -> !isSchema(file)).toList();
    }

    private boolean isSchema(Path file) {
        boolean isSchema = file.toString().endsWith(SCHEMA_ENDING)
                && ScenarioReader.read(file) instanceof ScenarioReading.Refused refused
                && refused.isOfSchema();
        if (isSchema) {
            console.err().println(Sayings.say("passedOver.schema", file.toString()));
        }
        return isSchema;
    }

    /// Tells problems, one a line.
    void tell(List<Problem> problems) {
        problems.forEach(problem -> console.err().println(problem));
    }

    static boolean hasErrors(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
