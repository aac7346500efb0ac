package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.format.ScenarioWriter;
import org.parley.report.Secrets;
import org.parley.rules.Viewer;
import org.parley.scenario.Dice;
import org.parley.scenario.RandomScenarios;
import org.parley.scenario.Scenario;
import org.parley.talks.Player;
import org.parley.talks.Session;
import org.parley.talks.Talks;

/// What `analyze` and `explain` say for a viewer holds nothing that the viewer may not see.
class ViewerCommandsLawTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("seeds")
    void anAnalysisForAViewerHoldsNoSecret(long seed) throws IOException {
        Scenario scenario = Secrets.plant(RandomScenarios.scenario(seed));
        Path file = folder.resolve("secret.json");
        Files.writeString(file, ScenarioWriter.write(scenario));
        String party = new Dice(seed).oneOf(scenario.negotiators()).id();
        Viewer viewer = new Viewer.OfParty(party);
        Talks talks = Talks.of(Session.start(scenario, new Player.Person(), Secrets.SEED));

        for (List<String> command : commands(scenario)) {
            for (String reading : List.of("table", "conceivable")) {
                for (String format : List.of("json", "text")) {
                    List<String> words = new ArrayList<>(command);
                    words.add(1, file.toString());
                    words.addAll(List.of("--viewer", party, "--reading", reading, "--format", format));
                    Shell.Ran ran = Shell.run(words.toArray(String[]::new));
                    String said = ran.out() + ran.err();

                    assertThat(ran.code()).as(said).isZero();
                    for (String secret : Secrets.hiddenFrom(viewer, talks)) {
                        assertThat(said.contains(secret))
                                .as("%s holds %s (seed %d)", words, secret, seed)
                                .isFalse();
                    }
                    if (!Secrets.seesPoints(viewer, talks)) {
                        assertThat(Secrets.points(said)).as("points in %s (seed %d)", words, seed).isEmpty();
                    }
                }
            }
        }
    }

    private static List<List<String>> commands(Scenario scenario) {
        List<List<String>> commands = new ArrayList<>();
        commands.add(List.of("analyze"));
        scenario.understandings().forEach(understanding -> commands.add(List.of("explain", understanding.id())));
        return commands;
    }

    static LongStream seeds() {
        return LongStream.range(300, 325);
    }
}
