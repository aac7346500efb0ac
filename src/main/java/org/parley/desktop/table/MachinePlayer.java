package org.parley.desktop.table;

import java.time.Duration;
import javafx.util.Subscription;
import org.parley.desktop.screen.Notices;
import org.parley.desktop.text.Texts;
import org.parley.desktop.work.Job;
import org.parley.desktop.work.LongWork;
import org.parley.talks.Move;
import org.parley.talks.Talks;
import org.parley.talks.strategy.AutoPlay;

/// Plays the seats that strategies hold, with a pause before each move so that a person can follow.
final class MachinePlayer {
    private static final String TOPIC = "table.machine";
    private static final Duration PAUSE = Duration.ofMillis(700);

    private final Play play;
    private final LongWork work;
    private final Notices notices;
    private final Subscription following;

    MachinePlayer(Play play, LongWork work, Notices notices) {
        this.play = play;
        this.work = work;
        this.notices = notices;
        following = play.line().subscribe(line -> next());
    }

    private void next() {
        if (!play.machineToMove()) {
            work.cancel(TOPIC);
            return;
        }
        Talks talks = play.line().get().talks();
        work.start(new Job<>(
                TOPIC,
                Texts.of("table.machine", play.game().party(talks.position().turn().orElseThrow())),
                PAUSE,
                progress -> AutoPlay.step(talks).journal().getLast().move(),
                this::move,
                this::failed));
    }

    private void move(Move move) {
        play.machineMove(move);
    }

    private void failed(Throwable problem) {
        notices.error(
                Texts.of("table.machine.failed"),
                Texts.of("table.machine.failed.hint"),
                String.valueOf(problem.getMessage()));
    }

    void stop() {
        following.unsubscribe();
        work.cancel(TOPIC);
    }
}
