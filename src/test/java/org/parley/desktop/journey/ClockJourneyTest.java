package org.parley.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.desktop.table.Tables;
import org.parley.format.NotSavedException;
import org.parley.talks.Line;

/// Teams by time: the clock of a round in the real window, by a time that passes when the test says so.
class ClockJourneyTest extends Journey {
    @BeforeEach
    void openASessionWithTwoMinutesARound() throws NotSavedException {
        Line line = Tables.against("hardliner", "two-straits", "north");
        visitor.open(
                folder.resolve("timed.parley.json"),
                line.withOptions(line.talks().session().options().withRoundMinutes(OptionalInt.of(2))));
    }

    @Test
    void whenTheTimeIsUpThePartyPassesAndTheRoundCloses() {
        assertThat(visitor.words("#clock")).isEqualTo("2:00 left");
        visitor.letPass(Duration.ofSeconds(61));
        assertThat(visitor.words("#clock")).isEqualTo("0:59 left");
        assertThat(visitor.sees(".clock.last-minute")).isTrue();
        assertThat(visitor.words(".stop.now")).isEqualTo("First meeting");

        visitor.letPass(Duration.ofSeconds(60));
        assertThat(visitor.words(".stop.now")).isEqualTo("Second meeting");
        assertThat(visitor.words("#clock")).as("wound up anew").isEqualTo("2:00 left");
        assertThat(visitor.sees(".clock.last-minute")).isFalse();
        assertThat(visitor.words(".journal-moves")).contains("Northland passed").contains("Southland passed");
        assertThat(visitor.words()).contains("The time of the round “First meeting” was up");
        visitor.type(KeyCode.J, KeyCode.CONTROL);
        assertThat(visitor.words()).contains("The time is up.");
        visitor.type(KeyCode.ESCAPE);

        visitor.letPass(Duration.ofSeconds(121));
        assertThat(visitor.words("#turn")).isEqualTo("The talks are over");
        assertThat(visitor.sees("#clock")).isFalse();
    }

    @Test
    void whileTheTalksArePausedTheClockStandsAndNobodyMoves() {
        visitor.letPass(Duration.ofSeconds(61));
        visitor.type(KeyCode.P, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(visitor.words("#turn")).isEqualTo("The talks are paused");
        assertThat(visitor.words("#clock")).isEqualTo("0:59 left · clock stopped");
        assertThat(visitor.isDisabled("#table-pass")).isTrue();
        assertThat(visitor.isDisabled("#pull-reassure")).isTrue();
        visitor.letPass(Duration.ofHours(1));
        assertThat(visitor.words("#clock")).isEqualTo("0:59 left · clock stopped");

        visitor.click(".turn-view #instructor-pause");
        assertThat(visitor.words("#turn")).isEqualTo("Your turn");
        visitor.letPass(Duration.ofSeconds(1));
        assertThat(visitor.words("#clock")).isEqualTo("0:58 left");
    }

    @Test
    void betweenTwoPeopleTheTimeRunsOnAndIsSeen() throws NotSavedException {
        Line line = Line.of(Tables.talks("two-straits"));
        visitor.open(
                folder.resolve("shared.parley.json"),
                line.withOptions(line.talks().session().options().withRoundMinutes(OptionalInt.of(3))));
        assertThat(visitor.words()).contains("Hand over to Northland");
        assertThat(visitor.words("#clock")).isEqualTo("3:00 left");
        visitor.letPass(Duration.ofSeconds(125));
        assertThat(visitor.words("#clock")).isEqualTo("0:55 left");
        assertThat(visitor.sees(".clock.last-minute")).isTrue();
        visitor.type(KeyCode.SPACE);
        assertThat(visitor.words("#clock")).isEqualTo("0:55 left");
    }

    @Test
    void theInstructorExtendsAndSetsIt() {
        visitor.letPass(Duration.ofSeconds(110));
        visitor.type(KeyCode.X, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(visitor.words("#clock")).isEqualTo("5:10 left");

        visitor.type(KeyCode.K, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(visitor.focused()).isEqualTo("clock-minutes");
        visitor.type(KeyCode.A, KeyCode.CONTROL);
        visitor.write("soon");
        assertThat(visitor.isDisabled("#instructor-clock-do")).as("no number").isTrue();
        visitor.type(KeyCode.A, KeyCode.CONTROL);
        visitor.write("7");
        visitor.type(KeyCode.ENTER);
        assertThat(visitor.words("#clock")).isEqualTo("7:00 left");

        visitor.type(KeyCode.K, KeyCode.CONTROL, KeyCode.SHIFT);
        visitor.type(KeyCode.A, KeyCode.CONTROL);
        visitor.type(KeyCode.DELETE);
        visitor.type(KeyCode.ENTER);
        assertThat(visitor.sees("#clock")).as("no clock any more").isFalse();
        visitor.letPass(Duration.ofDays(1));
        assertThat(visitor.words(".stop.now")).isEqualTo("First meeting");
    }

    @Test
    void timeRunsOnOnOtherPagesAndIsKeptWithTheSession() {
        visitor.letPass(Duration.ofSeconds(20));
        visitor.type(KeyCode.I, KeyCode.CONTROL);
        visitor.letPass(Duration.ofSeconds(30));
        visitor.type(KeyCode.LEFT, KeyCode.ALT);
        assertThat(visitor.words("#clock")).isEqualTo("1:10 left");

        Path saved = folder.resolve("later.parley.json");
        visitor.outside().choose(saved);
        visitor.type(KeyCode.S, KeyCode.CONTROL);
        visitor.leave();
        visitor = Visitor.come();
        visitor.outside().choose(saved);
        visitor.type(KeyCode.O, KeyCode.CONTROL);
        assertThat(visitor.words("#clock")).isEqualTo("1:10 left");
    }
}
