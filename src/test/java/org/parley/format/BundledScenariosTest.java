package org.parley.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every scenario of the project comes with the program and can be opened.
class BundledScenariosTest {
    @Test
    void everyScenarioOfTheProjectComesWithTheProgram() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".json") && !name.endsWith(".schema.json"))
                            .map(name -> name.replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(BundledScenarios.ids());
        }
    }

    @Test
    void eachCanBeOpened() {
        for (String id : BundledScenarios.ids()) {
            assertThat(BundledScenarios.read(id))
                    .isInstanceOfSatisfying(
                            ScenarioReading.Read.class, read -> assertThat(read.scenario().id()).isEqualTo(id));
        }
    }
}
