package org.parley.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.parley.format.ScenarioWriter;
import org.parley.scenario.RandomScenarios;

/// The schema lets editors complete and check scenario files as the program reads them.
class ScenarioSchemaTest {
    static final List<ScenarioFile> ALL = ScenarioFile.ALL;

    private static final JsonSchema SCHEMA = new JsonSchema(ScenarioFile.schema());
    private static final int SCENARIOS = 300;

    @ParameterizedTest
    @FieldSource("ALL")
    void acceptsEveryScenarioOfTheProject(ScenarioFile file) {
        assertThat(SCHEMA.complaints(file.json())).isEmpty();
    }

    @Test
    void acceptsWhatTheProgramWrites() {
        for (long seed = 0; seed < SCENARIOS; seed++) {
            String text = ScenarioWriter.write(RandomScenarios.scenario(seed));
            assertThat(SCHEMA.complaints(JsonParser.parseString(text))).as("seed " + seed).isEmpty();
        }
    }

    @Test
    void declaresItsDraft() {
        assertThat(ScenarioFile.schema().getAsJsonObject().get("$schema").getAsString())
                .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }

    /// Slips that the schema can see: one text of the sample replaced by another.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "redLines"              | "redlines"                  | $: unknown key redlines
        "role": "observer"      | "role": "onlooker"          | $.parties[3].role: enum
        "format": 1             | "format": 2                 | $.format: const
        "chance": 0.5           | "chance": 1.5               | $.events[0].chance: maximum
        "stance": "coercive"    | "stance": "rude"            | $.levers[2].stance: enum
        "gauge": "tension",     | "gauges": "tension",        | $.redLines[0].when: oneOf
        "by": -2                | "by": 0.5                   | $.levers[0].effects[1]: oneOf
        "statement": "So can    | "saying": "So can           | $.offers[3]: required statement
        """)
    void complainsOfASlip(String right, String wrong, String complaint) {
        String text = ScenarioFile.SAMPLE.text();
        assertThat(text).contains(right);
        JsonElement slipped = JsonParser.parseString(text.replace(right, wrong));
        assertThat(SCHEMA.complaints(slipped)).contains(complaint);
    }
}
