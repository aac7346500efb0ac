package org.parley.desktop.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.parley.desktop.FakeTime;
import org.parley.talks.Entry;
import org.parley.talks.Line;
import org.parley.talks.Move;
import org.parley.talks.Talks;

/// The clock of a round: it runs, stands, is wound up, and whoever is to move passes when it has run out.
class RoundClockTest {
    private final FakeTime time = new FakeTime();
    private final List<String> up = new ArrayList<>();
    private final List<Line> kept = new ArrayList<>();

    private Play play(Line line) {
        return new Play(line, kept::add);
    }

    private RoundClock clock(Play play) {
        return new RoundClock(play, time, round -> up.add(round.id()));
    }

    private static Line twoMinutes() {
        Talks talks = Tables.talks("two-straits");
        return Line.of(talks.withOptions(talks.session().options().withRoundMinutes(OptionalInt.of(2))));
    }

    @Test
    void theTimeOfARoundRunsDownAndIsWoundUpForTheNext() {
        Play play = play(twoMinutes());
        RoundClock clock = clock(play);
        time.pass(Duration.ofSeconds(70));
        assertThat(clock.left().get()).hasValue(Duration.ofSeconds(50));
        play.move(Tables.pass());
        assertThat(clock.left().get()).hasValue(Duration.ofSeconds(50));
        play.move(Tables.pass());
        assertThat(play.line().get().talks().position().state().round()).isEqualTo(1);
        assertThat(clock.left().get()).hasValue(Duration.ofMinutes(2));
    }

    @Test
    void whenItRunsOutEverybodyPassesWithTheReasonAndTheRoundCloses() {
        Play play = play(twoMinutes());
        RoundClock clock = clock(play);
        time.pass(Duration.ofSeconds(119));
        assertThat(play.line().get().cursor()).isZero();
        time.pass(Duration.ofSeconds(2));
        assertThat(play.line().get().talks().journal())
                .extracting(Entry::seat, Entry::move)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Optional.of("north"), new Move.Pass("The time is up.")),
                        org.assertj.core.groups.Tuple.tuple(Optional.of("south"), new Move.Pass("The time is up.")));
        assertThat(up).containsExactly("first");
        assertThat(clock.left().get()).hasValue(Duration.ofMinutes(2));
        assertThat(kept).hasSize(1);
        time.pass(Duration.ofSeconds(121));
        assertThat(play.line().get().talks().isOver()).isTrue();
        time.pass(Duration.ofSeconds(500));
        assertThat(up).containsExactly("first", "second");
    }

    @Test
    void itStandsWhileTheTalksArePaused() {
        Play play = play(twoMinutes());
        RoundClock clock = clock(play);
        time.pass(Duration.ofSeconds(20));
        play.instruct(new Move.Pause(true));
        time.pass(Duration.ofHours(1));
        assertThat(clock.left().get()).hasValue(Duration.ofSeconds(100));
        play.instruct(new Move.Pause(false));
        time.pass(Duration.ofSeconds(10));
        assertThat(clock.left().get()).hasValue(Duration.ofSeconds(90));
    }

    @Test
    void itIsExtendedAndSet() {
        Play play = play(twoMinutes());
        RoundClock clock = clock(play);
        time.pass(Duration.ofSeconds(110));
        clock.extend(Duration.ofMinutes(5));
        time.pass(Duration.ofSeconds(30));
        assertThat(clock.left().get()).hasValue(Duration.ofSeconds(280));
        clock.set(OptionalInt.of(9));
        assertThat(clock.left().get()).hasValue(Duration.ofMinutes(9));
        assertThat(play.line().get().talks().session().options().roundMinutes()).hasValue(9);
        clock.set(OptionalInt.empty());
        time.pass(Duration.ofHours(2));
        assertThat(clock.left().get()).isEmpty();
        assertThat(play.line().get().cursor()).isZero();
    }

    @Test
    void whatWasLeftWhenTheTalksWereKeptIsLeftStillAndTimeAwayCounts() {
        RoundClock clock = clock(play(twoMinutes().withClock(Optional.of(Duration.ofSeconds(33)))));
        assertThat(clock.left().get()).hasValue(Duration.ofSeconds(33));
        Line line = clock.on(twoMinutes());
        Duration since = time.now();
        clock.stop();
        time.pass(Duration.ofSeconds(13));
        assertThat(clock.later(line, since).clock()).hasValue(Duration.ofSeconds(20));
    }

    @Test
    void withoutMinutesThereIsNoClock() {
        Talks talks = Tables.talks("two-straits");
        Play play = play(Line.of(talks.withOptions(talks.session().options().withRoundMinutes(OptionalInt.empty()))));
        RoundClock clock = clock(play);
        time.pass(Duration.ofDays(3));
        assertThat(clock.left().get()).isEmpty();
        assertThat(play.line().get().cursor()).isZero();
        clock.extend(Duration.ofMinutes(1));
        time.pass(Duration.ofSeconds(61));
        assertThat(play.line().get().cursor()).isEqualTo(2);
    }
}
