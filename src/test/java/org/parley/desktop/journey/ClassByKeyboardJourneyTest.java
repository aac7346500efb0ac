package org.parley.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// A class is set up, run and watched without a mouse: clock, lock, pause, event, hand-over, observer.
class ClassByKeyboardJourneyTest extends Journey {
    private static final String PASSPHRASE = "mornington";

    @Test
    void everythingIsDoneByTheKeyboardAlone() {
        visitor.tabTo("play-two-straits");
        visitor.type(KeyCode.SPACE);
        visitor.tabTo("seat-of-observer");
        pick(2);
        visitor.tabTo("option-minutes");
        visitor.type(KeyCode.A, KeyCode.CONTROL);
        visitor.write("2");
        visitor.tabTo("option-lock");
        visitor.type(KeyCode.SPACE);
        visitor.write(PASSPHRASE);
        visitor.type(KeyCode.TAB);
        visitor.write(PASSPHRASE);
        visitor.type(KeyCode.ENTER);
        assertThat(visitor.words(".lock")).contains("Locked by an instructor.");
        assertThat(visitor.isDisabled("#option-minutes")).isTrue();
        visitor.type(KeyCode.ENTER, KeyCode.CONTROL);

        assertThat(visitor.words()).contains("Hand over to Northland", "Observer: _watch the table");
        visitor.type(KeyCode.SPACE);
        assertThat(visitor.words("#clock")).isEqualTo("2:00 left");
        instructor(KeyCode.P);
        assertThat(visitor.words("#turn")).isEqualTo("The talks are paused");
        visitor.letPass(Duration.ofMinutes(3));
        instructor(KeyCode.P);
        assertThat(visitor.words("#turn")).isEqualTo("Your turn");
        instructor(KeyCode.X);
        assertThat(visitor.words("#clock")).isEqualTo("7:00 left");

        instructor(KeyCode.N);
        assertThat(visitor.focused()).isEqualTo("event-leak");
        visitor.tabTo("instructor-inject-do");
        visitor.type(KeyCode.SPACE);
        assertThat(visitor.words(".journal-moves")).contains("Instructor: A newspaper prints the draft");

        instructor(KeyCode.H);
        assertThat(visitor.focused()).isEqualTo("hand-over-seat");
        pick(1);
        assertThat(visitor.words("#hand-over-seat")).contains("Southland (now: Reciprocator)");
        assertThat(visitor.words("#hand-over-player")).contains("Another person here");
        visitor.tabTo("instructor-handOver-do");
        visitor.type(KeyCode.SPACE);
        visitor.type(KeyCode.ENTER, KeyCode.CONTROL);
        assertThat(visitor.words()).contains("Hand over to Southland");

        visitor.type(KeyCode.W, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(visitor.words(".judgement")).contains("You are watching");
        visitor.type(KeyCode.B, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(visitor.words()).contains("Hand over to Southland");
        visitor.type(KeyCode.SPACE);
        assertThat(visitor.words("#turn")).isEqualTo("Your turn");
    }

    /// Chooses an entry of the list that has the focus, so many below the one chosen.
    private void pick(int below) {
        visitor.type(KeyCode.SPACE);
        for (int down = 0; down < below; down++) {
            visitor.type(KeyCode.DOWN);
        }
        visitor.type(KeyCode.ENTER);
    }

    /// Does what is the instructor's, with the passphrase.
    private void instructor(KeyCode key) {
        visitor.type(key, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(visitor.focused()).isEqualTo("passphrase-1");
        visitor.write(PASSPHRASE);
        visitor.type(KeyCode.ENTER);
    }
}
