package org.parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.format.BundledScenarios;
import org.parley.format.ScenarioReading;
import org.parley.rules.Viewer;
import org.parley.scenario.Scenario;
import org.parley.talks.Move;
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
    void aLossIsToldWithItsMoveAndWhatWasOpenBefore() {
        assertThat(reporter.forInstructor(pledges()).lessons().losses()).singleElement().satisfies(loss -> {
            assertThat(loss.id()).isEqualTo("inspections");
            assertThat(loss.move()).isEqualTo(3);
            assertThat(loss.sentence()).startsWith("Northland accepts #1");
            assertThat(loss.kept()).isNotEmpty();
        });
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
    void aSeatsReportTellsNeitherLossesNorMissedChancesForTheyAreToldByAllRules() {
        Lessons lessons = reporter.forViewer(play(new Move.PullLever("reassure"), PASS, PASS), new Viewer.OfParty("north"))
                .lessons();

        assertThat(lessons.losses()).isEmpty();
        assertThat(lessons.missed()).isEmpty();
    }

    @Test
    void aSeatsReportTellsTheStabilityOfNobodyWhosePointsItDoesNotSee() {
        assertThat(reporter.forViewer(pledges(), new Viewer.OfParty("north")).lessons().stability())
                .extracting(Lessons.StabilityEntry::party)
                .containsExactly("Northland");
    }
}
