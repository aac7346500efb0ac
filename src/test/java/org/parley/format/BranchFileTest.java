package org.parley.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.scenario.Scenario;
import org.parley.talks.Branch;
import org.parley.talks.Line;
import org.parley.talks.Move;
import org.parley.talks.Note;
import org.parley.talks.Player;
import org.parley.talks.Session;
import org.parley.talks.Talks;

/// Moves taken back, branches and the notes on them, in the session's file.
class BranchFileTest {
    private static final Note BOLD = new Note(1, "Ms A.", "Bold.");
    private static final Note LATE = new Note(2, "", "Too late?");

    /// Reassure, pass, then: back by one and a drill (branch 2); off from move 1 and a proposal, taken back (branch 3).
    private static Line sample() {
        return start()
                .play(new Move.PullLever("reassure"))
                .play(new Move.Pass("hm"))
                .withNote(BOLD)
                .withNote(LATE)
                .undo()
                .play(new Move.PullLever("drill"))
                .branchAt(1)
                .play(new Move.Propose(1, Map.of("exercises", "cap-13000"), OptionalInt.empty()))
                .undo()
                .withClock(Optional.of(Duration.ofSeconds(312)));
    }

    private static Line start() {
        Scenario scenario = switch (ScenarioReader.read("f", Slip.sample().getBytes(UTF_8))) {
            case ScenarioReading.Read(Scenario read, _, _) -> read;
            case ScenarioReading.Refused(var problems) -> throw new AssertionError(problems.toString());
        };
        return Line.of(Talks.of(Session.start(scenario, new Player.Person(), 7)));
    }

    @Test
    void movesThatStandAreTheJournalAndTheOtherWaysFollow() {
        String written = SessionWriter.write(sample());
        assertThat(written.substring(written.indexOf("  \"journal\""))).isEqualTo(Slip.resource("branches.session.txt"));
    }

    @Test
    void aLineWithoutBranchesIsWrittenAsItsSession() {
        Line line = start().play(new Move.Pass("")).withNote(BOLD);
        assertThat(SessionWriter.write(line)).isEqualTo(SessionWriter.write(line.talks().session()));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 100, 200})
    void randomLinesAreReadAsTheSameAndWrittenAsTheSameBytes(long firstSeed) {
        int several = 0;
        for (long seed = firstSeed; seed < firstSeed + 100; seed++) {
            Line line = RandomTalks.line(seed);
            several += line.branches().size() > 2 ? 1 : 0;
            String written = SessionWriter.write(line);
            SessionReading.Opened opened = opened(written);
            assertThat(opened.isWhole()).as("seed %d: %s", seed, opened.problems()).isTrue();
            assertThat(opened.line().branches()).as("seed %d", seed).isEqualTo(line.branches());
            assertThat(opened.line().current()).isEqualTo(line.current());
            assertThat(opened.line().cursor()).isEqualTo(line.cursor());
            assertThat(opened.line().clock()).isEqualTo(line.clock());
            assertThat(opened.talks().session()).isEqualTo(line.talks().session());
            assertThat(SessionWriter.write(opened.line())).as("seed %d", seed).isEqualTo(written);
        }
        assertThat(several).isGreaterThan(50);
    }

    @Test
    void undoAndRedoGoOnWhereTheyWere() {
        Line opened = opened(SessionWriter.write(sample())).line();
        assertThat(opened.redo().cursor()).isEqualTo(2);
        assertThat(opened.switchTo(0).talks().journal()).hasSize(2);
        assertThat(opened.switchTo(0).talks().session().notes()).containsExactly(BOLD, LATE);
        assertThat(opened.switchTo(1).talks().session().notes()).containsExactly(BOLD);
        assertThat(opened.takenBack()).hasSize(3);
    }

    @Test
    void aBranchOpensUpToTheMoveBeforeTheOneThatTheRulesRefuse() {
        SessionReading.Opened opened = opened(with("\"lever\": \"drill\"", "\"accept\": 9"));
        assertProblems(opened, "$.branches[1].journal[0].move: a move that the rules refuse: There is no proposal #9.;"
                + " expected a move that can be made here");
        assertThat(opened.line().branches()).hasSize(3);
        assertThat(opened.line().branches().get(1).journal()).hasSize(1);
        assertThat(opened.line().canRedo()).isTrue();
    }

    @Test
    void theFirstBranchCutShortLeavesTheOthersTheirMoves() {
        SessionReading.Opened opened = opened(with("\"pass\": \"hm\"", "\"pass\": 5"));
        assertProblems(opened, "$.branches[0].journal[1].move.pass: the number 5; expected a text");
        assertThat(opened.line().branches()).map(branch -> branch.journal().size()).containsExactly(1, 2, 2);
        assertThat(opened.line().notes(0)).containsExactly(BOLD);
    }

    @Test
    void aJournalCutShortKeepsTheBranches() {
        SessionReading.Opened opened = opened(with("\"n\": 1,\n      \"round\": \"first\"", "\"n\": 1,\n      \"round\": \"frist\""));
        assertThat(opened.problems()).hasSize(1);
        assertThat(opened.line().cursor()).isZero();
        assertThat(opened.line().branches()).hasSize(3);
        assertThat(opened.line().branches().get(2).from()).isZero();
        assertThat(opened.line().switchTo(0).cursor()).isEqualTo(2);
    }

    @Test
    void branchesThatDoNotFitTogetherAreTold() {
        assertProblems(opened(with("\"ahead\"", "\"journal\"")),
                "$.branches: no branch with `ahead`; expected one branch with `ahead`: the one that the `journal` is of");
        assertProblems(opened(with("\"of\": 2", "\"of\": 3")),
                "$.branches[2].of: the number 3; expected the number of an earlier branch");
        assertProblems(opened(with("\"of\": 2,\n      \"from\": 1", "\"of\": 2,\n      \"from\": 2")),
                "$.branches[2].from: the number 2; expected how many moves it shares with that branch; the journal shares 1"
                        + " moves with that branch");
        assertProblems(opened(with("\"of\": 1,\n      \"from\": 1", "\"of\": 1,\n      \"from\": 3")),
                "$.branches[1].from: the number 3; expected how many moves it shares with that branch; that branch opens up"
                        + " to move 2",
                "$.branches[2].of: branch 2, which could not be opened; expected the number of an earlier branch that can be");
        assertProblems(opened(with("\"origin\": \"undo\"", "\"origin\": \"start\"")),
                "$.branches[1].origin: the text `start` for a later branch; expected `undo` or `branch`");
        assertProblems(opened(with("\"n\": 2,\n      \"of\"", "\"n\": 4,\n      \"of\"")),
                "$.branches[1].n: the number 4; expected the number 2, the next in order");
    }

    @Test
    void aNoteOnNoMoveOfItsBranchIsAProblem() {
        assertProblems(opened(with("\"n\": 2,\n          \"text\"", "\"n\": 3,\n          \"text\"")),
                "$.branches[0].notes[0].n: the number 3; expected the number of an entry, from 0 to 2 (0 for the start)");
    }

    @Test
    void theBranchesOfAFileAreInTheOrderInWhichTheyBegan() {
        assertThat(opened(SessionWriter.write(sample())).line().branches())
                .extracting(Branch::parent, Branch::from, Branch::origin)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(0, 0, Branch.Origin.START),
                        org.assertj.core.groups.Tuple.tuple(0, 1, Branch.Origin.UNDO),
                        org.assertj.core.groups.Tuple.tuple(1, 1, Branch.Origin.BRANCH));
    }

    private static void assertProblems(SessionReading.Opened opened, String... told) {
        assertThat(opened.problems()).map(problem -> problem.path() + ": " + problem.message()).containsExactly(told);
    }

    private static String with(String instead, String stands) {
        String whole = SessionWriter.write(sample());
        assertThat(whole).contains(instead);
        int at = whole.lastIndexOf(instead);
        if (instead.contains("round")) {
            at = whole.indexOf(instead);
        }
        return whole.substring(0, at) + stands + whole.substring(at + instead.length());
    }

    private static SessionReading.Opened opened(String text) {
        return switch (SessionReader.read("s.parley.json", text.getBytes(UTF_8))) {
            case SessionReading.Opened opened -> opened;
            case SessionReading.Refused(List<Problem> problems) -> throw new AssertionError(problems.toString());
        };
    }
}
