package org.parley.scenarios;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.parley.format.ScenarioReader;
import org.parley.format.ScenarioReading;
import org.parley.scenario.Scenario;

/// A scenario of the project, as it lies in its folder.
record ScenarioFile(String id) {
    static final ScenarioFile FLAGSHIP = new ScenarioFile("geneva-2022");
    static final ScenarioFile SAMPLE = new ScenarioFile("two-straits");
    static final ScenarioFile FIRST = new ScenarioFile("cod-1976");
    static final List<ScenarioFile> ALL = List.of(FLAGSHIP, SAMPLE, FIRST);

    private static final Path FOLDER = Path.of("scenarios");

    Path path() {
        return FOLDER.resolve(id + ".json");
    }

    String text() {
        return text(path());
    }

    JsonElement json() {
        return JsonParser.parseString(text());
    }

    Scenario scenario() {
        return switch (ScenarioReader.read(path())) {
            case ScenarioReading.Read read -> read.scenario();
            case ScenarioReading.Refused(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    static JsonElement schema() {
        return JsonParser.parseString(text(FOLDER.resolve("scenario.schema.json")));
    }

    private static String text(Path path) {
        try {
            return Files.readString(path, UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException("The file " + path + " cannot be read.", problem);
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
