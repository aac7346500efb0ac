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
import org.parley.scenario.Scenario;
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
                    assertThat(turn.did()).startsWith("Northland accepts #1");
                    assertThat(turn.sentence()).isEqualTo("Inspections in the north was lost.");
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
        assertThat(reporter.forViewer(noted, north, true).notes())
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
