package org.parley.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.desktop.table.Tables;
import org.parley.format.NotSavedException;
import org.parley.format.SafeFile;
import org.parley.format.SessionWriter;
import org.parley.scenario.Scenario;
import org.parley.talks.Player;
import org.parley.talks.Seat;
import org.parley.talks.Session;

/// Two people at one window never read each other's sheets.
class HotSeatJourneyTest extends Journey {
    private static final String SOUTH_ALONE = "We pledge if exercises shrink.";

    @BeforeEach
    void openASessionOfTwo() throws NotSavedException {
        Scenario scenario = Tables.scenario("two-straits");
        Session session = Session.start(
                scenario,
                List.of(new Seat("north", new Player.Person()), new Seat("south", new Player.Person())),
                1,
                scenario.classroom());
        Path file = folder.resolve("two.parley.json");
        SafeFile.write(file, SessionWriter.write(session));
        visitor.outside().choose(file);
        visitor.type(KeyCode.O, KeyCode.CONTROL);
    }

    @Test
    void theWindowIsHandedOverBetweenTheirTurns() {
        assertThat(visitor.words()).contains("Hand over to Northland").doesNotContain("Reassure in public");
        visitor.type(KeyCode.SPACE);
        assertThat(visitor.words()).contains("Reassure in public").doesNotContain(SOUTH_ALONE);

        visitor.type(KeyCode.ENTER, KeyCode.CONTROL);
        assertThat(visitor.words()).contains("Hand over to Southland").doesNotContain("Reassure in public");
        visitor.type(KeyCode.M, KeyCode.CONTROL);
        assertThat(visitor.words()).as("no sheet is shown to nobody").doesNotContain("CONFIDENTIAL");

        visitor.type(KeyCode.SPACE);
        assertThat(visitor.words("#turn")).isEqualTo("Your turn");
        visitor.click("#table-sheet");
        assertThat(visitor.words()).contains(SOUTH_ALONE);
    }
}
