package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.cli.CommandLineProgram;
import org.parley.cli.Console;
import org.parley.format.BundledScenarios;
import org.parley.format.ScenarioReader;
import org.parley.format.ScenarioReading;
import org.parley.outcome.Analysis;
import org.parley.outcome.Point;
import org.parley.rules.Rules;
import org.parley.scenario.Scenario;

/// What the README shows works as it stands there.
class ReadmeTest {

    @Test
    void itsScenarioIsReadWithoutAWordAndBothUnderstandingsCanBeReached() throws IOException {
        byte[] text = block("json").getBytes(StandardCharsets.UTF_8);

        assertThat(ScenarioReader.read("README.md", text)).isInstanceOfSatisfying(ScenarioReading.Read.class, read -> {
            assertThat(read.warnings()).isEmpty();
            Analysis analysis = Analysis.of(Rules.of(read.scenario())).orElseThrow();
            assertThat(analysis.understandings()).extracting(understanding -> understanding.id() + " " + understanding.status().orElseThrow())
                .containsExactly("exchange OPEN", "plenty NEEDS_MOVES");
        });
    }

    @Test
    void itsLinesForResearchersAreTheseOnes() throws IOException {
        List<String> said = new ArrayList<>();

        Scenario scenario = ((ScenarioReading.Read) BundledScenarios.read("geneva-2022")).scenario();
        Rules rules = Rules.of(scenario);
        Analysis analysis = Analysis.of(rules).orElseThrow();

        said.add(analysis.reachable() + " of " + analysis.packages() + " packages can be reached");
        for (Analysis.OfUnderstanding understanding : analysis.understandings()) {
            said.add(understanding.id() + ": " + understanding.status());
        }
        for (Point point : analysis.frontier().orElseThrow().points()) {
            said.add(point.worth() + " in " + point.packages() + " packages");
        }

        assertThat(said).hasSize(1 + analysis.understandings().size() + analysis.frontier().orElseThrow().points().size());
        String source = Files.readString(Path.of("src", "test", "java", "org", "parley", "ReadmeTest.java"));
        assertThat(block("java").lines().map(String::strip).filter(line -> !line.isEmpty()))
            .allSatisfy(line -> assertThat(source).contains(line.replaceFirst("^System\\.out\\.println", "said.add")));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileThatItPointsToIsThere(String file) {
        assertThat(Path.of(file)).exists();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandOfItsTableIsThere(String command) {
        Console nobody = Console.on(OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), InputStream.nullInputStream());

        assertThat(new CommandLineProgram(nobody).run(List.of("help", command))).isZero();
    }

    static List<String> commands() throws IOException {
        return Pattern.compile("(?m)^\\| `parley (\\w+)").matcher(readme()).results().map(result -> result.group(1)).toList();
    }

    static List<String> files() throws IOException {
        Matcher link = Pattern.compile("\\]\\(([^):#]+)\\)").matcher(readme().replaceAll("<!--.*?-->", ""));
        return link.results().map(result -> result.group(1)).distinct().toList();
    }

    private static String block(String language) throws IOException {
        Matcher block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(readme());
        assertThat(block.find()).as("a block of " + language).isTrue();
        return block.group(1);
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
