package org.parley.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.scenario.PackageAtom.atLeast;
import static org.parley.talks.Trio.PASS;
import static org.parley.talks.Trio.propose;
import static org.parley.talks.Trio.status;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.rules.Objection;
import org.parley.scenario.Annotation;
import org.parley.scenario.Condition;
import org.parley.scenario.Effect;
import org.parley.scenario.Fact;
import org.parley.scenario.Lever;
import org.parley.scenario.RedLine;
import org.parley.scenario.ScenarioBuilder;
import org.parley.scenario.Stance;

/// Who takes turns and who answers when not everybody is in the room.
class PresenceTest {
    private static ScenarioBuilder withoutC(ScenarioBuilder builder) {
        return builder.rounds(List.of(Trio.round("all", "c"), Trio.round("two", "a", "b")));
    }

    @Test
    void onlyThosePresentTakeTurns() {
        Talks talks = Trio.talks(PresenceTest::withoutC);
        assertThat(talks.takingTurns()).containsExactly("c");
        assertThat(talks.play(PASS).takingTurns()).containsExactly("a", "b");
    }

    @Test
    void aNegotiatorWhoIsElsewhereAnswersByItsRules() {
        Talks second = Trio.talks(builder -> withoutC(builder)
                        .redLines(List.of(RedLine.of("no-x", "c", "Not so much.", atLeast("x", "2")))))
                .play(propose(1, Map.of("z", "1")));
        assertThat(status(second, 1)).isEqualTo(Proposal.Status.CONCLUDED);
        second = second.play(PASS);

        Talks refused = second.play(propose(2, Map.of("x", "2")));
        assertThat(status(refused, 2)).isEqualTo(Proposal.Status.FAILED);
        assertThat(refused.position().happenings())
                .contains(new Happening.ProposalFailed(2, List.of(new Objection.CrossesRedLine("no-x", "c"))));

        Talks agreed = second.play(propose(2, Map.of("x", "1"))).play(new Move.Accept(2));
        assertThat(status(agreed, 2)).isEqualTo(Proposal.Status.CONCLUDED);
    }

    @Test
    void whatBindsSomebodyWhoIsElsewhereCannotBeRaised() {
        Talks second = Trio.talks(PresenceTest::withoutC).play(PASS);
        assertThat(second.whyNot(propose(1, Map.of("y", "1"))))
                .contains(new MoveRefusal.CannotBeRaised(List.of(new Objection.ObligorAbsent("y", "c"))));
    }

    @Test
    void aPartyThatCanPullALeverFromAwayHasATurnAndNothingElseToDoInIt() {
        Talks second = Trio.talks(builder -> withoutC(builder)
                        .facts(List.of(new Fact("said", "It has been said", false, Annotation.NONE)))
                        .levers(List.of(new Lever(
                                "say",
                                "c",
                                "Say so",
                                Stance.NEUTRAL,
                                true,
                                false,
                                Condition.always(),
                                List.of(new Effect.SetFact("said", true)),
                                Annotation.NONE))))
                .play(PASS);
        assertThat(second.takingTurns()).containsExactly("a", "b", "c");
        Talks turnOfC = second.play(PASS).play(PASS);
        assertThat(turnOfC.position().turn()).contains("c");
        assertThat(turnOfC.whyNot(propose(1, Map.of("w", "1")))).contains(new MoveRefusal.NotInTheRoom("c"));

        Talks said = turnOfC.play(new Move.PullLever("say"));
        assertThat(said.takingTurns()).containsExactly("a", "b");
        assertThat(said.position().turn()).contains("a");
    }

    @Test
    void aRoundInWhichNobodyCanMoveClosesAtOnce() {
        Talks talks = Trio.talks(builder -> builder.rounds(List.of(Trio.round("none"), Trio.round("all", "a"))));
        assertThat(talks.position().happenings())
                .containsExactly(
                        new Happening.RoundOpened("none", List.of()),
                        new Happening.RoundClosed("none", Happening.RoundEnd.NOBODY_TO_MOVE),
                        new Happening.RoundOpened("all", List.of()));
    }

    @Test
    void talksWithoutRoundsAreOverAtOnce() {
        assertThat(Trio.talks(builder -> builder.rounds(List.of())).isOver()).isTrue();
    }
}
