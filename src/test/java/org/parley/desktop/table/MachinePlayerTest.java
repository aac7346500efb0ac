package org.parley.desktop.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;
import org.parley.desktop.screen.Desk;
import org.parley.desktop.work.DirectWork;
import org.parley.desktop.work.Job;
import org.parley.desktop.work.LongWork;
import org.parley.desktop.work.Running;

/// The machine plays its own seats, one move after the other, and no other seat.
class MachinePlayerTest {
    private final RecordingDesk recording = new RecordingDesk();
    private final Desk desk = recording.desk();

    @Test
    void theMachinePlaysUntilAPersonIsToMove() {
        Play play = new Play(Tables.against("hardliner", "geneva-2022", "us"), line -> {});
        new MachinePlayer(play, new DirectWork(), desk.notices());
        assertThat(play.line().get().cursor()).isZero();

        play.move(Tables.pass());
        assertThat(play.line().get().cursor()).isEqualTo(2);
        assertThat(play.glance().getValue().yourTurn()).isTrue();
    }

    @Test
    void theMachineAloneComesToTheEnd() {
        Play play = new Play(Tables.against("hardliner", "two-straits", ""), line -> {});
        new MachinePlayer(play, new DirectWork(), desk.notices());

        assertThat(play.line().get().talks().isOver()).isTrue();
    }

    @Test
    void theMachineTakesItsTimeAndGivesUpWhenAMoveIsTakenBack() {
        Waiting waiting = new Waiting();
        Play play = new Play(Tables.against("hardliner", "two-straits", "north"), line -> {});
        MachinePlayer machine = new MachinePlayer(play, waiting, desk.notices());
        play.move(Tables.pass());
        assertThat(waiting.jobs).hasSize(1);
        assertThat(waiting.jobs.getFirst().pause()).isPositive();

        play.undo();
        assertThat(waiting.cancelled).isPositive();
        machine.stop();
    }

    /// Takes jobs and does none.
    private static final class Waiting implements LongWork {
        private final List<Job<?>> jobs = new ArrayList<>();
        private int cancelled;

        @Override
        public <T> Running start(Job<T> job) {
            jobs.add(job);
            return new Still(job.title());
        }

        @Override
        public void cancel(String topic) {
            cancelled++;
        }

        @Override
        public ObservableList<Running> running() {
            return FXCollections.emptyObservableList();
        }
    }

    private record Still(String title) implements Running {
        @Override
        public ObservableValue<Double> share() {
            return new SimpleObjectProperty<>(0.0);
        }

        @Override
        public ObservableValue<String> what() {
            return new SimpleObjectProperty<>("");
        }

        @Override
        public boolean cancel() {
            return false;
        }
    }
}
