package org.parley.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.parley.desktop.table.Tables;
import org.parley.format.NotSavedException;
import org.parley.format.ScenarioReader;
import org.parley.format.ScenarioReading;
import org.parley.scenario.Scenario;
import org.parley.talks.Line;
import org.parley.talks.Player;
import org.parley.talks.Session;
import org.parley.talks.Talks;

/// What is disclosed changes at once what the others can know, in the real window.
class DisclosureJourneyTest extends Journey {
    private static final String SOUTHS = "So can ours, once we have been reassured.";

    private void open(Scenario scenario) throws NotSavedException {
        Session session = Session.start(scenario, new Player.Person(), 1);
        visitor.open(folder.resolve("open.parley.json"), Line.of(Talks.of(session)));
        visitor.type(KeyCode.SPACE);
    }

    @Test
    void byAMove() throws NotSavedException {
        open(Tables.scenario("two-straits"));
        assertThat(visitor.understanding("small-exercises")).contains("out of reach");
        assertThat(visitor.words()).doesNotContain(SOUTHS);
        visitor.type(KeyCode.ENTER, KeyCode.CONTROL);

        visitor.type(KeyCode.SPACE);
        visitor.click("#table-sheet");
        visitor.clickInBubble("#disclose-south-exercises");
        visitor.type(KeyCode.SPACE);
        assertThat(visitor.words("#turn")).isEqualTo("Your turn");
        assertThat(visitor.words(".parties")).contains(SOUTHS);
        assertThat(visitor.understanding("small-exercises"))
                .contains("needs moves", "was: out of reach", "Reassure in public");
    }

    @Test
    void byALever() throws NotSavedException {
        open(Tables.scenario("two-straits"));
        assertThat(visitor.words(".parties")).doesNotContain("No pledge by one side alone.");
        visitor.click("#pull-ask-league");
        visitor.type(KeyCode.SPACE);
        assertThat(visitor.words("#turn")).as("Southland's").isEqualTo("Your turn");
        assertThat(visitor.words(".parties")).contains("No pledge by one side alone.");
    }

    @Test
    void byAnEvent() throws IOException {
        String text = Files.readString(Path.of("scenarios", "two-straits.json"));
        String leaking = text.replaceFirst(
                "(\"id\": \"leak\"[^]]*\"effects\": \\[)[^]]*]", "$1{\"disclose\": \"south-exercises\"}]");
        assertThat(leaking).isNotEqualTo(text);
        open(((ScenarioReading.Read) ScenarioReader.read("leaking.json", leaking.getBytes(StandardCharsets.UTF_8))).scenario());
        assertThat(visitor.understanding("small-exercises")).contains("out of reach");

        visitor.type(KeyCode.N, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(visitor.words(".overlay"))
                .as("the form gives nothing away where no passphrase says that an instructor sits here")
                .contains("It makes a confidential rule known as well.")
                .doesNotContain(SOUTHS);
        visitor.click("#instructor-inject-do");
        visitor.click("#party-south");
        assertThat(visitor.words()).contains(SOUTHS);
        visitor.type(KeyCode.ESCAPE);
        assertThat(visitor.understanding("small-exercises"))
                .contains("needs moves", "was: out of reach", "Reassure in public");
    }
}
