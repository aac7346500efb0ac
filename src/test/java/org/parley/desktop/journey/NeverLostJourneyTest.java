package org.parley.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.format.SessionReader;
import org.parley.format.SessionReading;
import org.parley.talks.Line;

/// However the program ended, the session is offered at the next start as it was. The window is closed here, which
/// saves nothing: all that the next one finds is what was kept while playing.
class NeverLostJourneyTest {
    @TempDir
    private Path sessions;

    private Visitor visitor;

    @BeforeEach
    void openTheWindow() {
        visitor = Visitor.come(sessions);
    }

    @AfterEach
    void closeTheWindow() {
        visitor.leave();
    }

    private void endAndStartAgain() {
        visitor.leave();
        visitor = Visitor.come(sessions);
    }

    private void sitDown(String scenario) {
        visitor.click("#play-" + scenario);
        visitor.click("#briefing-start");
    }

    @Test
    void theTalksAreAsTheyWereToTheLastMoveWithUndoAndBranches() throws IOException {
        sitDown("geneva-2022");
        visitor.click("#pull-promise-answer");
        visitor.click("#level-ground-missiles-talks");
        visitor.click("#table-propose");
        visitor.type(KeyCode.ENTER, KeyCode.CONTROL);
        visitor.type(KeyCode.Z, KeyCode.CONTROL);
        String strip = visitor.words(".journal-moves");
        String issues = visitor.words(".issues");

        endAndStartAgain();
        assertThat(visitor.words(".session-row")).contains("Three Cities and a Letter: January 2022").contains("Resume");
        visitor.click(".session-row .primary");
        assertThat(visitor.words(".journal-moves")).isEqualTo(strip);
        assertThat(visitor.words(".issues")).isEqualTo(issues);
        assertThat(visitor.words("#turn")).isEqualTo("Your turn");
        visitor.type(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(visitor.words(".journal-moves")).as("what was taken back").startsWith(strip).contains("United States passed");
        visitor.type(KeyCode.Z, KeyCode.CONTROL);
        visitor.type(KeyCode.Z, KeyCode.CONTROL);
        visitor.type(KeyCode.Z, KeyCode.CONTROL);
        assertThat(visitor.sees("#move-1")).isFalse();
        visitor.click("#pull-consult-ukraine");

        endAndStartAgain();
        visitor.click(".session-row .primary");
        assertThat(visitor.words(".journal-moves")).contains("Consult Ukraine").doesNotContain("United States passed");
        assertThat(kept().branches()).as("what was taken back is a branch of its own").hasSize(2);
        assertThat(kept().talksOf(0).journal()).hasSizeGreaterThan(kept().cursor());
    }

    @Test
    void whereTheFileIsDamagedItsBackupIsOffered() throws IOException {
        sitDown("two-straits");
        visitor.click("#pull-reassure");
        String strip = visitor.words(".journal-moves");
        visitor.type(KeyCode.P, KeyCode.CONTROL, KeyCode.SHIFT);
        Files.writeString(keptFile(), Files.readString(keptFile()).substring(0, 200));

        endAndStartAgain();
        visitor.click(".session-row .primary");
        assertThat(visitor.words(".journal-moves")).startsWith(strip);
        visitor.click("#table-pass");
        assertThat(visitor.words(".journal-moves")).contains("Northland passed");
    }

    private Line kept() throws IOException {
        return ((SessionReading.Opened) SessionReader.read(keptFile())).line();
    }

    private Path keptFile() throws IOException {
        try (Stream<Path> files = Files.list(sessions)) {
            return files.filter(kept -> kept.toString().endsWith(".parley.json")).findFirst().orElseThrow();
        }
    }

    @Test
    void aDebriefIsOfferedAgainAsWell() {
        sitDown("two-straits");
        while (!visitor.words("#turn").equals("The talks are over")) {
            visitor.type(KeyCode.ENTER, KeyCode.CONTROL);
        }
        visitor.type(KeyCode.D, KeyCode.CONTROL);

        endAndStartAgain();
        assertThat(visitor.words(".session-row")).contains("The talks are over").contains("Debrief");
        visitor.click(".session-row .button:last-child");
        assertThat(visitor.title()).contains("Debrief");
        visitor.type(KeyCode.L, KeyCode.CONTROL);
        visitor.click(".session-row .quiet");
        visitor.click("#library-discard-yes");
        assertThat(visitor.sees(".session-row")).isFalse();
        assertThat(sessions).isEmptyDirectory();
    }

    @Test
    void whatASaveThatWasCutShortHasLeftIsTakenAwayAtTheNextStart() throws IOException {
        sitDown("two-straits");
        visitor.click("#pull-reassure");
        Path old = Files.writeString(sessions.resolve(".parley-0001.part"), "{\"format\": 1, \"scen");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(3600)));
        Path young = Files.writeString(sessions.resolve(".parley-0002.part"), "somebody saves just now");

        endAndStartAgain();
        assertThat(old).doesNotExist();
        assertThat(young).exists();
        assertThat(visitor.sees(".session-row")).as("the session itself stays").isTrue();
    }
}
