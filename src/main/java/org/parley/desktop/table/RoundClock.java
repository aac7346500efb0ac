package org.parley.desktop.table;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.parley.desktop.outside.Time;
import org.parley.desktop.text.Texts;
import org.parley.scenario.Round;
import org.parley.talks.Line;
import org.parley.talks.Position;

/// The clock of the round that is open. It stands while the talks are paused and is wound up anew for each round; when
/// it has run out, whoever is to move passes until the round has closed. FX thread alone.
final class RoundClock {
    private static final Duration TICK = Duration.ofMillis(250);

    private final Play play;
    private final Time time;
    private final ReadOnlyObjectWrapper<Optional<Duration>> left;
    private final Subscription following;
    private Duration counted;

    /// What happens besides when the time is up, told the round.
    interface TimeUp {
        void of(Round round);
    }

    RoundClock(Play play, Time time, TimeUp up) {
        this.play = play;
        this.time = time;
        counted = time.now();
        Line start = play.line().get();
        left = new ReadOnlyObjectWrapper<>(start.clock().or(() -> whole(start)));
        Subscription line = play.line().subscribe(this::follow);
        Subscription ticks = time.every(TICK, () -> tick(up));
        following = line.and(ticks);
    }

    /// What is left of the round's time; empty where it has no clock.
    ReadOnlyObjectProperty<Optional<Duration>> left() {
        return left.getReadOnlyProperty();
    }

    /// A line with what is left of its round's time.
    Line on(Line line) {
        return line.withClock(left.get());
    }

    /// The line with what will be left of its round's time when somebody comes back to it: time passes meanwhile.
    Line later(Line line, Duration since) {
        Duration passed = time.now().minus(since);
        return runs(line) ? line.withClock(left.get().map(rest -> rest.minus(passed))) : on(line);
    }

    /// Gives the round more time; one without a clock gets one.
    void extend(Duration more) {
        left.set(Optional.of(left.get().orElse(Duration.ZERO).plus(more)));
    }

    /// Winds the clock up anew, for this round and those to come.
    ///
    /// @param minutes empty for no clock
    void set(OptionalInt minutes) {
        play.options(play.line().get().talks().session().options().withRoundMinutes(minutes));
        left.set(whole(play.line().get()));
    }

    void stop() {
        following.unsubscribe();
    }

    private void follow(Line before, Line now) {
        count(before);
        if (round(before) != round(now)) {
            left.set(whole(now));
        }
    }

    private void tick(TimeUp up) {
        Line line = play.line().get();
        count(line);
        if (runs(line) && left.get().filter(rest -> !rest.isPositive()).isPresent()) {
            Round round = line.talks().session().scenario().rounds().get(round(line));
            play.timeUp(Texts.of("instructor.clock.up"));
            up.of(round);
        }
    }

    /// Takes the time that has passed from what is left, where the clock ran.
    private void count(Line line) {
        Duration now = time.now();
        Duration passed = now.minus(counted);
        counted = now;
        if (runs(line)) {
            left.set(left.get().map(rest -> rest.minus(passed)).map(rest -> rest.isNegative() ? Duration.ZERO : rest));
        }
    }

    private static boolean runs(Line line) {
        Position position = line.talks().position();
        return !position.isOver() && !position.paused();
    }

    private static int round(Line line) {
        return line.talks().position().state().round();
    }

    private static Optional<Duration> whole(Line line) {
        OptionalInt minutes = line.talks().session().options().roundMinutes();
        return minutes.isPresent() ? Optional.of(Duration.ofMinutes(minutes.getAsInt())) : Optional.empty();
    }
}
