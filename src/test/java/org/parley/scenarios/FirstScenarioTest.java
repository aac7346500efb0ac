package org.parley.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.parley.outcome.Analysis;
import org.parley.outcome.Point;
import org.parley.reach.Status;
import org.parley.rules.Deal;
import org.parley.rules.Rules;
import org.parley.scenario.Scenario;
import org.parley.talks.Move;
import org.parley.talks.Player;
import org.parley.talks.Session;
import org.parley.talks.Talks;

/// The scenario for a student's first quarter of an hour is small, quick, and shows each status once.
class FirstScenarioTest {
    private static final Scenario SCENARIO = ScenarioFile.FIRST.scenario();
    private static final int MOST_MOVES = 12;

    /// Britain's 65,000 tons: worth 19 to it, 17 to Iceland.
    private static final Map<String, String> TONS =
            Map.of("limit", "respected", "licence", "tons", "frigates", "out", "cutters", "stopped");

    /// What was signed in 1976: worth 14 to Britain, 25 to Iceland, and the Nash point.
    private static final Map<String, String> TRAWLERS =
            Map.of("limit", "respected", "licence", "trawlers", "frigates", "out", "cutters", "stopped");

    private final Rules rules = Rules.of(SCENARIO);
    private final Analysis analysis = Analysis.of(rules).orElseThrow();

    @Test
    void hasAtMostFourIssuesAndTwoRounds() {
        assertThat(SCENARIO.issues()).hasSizeLessThanOrEqualTo(4);
        assertThat(SCENARIO.rounds()).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void showsWhatIsOpenWhatNeedsMovesAndWhatIsOutOfReach() {
        assertThat(analysis.understandings())
                .extracting(entry -> entry.status().orElseThrow())
                .containsExactly(
                        Status.OPEN, Status.NEEDS_MOVES, Status.NEEDS_MOVES, Status.NEEDS_MOVES, Status.OUT_OF_REACH);
    }

    /// Unless Britain keeps its frigates back in London, they return and Iceland's old figure is gone.
    @Test
    void losesTheTonnageToThoseWhoWaitForOslo() {
        assertThat(analysis.understandings())
                .filteredOn(understanding -> understanding.id().equals("licence-tons"))
                .singleElement()
                .satisfies(tons -> assertThat(tons.latestStart()).isEqualTo(Optional.of("london")));
    }

    @Test
    void hasTwoBestOutcomesOfWhichHistoryTookTheNashPoint() {
        assertThat(analysis.frontier().orElseThrow().points().stream().map(Point::example)).containsExactly(deal(TONS), deal(TRAWLERS));
        assertThat(analysis.solutions().orElseThrow().nash().stream().map(Point::example)).containsExactly(deal(TRAWLERS));
        assertThat(SCENARIO.history().orElseThrow().terms()).isEqualTo(TRAWLERS);
    }

    @Test
    void reachesBothWithinTwelveMoves() {
        Talks tons = play(List.of(
                new Move.PullLever("hold-back"),
                new Move.PullLever("ask-althing"),
                new Move.Pass(""),
                new Move.Pass(""),
                new Move.Propose(1, TONS, OptionalInt.empty()),
                new Move.Accept(1)));
        Talks trawlers = play(List.of(
                new Move.Pass(""),
                new Move.PullLever("ask-althing"),
                new Move.Pass(""),
                new Move.Pass(""),
                new Move.Propose(1, TRAWLERS, OptionalInt.empty()),
                new Move.Accept(1)));
        assertThat(tons.position().state().outcome()).contains(deal(TONS));
        assertThat(trawlers.position().state().outcome()).contains(deal(TRAWLERS));
        assertThat(List.of(tons, trawlers))
                .allSatisfy(talks -> assertThat(talks.journal()).hasSizeLessThanOrEqualTo(MOST_MOVES));
    }

    /// The Althing objects to any licence while the line is denied, as the government found when it came home.
    @Test
    void letsTheLondonOutlineFailAtHome() {
        Map<String, String> outline = Map.of("licence", "tons", "frigates", "out", "cutters", "stopped");
        Talks talks = play(List.of(new Move.Propose(1, outline, OptionalInt.empty()), new Move.Accept(1)));
        assertThat(talks.position().state().concluded()).isEqualTo(deal(outline));
        talks = talks.play(new Move.Pass("")).play(new Move.PullLever("ask-althing"));
        assertThat(talks.position().state().outcome()).isEmpty();
    }

    @Test
    void isOverForTwoStrategiesWithSomethingAgreed() {
        Talks talks = ScriptedGame.play(SCENARIO, Map.of("uk", "reciprocator", "iceland", "reciprocator"), List.of());
        assertThat(ScriptedGame.met(talks)).contains("calm");
    }

    private static Talks play(List<Move> moves) {
        Talks talks = Talks.of(Session.start(SCENARIO, new Player.Person(), 1));
        for (Move move : moves) {
            assertThat(talks.whyNot(move)).as(move.toString()).isEmpty();
            talks = talks.play(move);
        }
        return talks;
    }

    private Deal deal(Map<String, String> terms) {
        return Deal.of(SCENARIO.issues().stream()
                .mapToInt(issue -> terms.containsKey(issue.id())
                        ? rules.index().level(rules.index().issue(issue.id()), terms.get(issue.id()))
                        : 0)
                .toArray());
    }
}
