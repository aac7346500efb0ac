package org.parley.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The same without a mouse.
class KeyboardJourneyTest extends Journey {
    @Test
    void everythingIsDoneByTheKeyboardAlone() {
        visitor.tabTo("play-geneva-2022");
        visitor.type(KeyCode.SPACE);
        visitor.type(KeyCode.ENTER, KeyCode.CONTROL);
        assertThat(visitor.words("#turn")).isEqualTo("Your turn");

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
}
