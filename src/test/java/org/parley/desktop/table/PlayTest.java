package org.parley.desktop.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.talks.Line;
import org.parley.talks.Move;

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
