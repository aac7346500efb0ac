package org.parley.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.rules.Course;
import org.parley.rules.Deal;
import org.parley.rules.Rules;
import org.parley.scenario.RandomScenarios;
import org.parley.scenario.Scenario;

/// What holds in the talks of every scenario, whatever is played.
class TalksLawTest {
    private static final int MOST_MOVES = 60;

    static LongStream seeds() {
        return LongStream.range(0, 120);
    }

    private static Talks played(long seed) {
        Scenario scenario = RandomScenarios.scenario(seed);
        return new RandomMoves(seed).play(scenario, seed, MOST_MOVES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameJournalAndSeedGiveTheSamePositions(long seed) {
        Talks talks = played(seed);
        assertThat(Talks.of(talks.session()).positions()).isEqualTo(talks.positions());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onlyAcceptablePackagesAreConcluded(long seed) {
        Talks talks = played(seed);
        Course course = new Course(Rules.of(talks.session().scenario()));
        for (int entry = 1; entry < talks.positions().size(); entry++) {
            Position before = talks.position(entry - 1);
            Deal concluded = talks.position(entry).state().concluded();
            if (!concluded.equals(before.state().concluded())) {
                assertThat(course.whyNotConclude(concluded, before.state())).isEmpty();
                assertThat(course.conclude(concluded, before.state()).concluded()).isEqualTo(concluded);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsConcludedHasBeenAcceptedByEverybodyPresentWhomItBinds(long seed) {
        Talks talks = played(seed);
        for (int entry = 1; entry < talks.positions().size(); entry++) {
            Position before = talks.position(entry - 1);
            Position after = talks.position(entry);
            after.happenings().stream()
                    .filter(Happening.Concluded.class::isInstance)
                    .map(Happening.Concluded.class::cast)
                    .forEach(concluded -> {
                        Proposal proposal = after.proposal(concluded.proposal()).orElseThrow();
                        assertThat(proposal.accepted())
                                .containsAll(talks.table().needed(proposal.result(), before.state()));
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void askingWhetherAMoveCanBeMadeNeverThrowsAndPassingIsAlwaysLegal(long seed) {
        Talks talks = played(seed);
        RandomMoves moves = new RandomMoves(seed + 1);
        TalksWording wording = new TalksWording(talks.session().scenario(), Locale.ROOT);
        for (int entry = 0; entry <= talks.journal().size(); entry++) {
            Talks then = talks.upTo(entry);
            for (int attempt = 0; attempt < 5; attempt++) {
                Move move = moves.any(then);
                assertThatCode(() -> then.whyNot(moves.anySeat(then.session().scenario()), move)
                                .map(wording::of))
                        .doesNotThrowAnyException();
            }
            if (!then.isOver() && !then.position().paused()) {
                assertThat(then.whyNot(new Move.Pass(""))).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everythingThatHappensHasASentence(long seed) {
        Talks talks = played(seed);
        TalksWording wording = new TalksWording(talks.session().scenario(), Locale.ROOT);
        for (Position position : talks.positions()) {
            assertThat(position.happenings().stream().map(wording::of)).noneMatch(String::isBlank);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void undoAndRedoAreInverse(long seed) {
        Line line = Line.of(played(seed));
        while (line.cursor() > 0) {
            Line undone = line.undo();
            assertThat(undone.talks().positions())
                    .isEqualTo(line.talks().positions().subList(0, undone.cursor() + 1));
            Line redone = undone.redo();
            assertThat(redone.talks().positions()).isEqualTo(line.talks().positions());
            assertThat(redone.branches()).isEqualTo(line.branches());
            line = undone;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void passingEndsEveryTalk(long seed) {
        Scenario scenario = RandomScenarios.scenario(seed);
        Talks talks = Talks.of(Session.start(scenario, new Player.Person(), seed));
        int most = scenario.rounds().size() * scenario.turnsPerRound();
        for (int turn = 0; turn < most && !talks.isOver(); turn++) {
            talks = talks.play(new Move.Pass(""));
        }
        assertThat(talks.isOver()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyHasATurnOnceTheTalksAreOver(long seed) {
        Talks talks = played(seed);
        for (Position position : talks.positions()) {
            assertThat(position.turn().isEmpty()).isEqualTo(position.isOver());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aJournalThatTheRulesRefuseIsPlayedUpToThere(long seed) {
        Talks talks = played(seed);
        Entry wrong = new Entry(
                talks.journal().size() + 1,
                talks.session().scenario().rounds().getFirst().id(),
                Optional.empty(),
                new Move.Pass(""));
        List<Entry> journal = new ArrayList<>(talks.journal());
        journal.add(wrong);
        Replay replay = Talks.replay(talks.session().withJournal(journal));
        assertThat(replay.stopped()).map(Replay.Stop::entry).contains(wrong);
        assertThat(replay.talks().positions()).isEqualTo(talks.positions());
    }
}
