package org.parley.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.scenario.PackageAtom.atLeast;
import static org.parley.talks.Trio.PASS;
import static org.parley.talks.Trio.counter;
import static org.parley.talks.Trio.propose;
import static org.parley.talks.Trio.status;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.rules.Objection;
import org.parley.scenario.Condition;
import org.parley.scenario.PackageAtom;
import org.parley.scenario.RedLine;
import org.parley.scenario.ScenarioBuilder;

/// What becomes of proposals among three who offer everything.
class ProposalsTest {
    private final Talks start = Trio.talks();

    @Test
    void aProposalWaitsForEveryNegotiatorThatItBindsAndForNobodyElse() {
        assertThat(start.play(propose(1, Map.of("x", "1"))).position().openProposals())
                .map(Proposal::awaited)
                .containsExactly(List.of("b"));
        assertThat(start.play(propose(1, Map.of("y", "1"))).position().openProposals())
                .map(Proposal::awaited)
                .containsExactly(List.of("b", "c"));
        assertThat(start.play(propose(1, Map.of("z", "1"))).position().openProposals())
                .map(Proposal::awaited)
                .containsExactly(List.of("c"));
    }

    @Test
    void whatBindsNobodyWaitsForEverybodyPresent() {
        Talks talks = start.play(propose(1, Map.of("w", "1")));
        assertThat(talks.position().openProposals())
                .map(Proposal::awaited)
                .containsExactly(List.of("b", "c"));
        Talks concluded = talks.play(new Move.Accept(1)).play(new Move.Accept(1));
        assertThat(concluded.position().state().outcome()).isPresent();
    }

    @Test
    void whatBindsItsProposerAloneIsConcludedAtOnce() {
        Talks talks = start.play(PASS).play(PASS).play(propose(1, Map.of("z", "2")));
        assertThat(talks.position().happenings())
                .contains(new Happening.Concluded(1, Map.of("z", "2"), true, List.of()));
    }

    @Test
    void onlyThoseWhoseAnswerIsNeededAnswerAndEachOnce() {
        Talks talks = start.play(propose(1, Map.of("y", "1"))).play(new Move.Accept(1));
        assertThat(talks.position().openProposals()).map(Proposal::awaited).containsExactly(List.of("c"));

        Talks elsewhere = talks.play(PASS).play(propose(2, Map.of("x", "1")));
        assertThat(elsewhere.whyNot(new Move.Accept(1))).contains(new MoveRefusal.AlreadyAccepted(1));
        Talks asked = elsewhere.play(PASS);
        assertThat(asked.whyNot(new Move.Accept(2))).contains(new MoveRefusal.AnswerNotNeeded(2));
        assertThat(asked.whyNot(new Move.Reject(2))).contains(new MoveRefusal.AnswerNotNeeded(2));
        assertThat(asked.whyNot(new Move.Accept(3))).contains(new MoveRefusal.NoSuchProposal(3));
    }

    @Test
    void aCounterEndsTheProposalThatItAnswersAndRemembersIt() {
        Talks talks = start.play(propose(1, Map.of("x", "2"))).play(counter(2, 1, Map.of("x", "1")));
        assertThat(status(talks, 1)).isEqualTo(Proposal.Status.COUNTERED);
        assertThat(talks.position().proposal(2).orElseThrow().counters()).hasValue(1);
        assertThat(talks.play(PASS).whyNot(new Move.Accept(1)))
                .contains(new MoveRefusal.ProposalNotOpen(1, Proposal.Status.COUNTERED));
    }

    @Test
    void aCounterByAPartyWhoseAnswerIsNotNeededLeavesTheProposalOpen() {
        Talks talks = start.play(propose(1, Map.of("x", "2"))).play(PASS).play(counter(2, 1, Map.of("z", "1")));
        assertThat(status(talks, 1)).isEqualTo(Proposal.Status.OPEN);
    }

    @Test
    void aRejectionEndsAProposalAndSoDoesItsWithdrawal() {
        Talks proposed = start.play(propose(1, Map.of("x", "1")));
        assertThat(status(proposed.play(new Move.Reject(1)), 1)).isEqualTo(Proposal.Status.REJECTED);
        assertThat(proposed.whyNot(new Move.Withdraw(1))).contains(new MoveRefusal.NotOwnProposal(1, "a"));

        Talks again = proposed.play(PASS).play(PASS);
        assertThat(again.whyNot(new Move.Accept(1))).contains(new MoveRefusal.OwnProposal(1));
        assertThat(status(again.play(new Move.Withdraw(1)), 1)).isEqualTo(Proposal.Status.WITHDRAWN);
    }

    @Test
    void acceptancesLapseWhenTheConcludedPackageChanges() {
        Talks talks = start.play(propose(1, Map.of("y", "1")))
                .play(new Move.Accept(1))
                .play(propose(2, Map.of("z", "1")));

        assertThat(status(talks, 2)).isEqualTo(Proposal.Status.CONCLUDED);
        assertThat(talks.position().happenings()).contains(new Happening.AcceptancesLapsed(1, List.of("b")));
        Proposal anew = talks.position().proposal(1).orElseThrow();
        assertThat(anew.awaited()).containsExactly("b", "c");
        assertThat(talks.rules().index().terms(anew.result())).isEqualTo(Map.of("y", "1", "z", "1"));

        Talks concluded = talks.play(PASS).play(new Move.Accept(1)).play(new Move.Accept(1));
        assertThat(concluded.rules().index().terms(concluded.position().state().concluded()))
                .isEqualTo(Map.of("y", "1", "z", "1"));
    }

    @Test
    void aProposalOnAnIssueThatHasBeenConcludedLapses() {
        Talks talks = start.play(propose(1, Map.of("x", "1", "y", "1")))
                .play(propose(2, Map.of("x", "2")))
                .play(PASS)
                .play(new Move.Accept(2));
        assertThat(status(talks, 1)).isEqualTo(Proposal.Status.LAPSED);
        assertThat(talks.position().happenings())
                .contains(new Happening.ProposalLapsed(1, new Happening.Lapse.IssueConcluded("x")));
        assertThat(talks.play(PASS).whyNot(propose(3, Map.of("x", "1"))))
                .contains(new MoveRefusal.CannotBeRaised(List.of(new Objection.AlreadyConcluded("x", "2"))));
    }

    @Test
    void aProposalLapsesWhoseOwnPartyCanNoLongerStandByIt() {
        Talks talks = Trio.talks(ProposalsTest::notBoth)
                .play(propose(1, Map.of("y", "2")))
                .play(propose(2, Map.of("x", "1")))
                .play(PASS)
                .play(new Move.Accept(2));
        assertThat(talks.position().happenings())
                .contains(new Happening.ProposalLapsed(
                        1, new Happening.Lapse.NoLongerMeant(new Objection.CrossesRedLine("not-both", "a"))));
    }

    private static ScenarioBuilder notBoth(ScenarioBuilder builder) {
        return builder.redLines(List.of(RedLine.of(
                "not-both",
                "a",
                "Not both.",
                new Condition.All<PackageAtom>(List.of(atLeast("x", "1"), atLeast("y", "2"))))));
    }

    @Test
    void openProposalsExpireWhenTheRoundCloses() {
        Talks talks = start.play(propose(1, Map.of("x", "1"))).play(PASS).play(PASS).play(PASS);
        assertThat(status(talks, 1)).isEqualTo(Proposal.Status.LAPSED);
        assertThat(talks.position().happenings())
                .contains(
                        new Happening.ProposalLapsed(1, new Happening.Lapse.RoundIsClosed()),
                        new Happening.RoundClosed("only", Happening.RoundEnd.ALL_PASSED));
    }

    @Test
    void aRoundClosesWhenItsTurnsHaveBeenTaken() {
        Talks talks = Trio.talks(builder -> builder.turnsPerRound(4));
        for (int proposal = 1; proposal <= 4; proposal++) {
            talks = talks.play(propose(proposal, Map.of("w", "1")));
        }
        assertThat(talks.isOver()).isTrue();
        assertThat(talks.position().happenings())
                .contains(new Happening.RoundClosed("only", Happening.RoundEnd.TURNS_TAKEN));
    }

    @Test
    void whatCannotBeProposedIsRefusedWithTheReason() {
        assertThat(start.whyNot(propose(0, Map.of("x", "1")))).contains(new MoveRefusal.ProposalIdTaken(0));
        assertThat(start.whyNot(propose(1, Map.of()))).contains(new MoveRefusal.NoTerms());
        assertThat(start.whyNot(propose(1, Map.of("x", "0")))).contains(new MoveRefusal.AsksForStatusQuo("x"));
        assertThat(start.whyNot(propose(1, Map.of("v", "1"))))
                .contains(new MoveRefusal.Unknown(MoveRefusal.Kind.ISSUE, "v"));
        assertThat(start.whyNot(propose(1, Map.of("x", "9"))))
                .contains(new MoveRefusal.Unknown(MoveRefusal.Kind.LEVEL, "9"));
        assertThat(start.whyNot(counter(1, 7, Map.of("x", "1")))).contains(new MoveRefusal.NoSuchProposal(7));
    }
}
