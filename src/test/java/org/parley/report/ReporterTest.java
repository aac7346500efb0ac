package org.parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.format.BundledScenarios;
import org.parley.format.ScenarioReading;
import org.parley.reach.Budget;
import org.parley.reach.Figure;
import org.parley.report.chart.Standing;
import org.parley.report.chart.WindowsChart;
import org.parley.rules.Viewer;
import org.parley.scenario.Classroom;
import org.parley.scenario.Scenario;
import org.parley.talks.Line;
import org.parley.talks.Move;
import org.parley.talks.Player;
import org.parley.talks.Session;
import org.parley.talks.Talks;

/// The report of talks on the sample scenario of the format, whose numbers are worked out there by hand.
class ReporterTest {
    private static final Scenario STRAITS =
            ((ScenarioReading.Read) BundledScenarios.read("two-straits")).scenario();
    private static final Map<String, String> PLEDGES =
            Map.of("missiles-north", "pledge", "missiles-south", "pledge", "exercises", "cap-13000");

    private final Reporter reporter = new Reporter(Locale.ENGLISH);

    /// Northland reassures and proposes pledges, Southland accepts; the League, asked by the second round, lets them be.
    private static Talks pledges() {
        return play(
                Talks.of(Session.start(STRAITS, new Player.Person(), 1)),
                new Move.PullLever("reassure"),
                new Move.Pass("thinking"),
                new Move.Propose(1, PLEDGES, OptionalInt.empty()),
                new Move.Accept(1),
                new Move.Pass(""),
                new Move.Pass(""),
                new Move.Pass(""),
                new Move.Pass(""));
    }

    private static Talks play(Talks talks, Move... moves) {
        return Stream.of(moves).reduce(talks, Talks::play, (one, other) -> other);
    }

    @Test
    void whereTheClassIsShownNoWorthAStudentTakesNoneHome() {
        Talks shown = pledges();
        Classroom options = shown.session().options();
        Talks hidden = shown.withOptions(
                new Classroom(options.undo(), false, options.reasons(), options.roundMinutes(), options.reveal()));
        Viewer north = new Viewer.OfParty("north");

        assertThat(reporter.forViewer(shown, north).outcome().worth()).isNotEmpty();
        assertThat(reporter.forViewer(shown, north).points()).isNotEmpty();
        Report report = reporter.forViewer(hidden, north);
        assertThat(report.outcome().worth()).isEmpty();
        assertThat(report.outcome().frontier()).isEqualTo(FrontierEntry.NONE);
        assertThat(report.points()).isEmpty();
        assertThat(report.lessons().stability()).isEmpty();
        assertThat(report.outcome().terms()).as("what was agreed is told").isNotEmpty();
        assertThat(reporter.forInstructor(hidden).outcome().worth()).as("the instructor's").isNotEmpty();
    }

    @Test
    void everyRoundTellsItsMovesInOrder() {
        Report report = reporter.forInstructor(pledges());

        assertThat(report.rounds()).extracting(RoundEntry::id).containsExactly("first", "second");
        assertThat(report.rounds().getFirst().moves())
                .extracting(MoveEntry::kind)
                .containsExactly("lever", "pass", "propose", "accept", "pass", "pass");
        assertThat(report.rounds().getLast().moves())
                .extracting(MoveEntry::kind)
                .containsExactly("pass", "pass");
        assertThat(report.rounds().getFirst().moves().get(1).reason()).isEqualTo("thinking");
        assertThat(report.rounds().getFirst().moves().get(3).sentence()).startsWith("Southland accepted #1");
        assertThat(report.rounds().getFirst().closing()).first().asString().startsWith("First meeting closed");
        assertThat(report.rounds().getLast().opening()).first().asString().contains("consulted The League");
    }

    @Test
    void eachRoundSaysHowTheUnderstandingsStoodBeforeAndAfter() {
        Report report = reporter.forInstructor(pledges());
        Moment start = report.start();

        assertThat(start.count(Seen.ACTUAL).orElseThrow().reachable()).isEqualTo(Figure.exactly(BigInteger.valueOf(3)));
        assertThat(start.count(Seen.ACTUAL).orElseThrow().open()).isEqualTo(Figure.exactly(BigInteger.ZERO));
        assertThat(start.standings())
                .extracting(entry -> entry.standing().orElseThrow())
                .containsOnly(Standing.NEEDS_MOVES);
        assertThat(standings(report.rounds().getLast().after()))
                .containsExactly(Standing.CONCLUDED, Standing.CONCLUDED, Standing.OUT_OF_REACH);
        assertThat(report.rounds().getFirst().after()).isEqualTo(report.rounds().getLast().before());
    }

    @Test
    void aMoveSaysWhichUnderstandingsItTurned() {
        List<MoveEntry> moves = reporter.forInstructor(pledges()).rounds().getFirst().moves();

        assertThat(moves.getFirst().changes())
                .as("reassuring opens what needed it")
                .isNotEmpty()
                .allSatisfy(change ->
                        assertThat(change.before().standing()).contains(Standing.NEEDS_MOVES));
        assertThat(moves.get(1).changes()).as("passing changes nothing").isEmpty();
        assertThat(moves.get(3).changes())
                .as("agreeing, ad referendum")
                .anySatisfy(change -> {
                    assertThat(change.after().id()).isEqualTo("mutual-pledge");
                    assertThat(change.after().standing()).contains(Standing.PROVISIONAL);
                });
    }

    @Test
    void theOutcomeSaysWhatWasAgreedAndWhatWasLeft() {
        OutcomeEntry outcome = reporter.forInstructor(pledges()).outcome();

        assertThat(outcome.over()).isTrue();
        assertThat(outcome.terms())
                .extracting(term -> term.issue() + " " + term.level() + " " + term.bond())
                .containsExactly("missiles-north pledge FINAL", "missiles-south pledge FINAL", "exercises cap-13000 FINAL");
        assertThat(outcome.frontier().points())
                .extracting(FrontierEntry.Point::worth)
                .containsExactly(List.of(25L, 15L), List.of(20L, 25L));
        assertThat(outcome.frontier().points().getFirst().outcome()).isTrue();
        assertThat(outcome.frontier().points().getLast().solutions())
                .containsExactly("nash", "kalaiSmorodinsky", "egalitarian", "utilitarian");
        assertThat(outcome.worth()).extracting(OutcomeEntry.WorthEntry::worth).containsExactly(25L, 15L);
        assertThat(outcome.worth()).extracting(OutcomeEntry.WorthEntry::left).containsExactly(OptionalLong.of(0), OptionalLong.of(0));
    }

    @Test
    void anOutcomeOfNothingCountsAsTheLeastThatEachNeeds() {
        Talks nothing = play(
                Talks.of(Session.start(STRAITS, new Player.Person(), 7)),
                new Move.Pass(""),
                new Move.Pass(""),
                new Move.Pass(""),
                new Move.Pass(""));

        assertThat(nothing.position().state().context().gauges()).as("no leak under this seed").containsExactly(6L);

        OutcomeEntry outcome = reporter.forInstructor(nothing).outcome();

        assertThat(outcome.isStatusQuo()).isTrue();
        assertThat(outcome.worth()).extracting(OutcomeEntry.WorthEntry::worth).containsExactly(5L, 0L);
        assertThat(outcome.worth()).extracting(OutcomeEntry.WorthEntry::left).containsExactly(OptionalLong.of(20), OptionalLong.of(25));
        assertThat(outcome.worth())
                .extracting(OutcomeEntry.WorthEntry::best)
                .containsExactly(OptionalLong.of(25), OptionalLong.of(25));
    }

    @Test
    void theWindowsAreThoseOfTheStart() {
        Charts charts = reporter.forInstructor(pledges()).charts();

        WindowsChart.Row mutual = charts.windows().rows().getFirst();
        assertThat(mutual.seen().getFirst().beginBy()).hasValue(1);
        assertThat(mutual.seen().getFirst().doneAtTheEarliest()).hasValue(1);
        assertThat(charts.windows().rows().get(1).seen().getFirst().doneAtTheEarliest()).hasValue(0);
        assertThat(mutual.past()).containsExactly(Standing.CONCLUDED, Standing.CONCLUDED);
        assertThat(charts.gauges().gauges().getFirst().values()).startsWith(6L, 4L);
    }

    @Test
    void aViewerReadsItsOwnSheetAndNoOther() {
        Report north = reporter.forViewer(pledges(), new Viewer.OfParty("north"));
        Report south = reporter.forViewer(pledges(), new Viewer.OfParty("south"));

        assertThat(north.parties().getFirst().confidential()).isEqualTo("What only Northland's player reads.");
        assertThat(south.parties().getFirst().confidential()).isEmpty();
        assertThat(north.points()).extracting(PointsEntry::party).containsExactly("Northland");
        assertThat(south.points()).extracting(PointsEntry::party).containsExactly("Southland");
        assertThat(north.cover().seed()).isEmpty();
        assertThat(north.start().counts()).extracting(Moment.Count::seen).containsExactly(Seen.TABLE, Seen.CONCEIVABLE);
    }

    @Test
    void whatHistoryDidIsForWhenTheTalksAreOver() {
        Talks running = play(
                Talks.of(Session.start(STRAITS, new Player.Person(), 1)), new Move.PullLever("reassure"));

        assertThat(reporter.forViewer(running, new Viewer.Everybody()).history()).isEmpty();
        assertThat(reporter.forViewer(pledges(), new Viewer.Everybody()).history()).isPresent();
        assertThat(reporter.forInstructor(running).history()).isPresent();
    }

    @Test
    void movesTakenBackAreInTheInstructorsReport() {
        Line line = Line.of(Talks.of(Session.start(STRAITS, new Player.Person(), 1)))
                .play(new Move.PullLever("ask-league"))
                .undo()
                .play(new Move.PullLever("reassure"));

        Report report = reporter.forInstructor(line);

        assertThat(report.takenBack()).extracting(MoveEntry::about).containsExactly("ask-league");
        assertThat(report.rounds().getFirst().moves()).extracting(MoveEntry::about).containsExactly("reassure");
    }

    @Test
    void whereALimitStopsTheAnalysisTheReportSaysSoAndGuessesNothing() {
        Budget small = Budget.USUAL.until(() -> true);

        Report report = new Reporter(Locale.ENGLISH, small).forInstructor(pledges());

        assertThat(report.start().inexact()).isPresent();
        assertThat(report.start().standings()).extracting(Moment.UnderstandingEntry::standing).containsOnly(Optional.empty());
        assertThat(report.end().count(Standing.CONCLUDED)).as("the state tells").isEqualTo(2);
        assertThat(report.outcome().inexact()).isPresent();
        assertThat(HtmlReport.of(report)).contains("There are no exact counts here.", "not known exactly");
        assertThat(CsvReport.of(report)).contains("understanding,1,first");
    }

    @Test
    void withoutATranslationTheWholeReportIsEnglish() {
        Report report = new Reporter(Locale.forLanguageTag("xx")).forInstructor(pledges());

        assertThat(report.language()).isEqualTo(Locale.ENGLISH);
        assertThat(HtmlReport.of(report)).contains("lang=\"en\"", "Northland pulled the lever");
    }

    private static List<Standing> standings(Moment moment) {
        return moment.standings().stream()
                .map(entry -> entry.standing().orElseThrow())
                .toList();
    }
}
