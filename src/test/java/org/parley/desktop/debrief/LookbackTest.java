package org.parley.desktop.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.parley.desktop.play.JournalLine;
import org.parley.desktop.table.Tables;
import org.parley.desktop.work.DirectWork;
import org.parley.report.Lessons;
import org.parley.report.chart.Standing;
import org.parley.report.chart.WorthChart;
import org.parley.report.chart.WorthChart.Kind;
import org.parley.scenario.Classroom;
import org.parley.scenario.Scenario;
import org.parley.talks.Line;
import org.parley.talks.Move;
import org.parley.talks.Player;
import org.parley.talks.Session;
import org.parley.talks.Talks;

/// Looking back shows what was, as far as it may be shown.
class LookbackTest {
    private final Line played = Played.toTheEnd("two-straits", "north");

    @Test
    void theEndOfTheTalksRevealsWhatReallyWas() {
        Lookback lookback = worked(played);

        assertThat(lookback.revealed().get()).isTrue();
        assertThat(lookback.choices()).containsExactly(Known.REALLY, Known.ON_THE_TABLE, Known.CONCEIVABLE);
        assertThat(review(lookback).chronicles()).containsOnlyKeys(Known.values());
    }

    @Test
    void talksThatAreNotOverRevealNothing() {
        Lookback lookback = worked(Line.of(played.talks().upTo(2)));

        assertThat(lookback.revealed().get()).isFalse();
        assertThat(review(lookback).chronicles()).doesNotContainKey(Known.REALLY);
        assertThat(Compared.of(review(lookback), 0))
                .allSatisfy(row -> assertThat(row.standings()).doesNotContainKey(Known.REALLY));
    }

    @Test
    void whereTheInstructorRevealsTheEndAloneDoesNot() {
        Scenario scenario = Tables.scenario("two-straits");
        Classroom strict = new Classroom(
                Classroom.Undo.FREE, true, false, OptionalInt.empty(), Classroom.Reveal.INSTRUCTOR);
        Lookback lookback = worked(Played.toTheEnd(scenario, "north", strict));
        assertThat(lookback.revealed().get()).isFalse();
        assertThat(lookback.known().get()).isEqualTo(Known.ON_THE_TABLE);

        lookback.reveal();
        assertThat(lookback.known().get()).isEqualTo(Known.REALLY);
        assertThat(review(lookback).chronicles()).containsKey(Known.REALLY);
    }

    @Test
    void atTheStartTheSeatKnewLessThanWasSo() {
        Lookback lookback = worked(played);

        assertThat(Compared.of(review(lookback), 0))
                .as("Southland's offers are private")
                .allSatisfy(row -> {
                    assertThat(row.standings()).containsEntry(Known.REALLY, Standing.NEEDS_MOVES);
                    assertThat(row.standings()).containsEntry(Known.ON_THE_TABLE, Standing.OUT_OF_REACH);
                    assertThat(row.mistaken()).isTrue();
                });
    }

    @Test
    void theReplayGoesFromMoveToMove() {
        Lookback lookback = worked(played);
        assertThat(lookback.move().get()).isEqualTo(played.cursor());

        lookback.move().set(0);
        assertThat(lookback.moment().getValue().title()).isEqualTo("Move 0 of " + played.cursor() + " · First meeting");
        assertThat(lookback.moment().getValue().terms()).isEmpty();
        assertThat(lookback.moment().getValue().understandings())
                .extracting(ReplayMoment.Stood::standing)
                .containsOnly(Standing.NEEDS_MOVES);
    }

    @Test
    void aStrategysReasonIsTold() {
        Lookback lookback = worked(Played.toTheEnd("two-straits", ""));
        lookback.move().set(1);

        assertThat(lookback.moment().getValue().reason()).isPresent();
    }

    @Test
    void turningPointsNameTheMoveThatMadeThem() {
        Review review = review(worked(played));
        List<JournalLine> lines = JournalLine.of(review.glance());

        assertThat(TurningRow.of(review.glance(), lines, review.chronicles().get(Known.REALLY)))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.move()).startsWith(String.valueOf(row.entries())));
        assertThat(TurningChart.of(review.glance(), lines, review.chronicles().get(Known.REALLY), Known.REALLY)
                        .moments())
                .hasSize(played.cursor() + 1);
    }

    @Test
    void whatWasLostIsToldWithWhatWouldHaveKeptItOpen() {
        Review review = review(worked(idle()));

        assertThat(TurningRow.of(
                        review.glance(), JournalLine.of(review.glance()), review.chronicles().get(Known.REALLY)))
                .filteredOn(row -> row.after() == Standing.OUT_OF_REACH)
                .allSatisfy(row -> assertThat(row.kept()).isNotEmpty())
                .as("all of them were within reach at the start, and nobody did anything")
                .extracting(TurningRow::understanding)
                .containsExactlyInAnyOrder("mutual-pledge", "small-exercises", "inspections");
    }

    @Test
    void whatWasMissedIsToldOnlyOnceItIsRevealed() {
        assertThat(review(worked(idle())).report().lessons().missed())
                .as("without reassurance Southland lets no exercises shrink, so nothing could have been agreed")
                .isEmpty();

        Line reassured = reassuredInVain();
        assertThat(review(worked(reassured)).report().lessons().missed())
                .extracting(Lessons.Missed::id)
                .contains("mutual-pledge", "small-exercises");
        assertThat(review(worked(Line.of(reassured.talks().upTo(2)))).report().lessons().missed()).isEmpty();
    }

    private static Line idle() {
        return passing(Talks.of(Session.start(Tables.scenario("two-straits"), new Player.Person(), 1)));
    }

    private static Line reassuredInVain() {
        return passing(Talks.of(Session.start(Tables.scenario("two-straits"), new Player.Person(), 1))
                .play(new Move.PullLever("reassure")));
    }

    private static Line passing(Talks start) {
        Talks talks = start;
        while (!talks.isOver()) {
            talks = talks.play(new Move.Pass(""));
        }
        return Line.of(talks);
    }

    @Test
    void theOutcomeStandsBesideTheFrontierAndHistory() {
        Review review = review(worked(played));
        WorthChart chart = WorthCharts.of(review, 0, 1);

        assertThat(chart.across()).isEqualTo("Northland");
        assertThat(chart.points()).extracting(WorthChart.Point::kind).contains(Kind.FRONTIER, Kind.NASH, Kind.HISTORY);
        assertThat(chart.points())
                .filteredOn(point -> point.kind() == Kind.HISTORY)
                .singleElement()
                .satisfies(point -> {
                    assertThat(point.across()).as("exercises at 13,000 to Northland").isEqualTo(5);
                    assertThat(point.up()).as("to Southland").isEqualTo(10);
                });
        assertThat(chart.points()).filteredOn(point -> point.kind() == Kind.OUTCOME).hasSize(1);
    }

    @Test
    void branchesAreToldApartByWhatCameOfThem() {
        Line branched = played.branchAt(1);

        assertThat(BranchRow.of(branched)).hasSize(2);
        assertThat(BranchRow.of(branched).getFirst().over()).isTrue();
        assertThat(BranchRow.of(branched).getLast().shown()).isTrue();
        assertThat(BranchRow.of(branched).getLast().title()).isEqualTo("Way 2: branched off after move 1");
    }

    @Test
    void everybodysEyesCanBeChosen() {
        Lookback lookback = worked(played);
        lookback.seat().set(Optional.empty());
        lookback.workOut();

        assertThat(lookback.seats()).containsExactly(Optional.of("north"), Optional.empty());
        assertThat(review(lookback).glance().seat()).isEmpty();
    }

    private static Lookback worked(Line line) {
        Lookback lookback = new Lookback(new DirectWork(), line);
        lookback.workOut();
        return lookback;
    }

    private static Review review(Lookback lookback) {
        return lookback.review().get().orElseThrow();
    }
}
