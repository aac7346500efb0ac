package org.parley.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.desktop.table.Tables;
import org.parley.format.NotSavedException;
import org.parley.talks.Line;
import org.parley.talks.Move;
import org.parley.talks.Talks;

/// Notes on moves, at the table and in the debrief, by mouse and by keyboard; none is lost.
class NotesJourneyTest {
    @TempDir
    private Path folder;

    private Path sessions;
    private Visitor visitor;

    @BeforeEach
    void openTheWindow() {
        sessions = folder.resolve("sessions");
        visitor = Visitor.come(sessions);
    }

    @AfterEach
    void closeTheWindow() {
        visitor.leave();
    }

    @Test
    void aStudentNotesAMoveAtTheTableChangesItAndTakesItAway() {
        sitDown();
        visitor.click("#pull-reassure");
        visitor.click("#table-journal");
        visitor.clickInBubble("#note-add-1");
        visitor.write("To bring them to the table");
        visitor.click("#notes-keep");
        assertThat(visitor.words()).as("the journal is shown again").contains("To bring them to the table");
        assertThat(visitor.sees("#move-1 .ikonli-font-icon")).as("the strip marks it").isTrue();

        visitor.clickInBubble("#note-change-1-1");
        visitor.write("We had ");
        visitor.click("#notes-keep");
        assertThat(visitor.words()).contains("We had ");

        visitor.clickInBubble("#note-remove-1-1");
        assertThat(visitor.words()).doesNotContain("We had ");
        assertThat(visitor.sees("#move-1 .ikonli-font-icon")).isFalse();
        visitor.type(KeyCode.ESCAPE);
    }

    @Test
    void atTheTableANoteIsTakenBackByTheKeysOfUndoUntilSomebodyMoves() {
        sitDown();
        visitor.click("#pull-reassure");
        int moves = visitor.moves();
        visitor.type(KeyCode.N, KeyCode.CONTROL);
        visitor.write("To bring them to the table");
        visitor.type(KeyCode.ENTER, KeyCode.CONTROL);
        String noted = "#move-" + moves + " .ikonli-font-icon";
        assertThat(visitor.sees(noted)).isTrue();

        visitor.type(KeyCode.Z, KeyCode.CONTROL);
        assertThat(visitor.words()).contains("The note on move " + moves + " is taken back.");
        assertThat(visitor.sees(noted)).isFalse();
        assertThat(visitor.moves()).as("no move is taken back").isEqualTo(moves);
        visitor.type(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(visitor.sees(noted)).isTrue();

        visitor.type(KeyCode.ENTER, KeyCode.CONTROL);
        assertThat(visitor.moves()).isGreaterThan(moves);
        visitor.type(KeyCode.Z, KeyCode.CONTROL);
        assertThat(visitor.moves()).as("the pass is taken back, not the note").isEqualTo(moves);
        assertThat(visitor.sees(noted)).isTrue();
    }

    @Test
    void inTheDebriefWhatIsDoneToANoteIsUndoneAndDoneAgain() throws NotSavedException {
        visitor.open(folder.resolve("over.parley.json"), over());
        visitor.type(KeyCode.Z, KeyCode.CONTROL);
        visitor.type(KeyCode.N, KeyCode.CONTROL);
        visitor.write("Never again");
        visitor.type(KeyCode.ENTER, KeyCode.CONTROL);
        visitor.click("#note-change-4-1");
        visitor.write("Or: ");
        visitor.click("#notes-keep");
        visitor.click("#note-remove-4-1");
        assertThat(visitor.words(".replay .notes")).doesNotContain("again");

        visitor.type(KeyCode.Z, KeyCode.CONTROL);
        assertThat(visitor.words(".replay .notes")).contains("Or: Never again");
        visitor.type(KeyCode.Z, KeyCode.CONTROL);
        assertThat(visitor.words(".replay .notes")).contains("Never again").doesNotContain("Or: ");
        visitor.type(KeyCode.Z, KeyCode.CONTROL);
        assertThat(visitor.words(".replay .notes")).doesNotContain("again");
        visitor.type(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(visitor.words(".replay .notes")).contains("Never again").doesNotContain("Or: ");
    }

    @Test
    void aNoteWrittenInTheDebriefByKeyboardIsThereAfterTheProgramWasKilled() throws IOException {
        visitor.open(folder.resolve("over.parley.json"), over());
        assertThat(visitor.title()).contains("Debrief");

        visitor.type(KeyCode.HOME, KeyCode.CONTROL, KeyCode.SHIFT);
        visitor.type(KeyCode.RIGHT, KeyCode.CONTROL, KeyCode.SHIFT);
        visitor.type(KeyCode.N, KeyCode.CONTROL);
        visitor.write("Nobody began");
        visitor.type(KeyCode.TAB);
        assertThat(visitor.focused()).isEqualTo("note-author");
        visitor.write("Kim");
        visitor.type(KeyCode.ENTER);
        assertThat(visitor.words(".replay .notes")).contains("Nobody began").contains("Kim, Northland");

        try (var kept = Files.list(sessions)) {
            assertThat(kept.filter(file -> file.toString().endsWith(".parley.json")))
                    .as("the recovery file, though nobody has saved or left")
                    .anySatisfy(file -> assertThat(Files.readString(file)).contains("Nobody began", "\"seat\": \"north\""));
        }

        visitor.leave();
        visitor = Visitor.come(sessions);
        visitor.click(".session-row .button:last-child");
        assertThat(visitor.title()).contains("Debrief");
        visitor.type(KeyCode.HOME, KeyCode.CONTROL, KeyCode.SHIFT);
        visitor.type(KeyCode.RIGHT, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(visitor.words(".replay .notes")).contains("Nobody began").contains("Kim, Northland");
    }

    @Test
    void aSeatsReportHoldsItsOwnNotesAndTheInstructorsAll() throws IOException {
        visitor.open(folder.resolve("over.parley.json"), over());
        visitor.type(KeyCode.N, KeyCode.CONTROL);
        visitor.write("Never again");
        visitor.type(KeyCode.ENTER, KeyCode.CONTROL);

        visitor.outside().choose(folder.resolve("report.html"));
        visitor.click("#debrief-export");
        visitor.click("#reader-0");
        visitor.click("#debrief-export-save");
        assertThat(Files.readString(folder.resolve("report.html"))).contains("Never again");

        visitor.click("#note-remove-4-1");
        assertThat(visitor.words(".replay .notes")).doesNotContain("Never again");
        assertThat(visitor.words()).contains("Put it back");
        visitor.type(KeyCode.SPACE);
        assertThat(visitor.sees("#note-text")).as("the keys are the window's, not the notice's").isTrue();
        visitor.type(KeyCode.ESCAPE);
        assertThat(visitor.words(".replay .notes")).doesNotContain("Never again");
        visitor.type(KeyCode.F6);
        assertThat(visitor.words(".replay .notes")).as("what the notice offers").contains("Never again");
        visitor.click("#note-remove-4-1");
        visitor.outside().choose(folder.resolve("later.html"));
        visitor.click("#debrief-export");
        visitor.click("#debrief-export-save");
        assertThat(Files.readString(folder.resolve("later.html"))).doesNotContain("Never again");
    }

    /// Northland's player and the machine, who all passed.
    private static Line over() {
        Talks talks = Tables.against("hardliner", "two-straits", "north").talks();
        while (!talks.isOver()) {
            talks = talks.play(new Move.Pass(""));
        }
        return Line.of(talks);
    }

    private void sitDown() {
        visitor.click("#play-two-straits");
        visitor.click("#briefing-start");
    }
}
