package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalyzeCommandTest {
    private static final String STRAITS = "scenarios/two-straits.json";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theAnalysisAsDataIsTheOneObjectOfThePage() {
        Shell.Ran ran = Shell.run("analyze", STRAITS, "--format", "json");
        JsonObject analysis = JsonParser.parseString(ran.out()).getAsJsonObject();

        assertThat(ran.code()).isEqualTo(ExitCode.FINE);
        assertThat(ran.err()).isEmpty();
        assertThat(analysis.keySet())
                .containsExactly(
                        "scenario",
                        "viewer",
                        "reading",
                        "packages",
                        "exact",
                        "reachable",
                        "asThingsStand",
                        "rounds",
                        "understandings",
                        "issues",
                        "frontier",
                        "solutions",
                        "elapsedMillis");
        assertThat(analysis.get("viewer").isJsonNull()).isTrue();
        assertThat(analysis.get("reading").getAsString()).isEqualTo("actual");
        assertThat(analysis.get("reachable").getAsString()).isEqualTo("3");
        JsonArray frontier = analysis.getAsJsonArray("frontier");
        assertThat(frontier.get(0).getAsJsonObject().get("worth")).hasToString("{\"north\":25,\"south\":15}");
        assertThat(frontier.get(1).getAsJsonObject().get("worth")).hasToString("{\"north\":20,\"south\":25}");
    }

    @Test
    void ofSeveralFilesEachAnswerIsOneLine() {
        Shell.Ran ran = Shell.run("analyze", "--format", "json", STRAITS, "scenarios/cod-1976.json");

        assertThat(ran.outLines())
                .extracting(line -> JsonParser.parseString(line).getAsJsonObject().get("scenario").getAsString())
                .containsExactly("two-straits", "cod-1976");
    }

    @Test
    void aBadFileAmongGoodOnesIsToldAndTheOthersAreAnswered() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.json"), "{\"format\": 1,\n  \"id\": }");

        Shell.Ran ran = Shell.run("analyze", "--format", "json", bad.toString(), STRAITS);

        assertThat(ran.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(ran.outLines()).hasSize(1);
        assertThat(ran.errLines()).allMatch(line -> line.startsWith(bad + ":2:") && line.contains(": error: "));
    }

    @Test
    void forPeopleTheUnderstandingsComeFirst() {
        List<String> lines = Shell.run("analyze", STRAITS).outLines();

        assertThat(lines.get(1)).isEqualTo("Of 18 packages 3 can be reached, 0 of them as things stand.");
        assertThat(lines.get(3)).isEqualTo("Understandings");
        assertThat(lines.get(4)).isEqualTo("  ○ Mutual missile pledge: needs moves (mutual-pledge)");
        assertThat(lines).anyMatch(line -> line.matches(" *20 +25 +1 +Nash, Kalai–Smorodinsky, egalitarian, utilitarian"));
    }

    @Test
    void aViewersReadingIsConceivableUnlessSaid() {
        assertThat(reading("--viewer", "north")).isEqualTo("north conceivable");
        assertThat(reading("--viewer", "north", "--reading", "table")).isEqualTo("north table");
        assertThat(reading("--viewer", "public", "--reading", "conceivable")).isEqualTo("public conceivable");
    }

    private static String reading(String... options) {
        String[] arguments = new String[options.length + 4];
        System.arraycopy(new String[] {"analyze", STRAITS, "--format", "json"}, 0, arguments, 0, 4);
        System.arraycopy(options, 0, arguments, 4, options.length);
        JsonObject analysis = JsonParser.parseString(Shell.run(arguments).out()).getAsJsonObject();
        return analysis.get("viewer").getAsString() + " " + analysis.get("reading").getAsString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "analyze",
                "analyze " + STRAITS + " --reading table",
                "analyze " + STRAITS + " --reading conceivable",
                "analyze " + STRAITS + " --reading actual",
                "analyze " + STRAITS + " --viewer north --reading actual",
                "analyze " + STRAITS + " --viewer north --reading guess",
                "analyze " + STRAITS + " --viewer nobody",
                "analyze " + STRAITS + " --format xml",
                "analyze " + STRAITS + " --nonsense",
                "nonsense " + STRAITS,
                "report " + STRAITS,
                "report x.parley.json --to x.docx",
                "play " + STRAITS,
                "play " + STRAITS + " --save x --seats nobody=person",
                "play " + STRAITS + " --save x --seats north=nobody",
                "play " + STRAITS + " --save x --seed many",
                "explain " + STRAITS,
                "explain " + STRAITS + " nothing"
            })
    void wrongUsageIsSaidToWhomeverItConcernsAndNothingIsAnswered(String line) {
        Shell.Ran ran = Shell.run(line.split(" "));

        assertThat(ran.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errLines().getFirst()).contains(": error: ");
        assertThat(ran.errLines().getLast()).contains("says");
    }
}
