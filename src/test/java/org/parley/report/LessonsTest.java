package org.parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.format.BundledScenarios;
import org.parley.format.ScenarioReading;
import org.parley.reach.Budget;
import org.parley.report.chart.Standing;
import org.parley.rules.Viewer;
import org.parley.scenario.Classroom;
import org.parley.scenario.Scenario;
import org.parley.talks.Line;
import org.parley.talks.Move;
import org.parley.talks.Note;
import org.parley.talks.Player;
import org.parley.talks.Session;
import org.parley.talks.Talks;

/// What a report says is to be learned from talks on the sample scenario. The worths are worked out in StabilityTest.
class LessonsTest {
    private static final Scenario STRAITS =
            ((ScenarioReading.Read) BundledScenarios.read("two-straits")).scenario();
    private static final Move PASS = new Move.Pass("");

    private final Reporter reporter = new Reporter(Locale.ENGLISH);

    private static Talks play(Move... moves) {
        return Stream.of(moves)
                .reduce(Talks.of(Session.start(STRAITS, new Player.Person(), 1)), Talks::play, (one, other) -> other);
    }

    private static Talks pledges() {
        return play(
                new Move.PullLever("reassure"),
                new Move.Propose(
                        1,
                        Map.of("missiles-north", "pledge", "missiles-south", "pledge", "exercises", "cap-13000"),
                        OptionalInt.empty()),
                new Move.Accept(1),
                PASS,
                PASS,
                PASS,
                PASS);
    }

    @Test
    void eachPartysStabilityIsToldWithItsReason() {
        List<Lessons.StabilityEntry> told = reporter.forInstructor(pledges()).lessons().stability();

        assertThat(told).extracting(Lessons.StabilityEntry::party).containsExactly("Northland", "Southland");
        assertThat(told.getFirst().verdicts()).extracting(Lessons.Verdict::stable).containsExactly(false, true, true, true);
        assertThat(told.getFirst().verdicts().getFirst().sentence())
                .startsWith("Unstable for Northland, because withdrawing from")
                .contains("would leave it at 30 instead of 25");
        assertThat(told.getLast().verdicts().getLast().sentence())
                .startsWith("Stable for Southland")
                .contains("it would pay the others to withdraw from");
    }

    @Test
    void aTurningPointIsToldWithItsMoveTheRuleAndWhatWasOpenBefore() {
        assertThat(reporter.forInstructor(pledges()).lessons().turns())
                .filteredOn(turn -> turn.kind().equals("lost"))
                .singleElement()
                .satisfies(turn -> {
                    assertThat(turn.id()).isEqualTo("inspections");
                    assertThat(turn.move()).isEqualTo(3);
                    assertThat(turn.round()).isEqualTo("first");
                    assertThat(turn.did()).startsWith("Northland accepted #1");
                    assertThat(turn.sentence()).isEqualTo("Inspections in the north fell out of reach.");
                    assertThat(turn.standing()).isEqualTo(Standing.OUT_OF_REACH);
                    assertThat(turn.because()).singleElement().asString().contains("Pledge not to place");
                    assertThat(turn.kept())
                            .anySatisfy(step -> assertThat(step).startsWith("agree ").contains("Pledge with inspections"));
                });
    }

    @Test
    void whatWasGainedIsATurningPointToo() {
        assertThat(reporter.forInstructor(pledges()).lessons().turnsByMove().getFirst())
                .as("reassuring lets Southland offer smaller exercises, which it pledges for")
                .allSatisfy(turn -> assertThat(turn.move()).isEqualTo(1))
                .extracting(Lessons.Turn::kind)
                .contains("opened");
    }

    @Test
    void whereItCannotBeWorkedOutThatIsSaidRatherThanThatNothingTurned() {
        Talks talks = play(new Move.PullLever("reassure"), PASS, PASS);
        Lessons stopped = new Reporter(Locale.ENGLISH, Budget.USUAL.until(() -> true)).forInstructor(talks).lessons();

        assertThat(stopped.turns()).isEmpty();
        assertThat(stopped.inexact()).isPresent();
        assertThat(reporter.forInstructor(talks).lessons().inexact()).isEmpty();
    }

    @Test
    void whatNobodyProposedIsTold() {
        assertThat(reporter.forInstructor(play(new Move.PullLever("reassure"), PASS, PASS))
                        .lessons()
                        .missed())
                .extracting(Lessons.Missed::id)
                .contains("mutual-pledge");
    }

    @Test
    void whatWasMissedInSeveralRoundsIsToldOnce() {
        assertThat(reporter.forInstructor(play(new Move.PullLever("reassure"), PASS, PASS, PASS, PASS))
                        .lessons()
                        .missed())
                .filteredOn(missed -> missed.id().equals("mutual-pledge"))
                .singleElement()
                .satisfies(missed -> {
                    assertThat(missed.chances()).extracting(Lessons.Chance::round).containsExactly("first", "second");
                    assertThat(missed.sentence())
                            .startsWith("In First meeting, from move 1 on: ")
                            .endsWith(". And in Second meeting as well.");
                });
    }

    @Test
    void whereASessionWentSeveralWaysTheyAreToldSideBySide() {
        Line line = Line.of(pledges()).branchAt(1).play(PASS).play(PASS).play(PASS).play(PASS);
        Ways ways = reporter.forInstructor(line).ways();

        assertThat(ways.all()).isEqualTo(2);
        assertThat(ways.shown()).extracting(WayEntry::told).containsExactly(false, true);
        assertThat(ways.shown().getFirst().worth()).extracting(OutcomeEntry.WorthEntry::worth).containsExactly(25L, 15L);
        assertThat(reporter.forViewer(line, new Viewer.OfParty("south"), true).ways().shown().getFirst().worth())
                .as("its own worth alone")
                .extracting(OutcomeEntry.WorthEntry::id)
                .containsExactly("south");
        assertThat(reporter.forInstructor(pledges()).ways().isEmpty()).isTrue();
        assertThat(HtmlReport.of(reporter.forInstructor(line)))
                .contains("The ways it went, side by side")
                .contains("Way 2, told in this report")
                .contains("Pledge not to place (final)")
                .contains("left on the table: 25");
        assertThat(HtmlReport.of(reporter.forInstructor(pledges()))).doesNotContain("side by side");
    }

    @Test
    void ofManyWaysTheLatestAndTheOneToldAreShown() {
        Line line = Line.of(pledges());
        for (int more = 0; more < 8; more++) {
            line = line.branchAt(1);
        }
        Ways ways = reporter.forInstructor(line.switchTo(1)).ways();

        assertThat(ways.all()).isEqualTo(9);
        assertThat(ways.shown()).extracting(WayEntry::number).containsExactly(2, 5, 6, 7, 8, 9);
    }

    @Test
    void aRevealedReportTellsWorthOnlyWhereTheClassIsShownIt() {
        Line line = Line.of(pledges()).branchAt(1);
        Report shown = reporter.revealed(line);
        Report hidden = reporter.revealed(line.withOptions(new Classroom(
                Classroom.Undo.FREE, false, false, OptionalInt.empty(), Classroom.Reveal.END)));

        assertThat(shown.outcome().worth()).hasSize(2);
        assertThat(hidden.outcome().worth()).isEmpty();
        assertThat(hidden.points()).isEmpty();
        assertThat(hidden.lessons().stability()).isEmpty();
        assertThat(hidden.ways().shown()).allSatisfy(way -> assertThat(way.worth()).isEmpty());
        assertThat(hidden.rules()).as("red lines and offers of all").isEqualTo(shown.rules());
    }

    @Test
    void aSeatsReportTellsNoMissedChancesForTheyAreToldByAllRules() {
        Lessons lessons = reporter.forViewer(play(new Move.PullLever("reassure"), PASS, PASS), new Viewer.OfParty("north"))
                .lessons();

        assertThat(lessons.missed()).isEmpty();
    }

    @Test
    void aSeatsReportTellsTurningPointsByTheRulesThatItSaw() {
        assertThat(reporter.forViewer(pledges(), new Viewer.OfParty("north")).lessons().turns())
                .as("what Southland never ruled out was conceivable from the start; inspections, once the tension fell")
                .allSatisfy(turn -> assertThat(turn.kind().equals("opened")).isEqualTo(turn.move() == 1))
                .anySatisfy(turn -> {
                    assertThat(turn.kind()).isEqualTo("lost");
                    assertThat(turn.id()).isEqualTo("inspections");
                });
    }

    @Test
    void aSeatsReportHoldsItsOwnNotesAloneUntilTheReveal() {
        Talks noted = pledges()
                .withNotes(List.of(
                        new Note(0, "Ms A.", "Watch the League."),
                        new Note(1, Optional.of("north"), "", "We had to begin."),
                        new Note(1, Optional.of("south"), "Lee", "At last.")));
        Viewer north = new Viewer.OfParty("north");

        assertThat(reporter.forViewer(noted, north).notes()).extracting(NoteEntry::text).containsExactly("We had to begin.");
        assertThat(reporter.forViewer(noted, new Viewer.Everybody()).notes()).isEmpty();
        assertThat(reporter.forViewer(Line.of(noted), north, true).notes())
                .extracting(NoteEntry::author)
                .containsExactly("Ms A.", "Northland", "Lee, Southland");
        assertThat(reporter.forInstructor(noted).notes()).hasSize(3);
    }

    @Test
    void aSeatsReportTellsTheStabilityOfNobodyWhosePointsItDoesNotSee() {
        assertThat(reporter.forViewer(pledges(), new Viewer.OfParty("north")).lessons().stability())
                .extracting(Lessons.StabilityEntry::party)
                .containsExactly("Northland");
    }
}
