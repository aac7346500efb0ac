package org.parley.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.scenario.RandomScenarios;
import org.parley.scenario.RandomScenarios.Size;
import org.parley.scenario.Scenario;

class ScenarioWriterTest {
    @Test
    void theSampleIsWrittenInItsCanonicalForm() {
        assertThat(ScenarioWriter.write(read(Slip.sample()))).isEqualTo(Slip.resource("two-straits.canonical.json"));
    }

    @Test
    void theCanonicalFormIsReadAndWrittenAsItStands() {
        String canonical = Slip.resource("two-straits.canonical.json");
        assertThat(ScenarioWriter.write(read(canonical))).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1_000, 2_000})
    void whatIsWrittenIsReadAsTheSameAndWrittenAsTheSameBytes(long firstSeed) {
        for (long seed = firstSeed; seed < firstSeed + 1_000; seed++) {
            Scenario scenario = RandomScenarios.scenario(seed, seed % 10 == 0 ? Size.MIDDLING : Size.SMALL);
            String written = ScenarioWriter.write(scenario);
            Scenario again = read(written);
            assertThat(again).as("seed %d: %s", seed, written).isEqualTo(scenario);
            assertThat(ScenarioWriter.write(again)).as("seed %d", seed).isEqualTo(written);
        }
    }

    @Test
    void whatNeedsNoEscapeHasNone() {
        String text = Slip.sample()
                .replace("Public aims.", "Größe \\u2028 \\u00e9 \\/ \\ud83d\\udd4a <&> \\u0001 \\u007f \\\" \\\\ \\t");
        assertThat(ScenarioWriter.write(read(text)))
                .contains("\"briefing\": \"Größe \u2028 é / \uD83D\uDD4A <&> \\u0001 \u007F \\\" \\\\ \\t\"");
    }

    @Test
    void chancesAreWrittenInTheShortestWayWithoutAnExponent() {
        assertThat(written("0.50")).contains("\"chance\": 0.5,");
        assertThat(written("1e-7")).contains("\"chance\": 0.0000001,");
        assertThat(written("0")).contains("\"chance\": 0,");
        assertThat(written("-0.0")).contains("\"chance\": 0,");
        assertThat(written("1.0")).doesNotContain("chance");
    }

    private static String written(String chance) {
        return ScenarioWriter.write(read(Slip.sample().replace("\"chance\": 0.5", "\"chance\": " + chance)));
    }

    private static Scenario read(String text) {
        return switch (ScenarioReader.read("f", text.getBytes(UTF_8))) {
            case ScenarioReading.Read(Scenario scenario, _, _) -> scenario;
            case ScenarioReading.Refused(var problems) -> throw new AssertionError(problems.toString());
        };
    }
}
