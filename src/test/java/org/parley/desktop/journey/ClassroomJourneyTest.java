package org.parley.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.parley.desktop.table.Tables;
import org.parley.format.NotSavedException;
import org.parley.scenario.Classroom;
import org.parley.talks.Line;
import org.parley.talks.Move;
import org.parley.talks.Player;
import org.parley.talks.Seat;
import org.parley.talks.Session;
import org.parley.talks.Talks;

/// Each option of a class does in the real window what it says. The clock has a journey of its own, and so has the
/// lock.
class ClassroomJourneyTest extends Journey {
    private static final Classroom FREE = Classroom.FREE;
    private static final String REALLY = "what really was";

    private void open(Classroom options) throws NotSavedException {
        visitor.open(folder.resolve("class.parley.json"), start(options));
    }

    private static Line start(Classroom options) {
        Session session = Session.start(
                Tables.scenario("two-straits"),
                List.of(new Seat("north", new Player.Person()), new Seat("south", new Player.Strategy("reciprocator"))),
                1,
                options);
        return Line.of(Talks.of(session));
    }

    private static Classroom undo(Classroom.Undo undo) {
        return new Classroom(undo, true, false, OptionalInt.empty(), Classroom.Reveal.END);
    }

    @Test
    void whereUndoIsFreeEveryMoveCanBeTakenBackOneByOne() throws NotSavedException {
        open(undo(Classroom.Undo.FREE));
        visitor.click("#pull-reassure");
        visitor.type(KeyCode.ENTER, KeyCode.CONTROL);
        visitor.type(KeyCode.Z, KeyCode.CONTROL);
        assertThat(visitor.words(".journal-moves")).doesNotContain("Northland passed").contains("Reassure in public");
        visitor.type(KeyCode.Z, KeyCode.CONTROL);
        assertThat(visitor.sees("#move-1")).isFalse();
        assertThat(visitor.isDisabled("#table-undo")).isTrue();
        assertThat(visitor.isDisabled("#table-redo")).isFalse();
    }

    @Test
    void whereUndoIsForOnesOwnLastMoveItIsForThatAlone() throws NotSavedException {
        open(undo(Classroom.Undo.OWN));
        visitor.click("#pull-reassure");
        visitor.type(KeyCode.ENTER, KeyCode.CONTROL);
        visitor.type(KeyCode.Z, KeyCode.CONTROL);
        String strip = visitor.words(".journal-moves");
        assertThat(strip).doesNotContain("Northland passed").contains("Reassure in public");
        assertThat(visitor.isDisabled("#table-undo")).as("one move only").isTrue();
        visitor.type(KeyCode.Z, KeyCode.CONTROL);
        assertThat(visitor.words(".journal-moves")).isEqualTo(strip);
        visitor.type(KeyCode.LEFT, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(visitor.isDisabled(".turn-view #table-branch")).as("branching is taking back by another name").isTrue();
    }

    @Test
    void whereUndoIsOffNothingIsTakenBackButByTheInstructor() throws NotSavedException {
        open(undo(Classroom.Undo.OFF));
        visitor.click("#pull-reassure");
        assertThat(visitor.isDisabled("#table-undo")).isTrue();
        visitor.type(KeyCode.Z, KeyCode.CONTROL);
        assertThat(visitor.words(".journal-moves")).contains("Reassure in public");
        visitor.type(KeyCode.U, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(visitor.sees("#move-1")).isFalse();
    }

    @Test
    void scoresAreShownOrHidden() throws NotSavedException {
        open(FREE);
        visitor.click("#level-exercises-cap-9000");
        assertThat(visitor.words(".judgement")).contains("Worth 10 to you; you need at least 5");
        visitor.type(KeyCode.M, KeyCode.CONTROL);
        assertThat(visitor.words()).contains("WHAT IT IS WORTH");
        visitor.type(KeyCode.ESCAPE);

        visitor.type(KeyCode.O, KeyCode.CONTROL, KeyCode.SHIFT);
        visitor.click("#option-scores");
        visitor.click("#instructor-options-do");
        assertThat(visitor.words(".judgement")).contains("Within your mandate").doesNotContain("Worth");
        visitor.type(KeyCode.M, KeyCode.CONTROL);
        assertThat(visitor.words()).contains("CONFIDENTIAL").doesNotContain("WHAT IT IS WORTH", "You need at least");
        visitor.type(KeyCode.ESCAPE);
        visitor.type(KeyCode.I, KeyCode.CONTROL);
        assertThat(visitor.sees("#reservation-north")).isFalse();
        assertThat(visitor.words()).doesNotContain("Worth");
    }

    @Test
    void theMachinesReasonsAreToldAtOnceOrKeptForTheDebrief() throws NotSavedException {
        open(FREE);
        visitor.type(KeyCode.ENTER, KeyCode.CONTROL);
        assertThat(visitor.words(".news")).contains("Southland passed.").doesNotContain("Why:");

        visitor.type(KeyCode.O, KeyCode.CONTROL, KeyCode.SHIFT);
        visitor.click("#option-reasons");
        visitor.click("#instructor-options-do");
        assertThat(visitor.words(".news")).contains("Southland passed. Why: It waits for a step of another.");
        visitor.type(KeyCode.J, KeyCode.CONTROL);
        assertThat(visitor.words()).contains("Southland passed.\nWhy: It waits for a step of another.");
    }

    @Test
    void inTheDebriefTheyAreToldInAnyCase() throws NotSavedException {
        open(FREE);
        while (!visitor.words("#turn").equals("The talks are over")) {
            visitor.type(KeyCode.ENTER, KeyCode.CONTROL);
        }
        visitor.type(KeyCode.D, KeyCode.CONTROL);
        visitor.type(KeyCode.HOME, KeyCode.CONTROL, KeyCode.SHIFT);
        visitor.type(KeyCode.RIGHT, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(visitor.sees(".replay-reason")).as("a person gives none").isFalse();
        visitor.type(KeyCode.RIGHT, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(visitor.words(".replay-move")).contains("Southland passed");
        assertThat(visitor.words(".replay-reason")).contains("It waits for a step of another.");
    }

    @Test
    void whatReallyCountedIsRevealedAtTheEnd() throws NotSavedException {
        visitor.open(folder.resolve("over.parley.json"), over(Classroom.Reveal.END));
        assertThat(visitor.title()).contains("Debrief");
        assertThat(visitor.words()).contains(REALLY);
    }

    @Test
    void orOnlyWhenTheInstructorSays() throws NotSavedException {
        visitor.open(folder.resolve("over.parley.json"), over(Classroom.Reveal.INSTRUCTOR));
        assertThat(visitor.title()).contains("Debrief");
        assertThat(visitor.words()).doesNotContain(REALLY);
        visitor.click("#debrief-reveal");
        assertThat(visitor.words()).as("asked first").doesNotContain(REALLY);
        visitor.click("#debrief-reveal-yes");
        assertThat(visitor.words()).contains(REALLY);
    }

    private static Line over(Classroom.Reveal reveal) {
        Line line = start(new Classroom(Classroom.Undo.FREE, true, false, OptionalInt.empty(), reveal));
        while (!line.talks().isOver()) {
            line = line.play(new Move.Pass(""));
        }
        return line;
    }
}
