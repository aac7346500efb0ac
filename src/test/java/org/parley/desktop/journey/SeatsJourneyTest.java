package org.parley.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.parley.desktop.table.Tables;
import org.parley.format.NotSavedException;
import org.parley.talks.Line;
import org.parley.talks.Player;
import org.parley.talks.Session;
import org.parley.talks.Talks;

/// Seats that change hands, and somebody who has none, in the real window.
class SeatsJourneyTest extends Journey {
    private static final String NORTHS_LEVER = "Reassure in public";
    private static final String SOUTH_ALONE = "We pledge if exercises shrink.";

    private void open(boolean observer) throws NotSavedException {
        Session session = Session.start(Tables.scenario("two-straits"), new Player.Person(), 1);
        visitor.open(folder.resolve("two.parley.json"), Line.of(Talks.of(session.withObserver(observer))));
    }

    @Test
    void aSeatGoesToAStrategyInTheMiddleAndBack() throws NotSavedException {
        open(false);
        visitor.type(KeyCode.SPACE);
        visitor.click("#pull-reassure");
        visitor.type(KeyCode.SPACE);
        visitor.type(KeyCode.ENTER, KeyCode.CONTROL);
        assertThat(visitor.words()).contains("Hand over to Northland");

        visitor.type(KeyCode.H, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(visitor.words("#hand-over-seat")).contains("Northland (now: a person here)");
        assertThat(visitor.words("#hand-over-player")).as("suggested for an absent student").contains("Reciprocator");
        visitor.click("#instructor-handOver-do");
        assertThat(visitor.words()).as("Northland has moved").contains("Hand over to Southland").doesNotContain(NORTHS_LEVER);
        visitor.type(KeyCode.SPACE);
        assertThat(visitor.words("#turn")).isEqualTo("Your turn");
        assertThat(visitor.words(".journal-moves")).contains("Instructor handed over Northland");
        assertThat(visitor.words(".parties")).contains("reciprocator · in the room");

        visitor.type(KeyCode.H, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(visitor.words("#hand-over-seat")).contains("Northland (now: Reciprocator)");
        assertThat(visitor.words("#hand-over-player")).contains("Another person here");
        visitor.click("#instructor-handOver-do");
        assertThat(visitor.words("#turn")).as("Southland goes on with its turn").isEqualTo("Your turn");
        visitor.type(KeyCode.ENTER, KeyCode.CONTROL);
        assertThat(visitor.words()).contains("Hand over to Northland").doesNotContain(SOUTH_ALONE);
        visitor.type(KeyCode.SPACE);
        assertThat(visitor.words("#turn")).isEqualTo("Your turn");
        assertThat(visitor.words(".levers")).contains(NORTHS_LEVER);
        assertThat(visitor.isDisabled("#pull-reassure")).as("with its own past: pulled once already").isTrue();
    }

    @Test
    void anObserverSeesOnlyWhatEverybodyMay() throws NotSavedException {
        open(true);
        visitor.click("#table-observe");
        assertThat(visitor.words("#turn")).isEqualTo("Waiting for Northland …");
        assertThat(visitor.words()).contains("We pledge if they pledge.");
        seesNothingConfidential();
        visitor.click("#party-north");
        seesNothingConfidential();
        visitor.type(KeyCode.ESCAPE);
        visitor.type(KeyCode.J, KeyCode.CONTROL);
        seesNothingConfidential();
        visitor.type(KeyCode.ESCAPE);
        visitor.type(KeyCode.M, KeyCode.CONTROL);
        assertThat(visitor.words()).as("no sheet").doesNotContain("CONFIDENTIAL");
        assertThat(visitor.isDisabled("#table-propose")).isTrue();
        assertThat(visitor.isDisabled("#table-pass")).isTrue();
        visitor.type(KeyCode.ENTER, KeyCode.CONTROL);
        assertThat(visitor.sees("#move-1")).as("an observer never moves").isFalse();
        visitor.type(KeyCode.I, KeyCode.CONTROL);
        seesNothingConfidential();
        visitor.type(KeyCode.LEFT, KeyCode.ALT);
        seesNothingConfidential();

        visitor.click(".turn-view #table-observed");
        assertThat(visitor.words()).contains("Hand over to Northland");
        visitor.type(KeyCode.SPACE);
        assertThat(visitor.words("#turn")).isEqualTo("Your turn");
        visitor.type(KeyCode.W, KeyCode.CONTROL, KeyCode.SHIFT);
        seesNothingConfidential();
        assertThat(visitor.words("#turn")).isEqualTo("Waiting for Northland …");
    }

    private void seesNothingConfidential() {
        assertThat(visitor.words())
                .doesNotContain(NORTHS_LEVER, SOUTH_ALONE, "What only Northland's player reads.", "No pledge by one side alone.");
    }
}
