package org.parley.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.talks.Trio.PASS;
import static org.parley.talks.Trio.propose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.parley.scenario.Classroom;

class LineTest {
    private static final Move OFFER = propose(1, Map.of("x", "1"));

    private static Line line(Classroom.Undo undo) {
        Classroom options = new Classroom(undo, true, false, OptionalInt.empty(), Classroom.Reveal.END);
        List<Seat> seats = List.of(
                new Seat("a", new Player.Person()),
                new Seat("b", new Player.Person()),
                new Seat("c", new Player.Strategy("hardliner")));
        return Line.of(Talks.of(Session.start(Trio.scenario(builder -> builder), seats, 1, options)));
    }

    @Test
    void undoTakesBackAPersonsMoveWithTheMachinesAnswers() {
        Line line = line(Classroom.Undo.FREE).play(OFFER).play(PASS).play(PASS);
        assertThat(line.undo().cursor()).isEqualTo(1);
        assertThat(line.undo().redo().talks().journal()).isEqualTo(line.talks().journal());
        assertThat(line.undo().undo().cursor()).isZero();
    }

    @Test
    void aMoveWhereOthersWereTakenBackBeginsABranchAndLosesNothing() {
        Line line = line(Classroom.Undo.FREE).play(OFFER).play(PASS).undo().play(new Move.Reject(1));
        assertThat(line.branches()).hasSize(2);
        assertThat(line.branch().origin()).isEqualTo(Branch.Origin.UNDO);
        assertThat(line.branch().from()).isEqualTo(1);
        assertThat(line.takenBack()).map(Entry::move).containsExactly(PASS);
        assertThat(line.switchTo(0).talks().journal()).map(Entry::move).containsExactly(OFFER, PASS);
    }

    @Test
    void theSameMoveAgainIsARedo() {
        Line line = line(Classroom.Undo.FREE).play(OFFER).play(PASS);
        assertThat(line.undo().play(PASS).branches()).isEqualTo(line.branches());
    }

    @Test
    void aBranchGoesOnFromAnyEarlierPosition() {
        Line line = line(Classroom.Undo.FREE).play(OFFER).play(PASS).branchAt(0).play(PASS);
        assertThat(line.branch()).isEqualTo(new Branch(0, Branch.Origin.BRANCH, line.talks().journal()));
        assertThat(line.branches()).hasSize(2);
        assertThat(line.talks().position().turn()).contains("b");
    }

    @Test
    void undoIsAsTheClassroomAllows() {
        assertThat(line(Classroom.Undo.FREE).whyNotUndo(Optional.of("a")))
                .contains(UndoRefusal.NOTHING_PLAYED);
        assertThat(line(Classroom.Undo.FREE).play(OFFER).play(PASS).whyNotUndo(Optional.of("a"))).isEmpty();
        assertThat(line(Classroom.Undo.OFF).play(OFFER).whyNotUndo(Optional.of("a")))
                .contains(UndoRefusal.OFF);
        assertThat(line(Classroom.Undo.OFF).play(OFFER).whyNotUndo(Optional.empty())).isEmpty();

        Line own = line(Classroom.Undo.OWN).play(OFFER).play(PASS).play(PASS);
        assertThat(own.whyNotUndo(Optional.of("b"))).isEmpty();
        assertThat(own.whyNotUndo(Optional.of("a"))).contains(UndoRefusal.NOT_OWN_MOVE);
        assertThat(own.undo().whyNotUndo(Optional.of("a"))).contains(UndoRefusal.ONE_MOVE_ONLY);
    }
}
