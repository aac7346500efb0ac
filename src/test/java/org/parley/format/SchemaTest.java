package org.parley.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The schema, which editors use, and the reader know the same keys.
class SchemaTest {
    private final JsonObject schema = schema();

    @ParameterizedTest
    @CsvSource({
        "source, sources/0",
        "party, parties/0",
        "issue, issues/0",
        "level, issues/0/levels/0",
        "redLine, redLines/0",
        "offer, offers/0",
        "preference, preferences/0",
        "fact, facts/0",
        "gauge, gauges/0",
        "lever, levers/0",
        "event, events/0",
        "ending, endings/0",
        "round, rounds/0",
        "understanding, understandings/0",
        "classroom, classroom",
        "history, history"
    })
    void theyKnowTheSameKeysOfAPart(String definition, String where) {
        JsonObject part = schema.getAsJsonObject("$defs").getAsJsonObject(definition);
        assertThat(keysThatTheReaderKnows(where)).isEqualTo(keys(part));
    }

    @Test
    void theyKnowTheSameKeysOfAScenario() {
        assertThat(keysThatTheReaderKnows("")).isEqualTo(keys(schema));
    }

    @ParameterizedTest
    @CsvSource({"source, sources/0", "party, parties/0", "issue, issues/0", "level, issues/0/levels/0", "redLine, redLines/0",
        "offer, offers/0", "preference, preferences/0", "fact, facts/0", "gauge, gauges/0", "lever, levers/0",
        "event, events/0", "ending, endings/0", "round, rounds/0", "understanding, understandings/0"})
    void whatTheSchemaRequiresTheReaderMisses(String definition, String where) {
        for (JsonElement key : schema.getAsJsonObject("$defs").getAsJsonObject(definition).getAsJsonArray("required")) {
            JsonObject sample = JsonParser.parseString(Slip.sample()).getAsJsonObject();
            at(sample, where).remove(key.getAsString());
            assertThat(ScenarioReader.read("f", sample.toString().getBytes(UTF_8)).all())
                    .extracting(Problem::found)
                    .contains("no `" + key.getAsString() + "`");
        }
    }

    private static String keys(JsonObject definition) {
        return String.join(", ", definition.getAsJsonObject("properties").keySet());
    }

    /// As the problem of an unknown key lists them.
    private static String keysThatTheReaderKnows(String where) {
        JsonObject sample = JsonParser.parseString(Slip.sample()).getAsJsonObject();
        at(sample, where).addProperty("zzzzzzzzzz", 0);
        return ScenarioReader.read("f", sample.toString().getBytes(UTF_8)).all().stream()
                .filter(problem -> problem.found().equals("unknown key `zzzzzzzzzz`"))
                .map(problem -> problem.expected().replaceFirst(".*: ", ""))
                .findFirst()
                .orElse("");
    }

    private static JsonObject at(JsonObject root, String where) {
        JsonElement element = root;
        for (String step : where.split("/")) {
            element = switch (element) {
                case JsonObject object when !step.isEmpty() -> object.get(step);
                case JsonArray array -> array.get(Integer.parseInt(step));
                default -> element;
            };
        }
        return element.getAsJsonObject();
    }

    private static JsonObject schema() {
        try {
            return JsonParser.parseString(Files.readString(Path.of("scenarios/scenario.schema.json"))).getAsJsonObject();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
