package org.parley.desktop.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.scenario.Lock;
import org.parley.talks.Line;
import org.parley.talks.Move;
import org.parley.talks.Player;
import org.parley.talks.Talks;
import org.parley.talks.UndoRefusal;

/// The talks at one window: whose eyes look, what is taken back, what is looked back on.
class PlayTest {
    private final List<Line> kept = new ArrayList<>();
    private final Play two = new Play(Line.of(Tables.talks("two-straits")), kept::add);

    @BeforeEach
    void theFirstPersonSitsDown() {
        two.takeSeat();
    }

    @Test
    void twoPeopleHandTheWindowOver() {
        two.move(Tables.pass());

        assertThat(two.handOver().get()).hasValue("south");
        assertThat(two.glance().getValue().seat()).as("nobody's sheet is open meanwhile").isEmpty();
        two.takeSeat();
        assertThat(two.handOver().get()).isEmpty();
        assertThat(two.glance().getValue().seat()).hasValue("south");
        assertThat(two.glance().getValue().yourTurn()).isTrue();
    }

    @Test
    void onePersonNeverHandsOver() {
        Play alone = new Play(Tables.against("hardliner", "two-straits", "south"), line -> {});

        assertThat(alone.handOver().get()).isEmpty();
        assertThat(alone.glance().getValue().seat()).hasValue("south");
        assertThat(alone.machineToMove()).isTrue();
    }

    @Test
    void everyMoveIsKept() {
        two.move(Tables.pass());
        two.move(Tables.pass());

        assertThat(kept).extracting(Line::cursor).containsExactly(1, 2);
    }

    @Test
    void aProposalEmptiesTheDraft() {
        two.draft().set(new Draft(Map.of("exercises", "cap-9000"), OptionalInt.empty()));
        two.propose();

        assertThat(two.draft().get().isEmpty()).isTrue();
        assertThat(two.line().get().talks().position().openProposals()).hasSize(1);
    }

    @Test
    void theDraftOfOnePersonIsNotShownToTheNext() {
        two.draft().set(new Draft(Map.of("exercises", "cap-9000"), OptionalInt.empty()));
        two.move(new Move.PullLever("reassure"));

        assertThat(two.draft().get().isEmpty()).isTrue();
    }

    @Test
    void undoAndRedoGoBackAndForth() {
        assertThat(two.whyNotUndo()).isPresent();
        two.move(new Move.PullLever("reassure"));
        assertThat(two.whyNotUndo()).isEmpty();
        two.undo();
        assertThat(two.line().get().cursor()).isZero();
        two.redo();
        assertThat(two.line().get().cursor()).isEqualTo(1);
    }

    @Test
    void lookingBackChangesNothing() {
        two.move(Tables.pass());
        two.takeSeat();
        two.lookAt(0);

        assertThat(two.glance().getValue().present()).isFalse();
        assertThat(two.glance().getValue().position().entries()).isZero();
        assertThat(two.line().get().cursor()).isEqualTo(1);
        two.lookAt(1);
        assertThat(two.glance().getValue().present()).isTrue();
    }

    @Test
    void aBranchBeginsWhereOneLooks() {
        two.move(Tables.pass());
        two.takeSeat();
        two.move(Tables.pass());
        two.takeSeat();
        two.lookAt(1);
        two.branch();

        assertThat(two.line().get().branches()).hasSize(2);
        assertThat(two.line().get().cursor()).isEqualTo(1);
        two.switchTo(0);
        assertThat(two.line().get().cursor()).isEqualTo(2);
    }

    @Test
    void aPersonWhoHasNotMovedHasNothingToTakeBack() {
        Play alone = new Play(Tables.against("hardliner", "two-straits", "south"), line -> {});
        alone.move(Tables.pass());

        assertThat(alone.whyNotUndo()).isPresent();
    }

    @Test
    void aSeatGivenToTheMachineShowsItsSheetToNobody() {
        two.instruct(new Move.HandOver("north", new Player.Strategy("hardliner")));

        assertThat(two.glance().getValue().seat()).isEmpty();
        assertThat(two.handOver().get()).hasValue("south");
        assertThat(two.machineToMove()).isTrue();
    }

    @Test
    void aSeatGivenToAnotherPersonWaitsForThatPerson() {
        two.instruct(new Move.HandOver("north", new Player.Person()));

        assertThat(two.glance().getValue().seat()).isEmpty();
        assertThat(two.handOver().get()).hasValue("north");
    }

    @Test
    void aSeatOfTheMachinesGivenToAPersonIsPlayedByThatPerson() {
        Play alone = new Play(Tables.against("hardliner", "two-straits", "north"), line -> {});
        alone.instruct(new Move.HandOver("south", new Player.Person()));
        assertThat(alone.glance().getValue().seat()).hasValue("north");
        alone.move(Tables.pass());

        assertThat(alone.handOver().get()).hasValue("south");
        assertThat(alone.machineToMove()).isFalse();
    }

    @Test
    void anObserverSeesWhatEverybodyMayAndLeavesTheDraftAlone() {
        Talks talks = Tables.talks("two-straits");
        Play watched = new Play(
                Line.of(Talks.of(talks.session().withObserver(true))), line -> {});
        watched.takeSeat();
        Draft draft = new Draft(Map.of("exercises", "cap-9000"), OptionalInt.empty());
        watched.draft().set(draft);
        watched.observe();

        assertThat(watched.glance().getValue().seat()).isEmpty();
        assertThat(watched.draft().get().isEmpty()).isTrue();
        assertThat(watched.whyNotUndo()).isPresent();
        watched.instruct(new Move.Pause(true));
        assertThat(watched.observing().get()).as("a pause takes nobody's window").isTrue();
        watched.instruct(new Move.Pause(false));
        watched.endObserving();
        assertThat(watched.handOver().get()).hasValue("north");
        watched.takeSeat();
        assertThat(watched.draft().get()).isEqualTo(draft);
    }

    @Test
    void onePersonAndAnObserverShareTheWindow() {
        Line line = Tables.against("hardliner", "two-straits", "north");
        Play watched = new Play(Line.of(Talks.of(line.talks().session().withObserver(true))), kept -> {});

        assertThat(watched.handOver().get()).hasValue("north");
        watched.observe();
        assertThat(watched.glance().getValue().yourTurn()).isFalse();
    }

    @Test
    void anInstructorsMoveUnderALockIsTakenBackByNoStudent() {
        two.options(two.line().get().talks().session().options().withLock(Optional.of(new Lock(1, "c2FsdA==", "aGFzaA=="))));
        two.move(Tables.pass());
        two.takeSeat();
        two.instruct(new Move.Pause(true));

        assertThat(two.whyNotUndo()).contains(UndoRefusal.INSTRUCTORS_MOVE);
    }

    @Test
    void whoeverComesBackToTheTableFindsItAsItWasLeft() {
        two.move(Tables.pass());
        two.takeSeat();
        Draft draft = new Draft(Map.of("exercises", "cap-9000"), OptionalInt.empty());
        two.draft().set(draft);
        two.lookAt(0);

        Play back = new Play(two.sitting(), kept::add);

        assertThat(back.draft().get()).isEqualTo(draft);
        assertThat(back.lookedAt()).isZero();
        assertThat(back.glance().getValue().seat()).hasValue("south");
        assertThat(back.handOver().get()).as("the same person sits there").isEmpty();
    }

    @Test
    void whoeverComesBackWhileTheWindowIsHandedOverSeesNothingYet() {
        two.move(Tables.pass());

        Play back = new Play(two.sitting(), kept::add);

        assertThat(back.handOver().get()).hasValue("south");
        assertThat(back.glance().getValue().seat()).isEmpty();
    }

    @Test
    void anOnlookerSeesWhatEverybodySees() {
        Play nobody = new Play(Tables.against("hardliner", "two-straits", ""), line -> {});

        assertThat(nobody.glance().getValue().seat()).isEqualTo(Optional.empty());
        assertThat(nobody.glance().getValue().yourTurn()).isFalse();
    }

    @Test
    void whoeverLooksBackIsNotTornAwayByTheMachine() {
        Play alone = new Play(Tables.against("hardliner", "two-straits", "north"), line -> {});
        alone.move(Tables.pass());
        alone.lookAt(0);
        alone.machineMove(Tables.pass());

        assertThat(alone.lookedAt()).isZero();
        assertThat(alone.line().get().cursor()).isEqualTo(2);
    }
}
