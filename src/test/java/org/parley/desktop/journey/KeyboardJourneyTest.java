package org.parley.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Everything that the window does is done without a mouse: a student plays the flagship, asks what if, looks back,
/// writes a note and takes the report home; an instructor sets up a class with a clock, a lock and an observer, pauses,
/// makes an event happen and hands a seat over; two people at one window come to terms.
class KeyboardJourneyTest extends Journey {
    private static final String PASSPHRASE = "mornington";

    @Test
    void everythingIsDoneByTheKeyboardAlone() {
        aStudentPlaysAndLooksBack();
        visitor.type(KeyCode.L, KeyCode.CONTROL);
        anInstructorRunsAClass();
        twoSeatsComeToTerms();
    }

    private void aStudentPlaysAndLooksBack() {
        visitor.tabTo("play-geneva-2022");
        visitor.type(KeyCode.SPACE);
        visitor.type(KeyCode.ENTER, KeyCode.CONTROL);
        assertThat(visitor.words("#turn")).isEqualTo("Your turn");
        assertThat(visitor.focused()).as("where a student begins").isEqualTo("level-missiles-ukraine-open");

        visitor.tabTo("pull-promise-answer");
        visitor.type(KeyCode.SPACE);
        assertThat(visitor.words(".journal-moves")).contains("Promise a written answer to both drafts");

        visitor.type(KeyCode.P, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(visitor.words("#turn")).isEqualTo("The talks are paused");
        visitor.type(KeyCode.P, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(visitor.words("#turn")).isEqualTo("Your turn");
        visitor.type(KeyCode.N, KeyCode.CONTROL, KeyCode.SHIFT);
        visitor.tabTo("instructor-inject-do");
        visitor.type(KeyCode.SPACE);
        assertThat(visitor.words(".journal-moves")).contains("Instructor: ");

        visitor.tabTo("level-ground-missiles-none");
        visitor.type(KeyCode.RIGHT);
        assertThat(visitor.focused()).isEqualTo("level-ground-missiles-talks");
        visitor.type(KeyCode.DELETE, KeyCode.CONTROL);
        assertThat(visitor.focused()).as("the level that is chosen now").isEqualTo("level-ground-missiles-none");
        visitor.type(KeyCode.RIGHT);
        assertThat(visitor.words(".judgement")).contains("Within your mandate");
        visitor.type(KeyCode.P, KeyCode.CONTROL);
        assertThat(visitor.words(".issues")).contains("Provisional: Talks");

        visitor.type(KeyCode.T, KeyCode.CONTROL);
        visitor.tabTo("understanding-missile-pledges");
        visitor.type(KeyCode.SPACE);
        assertThat(visitor.words()).contains("It needs").contains("One shortest way");
        visitor.type(KeyCode.ESCAPE);
        assertThat(visitor.words()).doesNotContain("One shortest way");

        visitor.tabTo("outlook-tabs");
        visitor.type(KeyCode.RIGHT);
        visitor.type(KeyCode.RIGHT);
        visitor.type(KeyCode.RIGHT);
        visitor.tabTo("level-of-missiles-ukraine-pledge");
        visitor.type(KeyCode.DOWN);
        assertThat(visitor.focused()).startsWith("level-of-").doesNotContain("missiles-ukraine");
        visitor.type(KeyCode.ENTER);
        assertThat(visitor.words()).containsAnyOf("One shortest way", "out of reach (conceivable)", "It needs");
        visitor.type(KeyCode.ESCAPE);
        assertThat(visitor.focused()).as("back where one was").startsWith("level-of-");

        visitor.type(KeyCode.M, KeyCode.CONTROL);
        assertThat(visitor.words()).contains("CONFIDENTIAL");
        visitor.type(KeyCode.ESCAPE);

        visitor.type(KeyCode.I, KeyCode.CONTROL);
        assertThat(visitor.focused()).isEqualTo("insight-search");
        visitor.tabTo("switch-red-line-russia-package");
        visitor.type(KeyCode.SPACE);
        assertThat(visitor.words("#insight-sentence")).startsWith("What if the red line of Russia were gone");
        visitor.tabTo("change-no-enlargement");
        visitor.type(KeyCode.SPACE);
        visitor.tabTo("unlock-1");
        visitor.type(KeyCode.SPACE);
        assertThat(visitor.words("#insight-sentence")).contains("no longer refused");
        visitor.tabTo("reservation-us");
        visitor.type(KeyCode.RIGHT);
        assertThat(visitor.words("#insight-sentence")).contains("United States needed at least");
        visitor.type(KeyCode.LEFT, KeyCode.ALT);
        assertThat(visitor.words(".issues")).as("the table as it was left").contains("Provisional: Talks");

        while (!visitor.words("#turn").equals("The talks are over")) {
            visitor.type(KeyCode.ENTER, KeyCode.CONTROL);
        }
        visitor.type(KeyCode.D, KeyCode.CONTROL);
        assertThat(visitor.focused()).isEqualTo("replay-slider");
        String last = visitor.words(".replay-bar");
        visitor.type(KeyCode.LEFT);
        assertThat(visitor.words(".replay-bar")).isNotEqualTo(last);

        visitor.type(KeyCode.N, KeyCode.CONTROL);
        visitor.write("Who could have moved here?");
        visitor.type(KeyCode.ENTER, KeyCode.CONTROL);
        assertThat(visitor.words(".replay .notes")).contains("Who could have moved here?");
        visitor.tabTo("debrief-tabs");
        visitor.type(KeyCode.RIGHT);
        visitor.type(KeyCode.RIGHT);
        assertThat(visitor.words()).contains("WHAT IT IS WORTH");
        visitor.tabTo("debrief-tabs");
        visitor.type(KeyCode.RIGHT);
        visitor.type(KeyCode.RIGHT);
        assertThat(visitor.words()).contains("Way 1");

        visitor.outside().choose(folder.resolve("report.csv"));
        visitor.type(KeyCode.E, KeyCode.CONTROL);
        visitor.tabTo("debrief-export-save");
        visitor.type(KeyCode.SPACE);
        assertThat(folder.resolve("report.csv")).isNotEmptyFile();
    }

    private void anInstructorRunsAClass() {
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
        visitor.tabTo("pull-reassure");
        visitor.type(KeyCode.SPACE);
        assertThat(visitor.words()).contains("Hand over to Southland");

        visitor.type(KeyCode.W, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(visitor.words(".judgement")).contains("You are watching");
        visitor.type(KeyCode.B, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(visitor.words()).contains("Hand over to Southland");
        visitor.type(KeyCode.SPACE);
        assertThat(visitor.words("#turn")).isEqualTo("Your turn");
    }

    /// Southland proposes, Northland counters, Southland accepted.
    private void twoSeatsComeToTerms() {
        choose("exercises-free");
        visitor.type(KeyCode.P, KeyCode.CONTROL);
        visitor.type(KeyCode.SPACE);
        assertThat(visitor.words(".proposals")).contains("#1 by Southland", "Still to accept: you");
        visitor.tabTo("counter-1");
        visitor.type(KeyCode.SPACE);
        choose("missiles-north-free");
        choose("missiles-south-free");
        visitor.type(KeyCode.P, KeyCode.CONTROL);

        visitor.type(KeyCode.SPACE);
        assertThat(visitor.words(".proposals")).contains("#2 by Northland, in answer to #1", "Earlier proposals (1)");
        visitor.tabTo("accept-2");
        visitor.type(KeyCode.SPACE);
        visitor.type(KeyCode.SPACE);
        assertThat(visitor.words("#settlement"))
                .contains("Agreed ad referendum: not final yet")
                .contains("The League: still to be consulted, by Second meeting at the latest, or it lapses");
    }

    /// Chooses the next level of an issue.
    private void choose(String level) {
        visitor.tabTo("level-" + level);
        visitor.type(KeyCode.RIGHT);
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
