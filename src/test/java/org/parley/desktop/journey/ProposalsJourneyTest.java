package org.parley.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.parley.desktop.table.Tables;
import org.parley.format.NotSavedException;
import org.parley.talks.Line;
import org.parley.talks.Move;
import org.parley.talks.Player;
import org.parley.talks.Session;
import org.parley.talks.Talks;

/// Proposals as things on the table, in the real window, between two people.
class ProposalsJourneyTest extends Journey {
    /// Northland has reassured, Southland passed: Northland is to move.
    private static Talks reassured() {
        return Talks.of(Session.start(Tables.scenario("two-straits"), new Player.Person(), 1))
                .play(new Move.PullLever("reassure"))
                .play(new Move.Pass(""));
    }

    private void open(Talks talks) throws NotSavedException {
        visitor.open(folder.resolve("two.parley.json"), Line.of(talks));
        visitor.type(KeyCode.SPACE);
    }

    @Test
    void severalLieOnTheTableUntilTheyAreWithdrawnOrTheRoundCloses() throws NotSavedException {
        open(reassured());
        visitor.click("#level-exercises-cap-13000");
        visitor.click("#table-propose");
        visitor.type(KeyCode.SPACE);
        assertThat(visitor.words(".proposals"))
                .contains("ON THE TABLE: ONE PROPOSAL", "#1 by Northland", "Still to accept: you");
        visitor.click("#level-missiles-north-pledge");
        visitor.click("#level-exercises-cap-13000");
        visitor.click("#table-propose");

        visitor.type(KeyCode.SPACE);
        assertThat(visitor.words(".proposals"))
                .contains("ON THE TABLE: 2 PROPOSALS", "#2 by Southland", "#1 by you")
                .contains("Still to accept: Southland", "Expires when the round closes: First meeting");
        visitor.click("#withdraw-1");
        visitor.type(KeyCode.SPACE);
        assertThat(visitor.words(".proposals")).contains("ON THE TABLE: ONE PROPOSAL").doesNotContain("#1 by Northland");
        visitor.click("#ended-proposals .title");
        assertThat(visitor.words("#ended-1")).contains("#1 by Northland", "Withdrawn by its own party.");

        visitor.type(KeyCode.ENTER, KeyCode.CONTROL);
        visitor.type(KeyCode.SPACE);
        visitor.type(KeyCode.ENTER, KeyCode.CONTROL);
        visitor.type(KeyCode.SPACE);
        assertThat(visitor.words(".stop.now")).isEqualTo("Second meeting");
        assertThat(visitor.words(".proposals")).doesNotContain("ON THE TABLE");
        assertThat(visitor.words("#ended-2")).contains("#2 expired as the round closed.");
    }

    @Test
    void whatIsAgreedAdReferendumLooksUnlikeWhatIsFinal() throws NotSavedException {
        open(reassured().play(new Move.Propose(
                1,
                Map.of("missiles-north", "pledge", "missiles-south", "pledge", "exercises", "cap-13000"),
                OptionalInt.empty())));
        assertThat(visitor.words("#accept-1"))
                .as("accepting says what it is subject to")
                .isEqualTo("Accept, subject to The League (to be consulted by Second meeting, or it lapses)");
        visitor.click("#accept-1");
        visitor.type(KeyCode.SPACE);
        assertThat(visitor.sees(".settlement.provisional")).isTrue();
        assertThat(visitor.sees(".settlement.concluded")).isFalse();
        assertThat(visitor.words("#settlement"))
                .contains("Agreed ad referendum: not final yet")
                .contains("The League: still to be consulted, by Second meeting at the latest, or it lapses");
        assertThat(visitor.understanding("mutual-pledge")).contains("provisional");

        visitor.type(KeyCode.ENTER, KeyCode.CONTROL);
        visitor.type(KeyCode.SPACE);
        visitor.type(KeyCode.ENTER, KeyCode.CONTROL);
        visitor.type(KeyCode.SPACE);
        assertThat(visitor.words(".stop.now")).as("where the League is consulted").isEqualTo("Second meeting");
        assertThat(visitor.sees(".settlement.provisional")).isFalse();
        assertThat(visitor.sees(".settlement.concluded")).isTrue();
        assertThat(visitor.words("#settlement")).startsWith("Final").doesNotContain("still to be consulted");
        assertThat(visitor.understanding("mutual-pledge")).contains("concluded");
    }
}
