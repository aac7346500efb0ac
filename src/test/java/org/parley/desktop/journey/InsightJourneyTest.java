package org.parley.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.parley.desktop.table.Tables;
import org.parley.format.NotSavedException;
import org.parley.format.SafeFile;
import org.parley.format.SessionWriter;
import org.parley.scenario.Scenario;
import org.parley.talks.Move;
import org.parley.talks.Player;
import org.parley.talks.Seat;
import org.parley.talks.Session;
import org.parley.talks.Talks;

/// What a seat can know, and what is on the table, in the real window.
class InsightJourneyTest extends Journey {
    @Test
    void aCellAndABarSayWhyAndTheDraftIsThereWhenOneComesBack() {
        visitor.click("#play-geneva-2022");
        visitor.click("#briefing-start");
        visitor.click("#level-ground-missiles-talks");

        visitor.click("#chart-levels");
        visitor.click("#level-of-enlargement-moratorium");
        assertThat(visitor.words())
                .contains("out of reach (on the table)")
                .contains("The refusal of United States on Enlargement")
                .contains("it would be in reach");
        visitor.type(KeyCode.ESCAPE);

        visitor.click("#chart-windows");
        visitor.click("#window-no-enlargement");
        assertThat(visitor.words()).contains("out of reach (on the table)");
        visitor.type(KeyCode.ESCAPE);

        visitor.type(KeyCode.I, KeyCode.CONTROL);
        visitor.click("#change-no-enlargement");
        visitor.click("#unlock-1");
        assertThat(visitor.words("#insight-sentence")).startsWith("What if ").contains("no longer refused");
        visitor.type(KeyCode.LEFT, KeyCode.ALT);
        assertThat(visitor.words(".judgement")).as("the draft as it was left").contains("Within your mandate");
    }

    @Test
    void proposalsKeepTheirHistoryAndWhatIsOwedIsSaid() throws NotSavedException {
        Map<String, String> all = Map.of("missiles-north", "pledge", "missiles-south", "pledge", "exercises", "cap-13000");
        open(start().play(new Move.PullLever("reassure"))
                .play(new Move.Pass(""))
                .play(new Move.Propose(1, Map.of("exercises", "cap-13000"), OptionalInt.empty()))
                .play(new Move.Propose(2, all, OptionalInt.of(1))));
        visitor.type(KeyCode.SPACE);
        assertThat(visitor.words(".proposals"))
                .contains("#2 by Southland, in answer to #1")
                .contains("#1 by you: Size of exercises: At most 13,000")
                .contains("Still to accept: you")
                .contains("Expires when the round closes: First meeting")
                .contains("Earlier proposals (1)");
        assertThat(visitor.sees("#settlement")).isFalse();

        visitor.click("#accept-2");
        visitor.type(KeyCode.SPACE);
        assertThat(visitor.words("#settlement"))
                .contains("Agreed ad referendum: not final yet")
                .contains("The League: still to be consulted, by Second meeting at the latest, or it lapses");
    }

    @Test
    void whatIsDisclosedIsSeenAtOnceByTheOther() throws NotSavedException {
        open(start().play(new Move.PullLever("reassure")));
        visitor.type(KeyCode.SPACE);
        visitor.click("#table-sheet");
        assertThat(visitor.words()).contains("We pledge if exercises shrink.");
        visitor.type(KeyCode.ESCAPE);
        visitor.leave();

        visitor = Visitor.come();
        open(start().play(new Move.PullLever("reassure")).play(new Move.DiscloseRule("south-missiles")));
        visitor.type(KeyCode.SPACE);
        assertThat(visitor.words("#turn")).isEqualTo("Your turn");
        visitor.click("#party-south");
        assertThat(visitor.words()).contains("We pledge if exercises shrink.");
    }

    private static Talks start() {
        Scenario scenario = Tables.scenario("two-straits");
        return Talks.of(Session.start(
                scenario,
                List.of(new Seat("north", new Player.Person()), new Seat("south", new Player.Person())),
                1,
                scenario.classroom()));
    }

    private void open(Talks talks) throws NotSavedException {
        Path file = folder.resolve("two.parley.json");
        SafeFile.write(file, SessionWriter.write(talks.session()));
        visitor.outside().choose(file);
        visitor.type(KeyCode.O, KeyCode.CONTROL);
    }
}
