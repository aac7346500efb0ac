package org.parley.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
    void machinesMovesAreToldFromWhatAPersonDoes() {
        Line before = line(Classroom.Undo.FREE).play(OFFER).play(PASS);
        Line machine = before.play(PASS);
        assertThat(before.talks().position().turn()).as("the hardliner's seat").contains("c");

        assertThat(machine.onlyMachinesMovedSince(before)).isTrue();
        assertThat(before.withNote(new Note(1, "", "Why?")).onlyMachinesMovedSince(before)).isTrue();
        assertThat(machine.play(PASS).onlyMachinesMovedSince(before)).as("a person's move").isFalse();
        assertThat(before.undo().onlyMachinesMovedSince(before)).as("taken back").isFalse();
        assertThat(before.branchAt(2).onlyMachinesMovedSince(before)).as("another branch").isFalse();
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
        assertThat(line.branch()).isEqualTo(new Branch(0, 0, Branch.Origin.BRANCH, line.talks().journal(), List.of()));
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

    @Test
    void aNoteStaysWithItsMoveInEveryBranchThatHoldsIt() {
        Note onOffer = new Note(1, "Ms A.", "bold");
        Note onPass = new Note(2, "", "weak");
        Line line = line(Classroom.Undo.FREE).play(OFFER).play(PASS).withNote(onPass).withNote(onOffer);
        assertThat(line.talks().session().notes()).containsExactly(onOffer, onPass);
        Line undone = line.undo();
        assertThat(undone.talks().session().notes()).containsExactly(onOffer);
        assertThat(undone.notes()).containsExactly(onOffer, onPass);
        Line other = undone.play(new Move.Reject(1));
        assertThat(other.notes()).containsExactly(onOffer);
        assertThat(other.notes(0)).containsExactly(onOffer, onPass);
        Line later = other.withNote(new Note(1, "B", "why?"));
        assertThat(later.switchTo(0).talks().session().notes())
                .containsExactly(onOffer, new Note(1, "B", "why?"), onPass);
        assertThat(later.withoutNote(onOffer).notes(0)).containsExactly(new Note(1, "B", "why?"), onPass);
        assertThat(later.withNoteInstead(onOffer, onOffer.saying("Ms A.", "bolder")).notes(0))
                .containsExactly(new Note(1, "Ms A.", "bolder"), new Note(1, "B", "why?"), onPass);
        assertThatThrownBy(() -> later.withNoteInstead(onOffer, onPass))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("stays on its entry");
        assertThat(line(Classroom.Undo.FREE).withNote(new Note(0, "", "begun")).notes()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line(Classroom.Undo.FREE).withNote(onOffer))
                .withMessageContaining("entry 1");
    }

    @Test
    void whatIsTakenBackIsTakenBackOnce() {
        Line line = line(Classroom.Undo.FREE).play(OFFER).play(PASS).undo();
        Line shared = line.play(new Move.Reject(1)).play(PASS).branchAt(2).play(propose(2, Map.of("z", "1")));
        assertThat(shared.switchTo(0).takenBack())
                .map(Entry::move)
                .containsExactly(new Move.Reject(1), PASS, propose(2, Map.of("z", "1")));
    }
}
