package org.parley.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.parley.rules.Objection;
import org.parley.rules.Phase;

class TalksTest {
    private final Talks start = TwoStraits.persons(TwoStraits.scenario());

    @Test
    void opensTheFirstRoundAndGivesTheFirstPartyOfTheFileItsTurn() {
        assertThat(start.position().happenings()).containsExactly(new Happening.RoundOpened("first", List.of()));
        assertThat(start.position().turn()).contains("north");
    }

    @Test
    void turnsGoRoundInTheOrderOfTheFile() {
        Talks talks = start.play(pull("reassure"));
        assertThat(talks.position().turn()).contains("south");
        assertThat(talks.play(pull("drill")).position().turn()).contains("north");
    }

    @Test
    void aProposalIsConcludedWhenEverybodyBoundHasAccepted() {
        Talks talks = start.play(pull("reassure"))
                .play(propose(1, Map.of("exercises", "cap-13000")))
                .play(new Move.Accept(1));

        assertThat(talks.position().happenings())
                .containsExactly(
                        new Happening.Accepted("north", 1, List.of()),
                        new Happening.Concluded(1, Map.of("exercises", "cap-13000"), true, List.of()),
                        new Happening.BecameFinal(Map.of("exercises", "cap-13000")));
        assertThat(talks.position().proposal(1).orElseThrow().status()).isEqualTo(Proposal.Status.CONCLUDED);
    }

    @Test
    void aMoveOutsideTheMandateIsRefusedWithTheRule() {
        assertThat(start.whyNot(propose(1, Map.of("missiles-north", "pledge"))))
                .contains(new MoveRefusal.OutsideMandate(List.of(
                        new Objection.NotOffered("missiles-north", "pledge", "north"),
                        new Objection.BelowReservation("north", -10, 5))));
        assertThatThrownBy(() -> start.play(propose(1, Map.of("missiles-north", "pledge"))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatNeedsConsultationIsConcludedSubjectToIt() {
        Talks talks = start.play(pull("reassure"))
                .play(propose(
                        1,
                        Map.of("missiles-north", "pledge", "missiles-south", "pledge", "exercises", "cap-13000")));
        Owed owed = new Owed("league", List.of("missiles-north"), Optional.of("second"));
        assertThat(talks.position().proposal(1).orElseThrow().subjectTo()).containsExactly(owed);

        Talks concluded = talks.play(new Move.Accept(1));
        assertThat(concluded.position().state().isProvisional()).isTrue();
        assertThat(TwoStraits.told(concluded, Happening.Concluded.class).getFirst().owed())
                .containsExactly(owed);

        Talks second = concluded.play(new Move.Pass("")).play(new Move.Pass(""));
        assertThat(second.position().happenings())
                .contains(
                        new Happening.RoundClosed("first", Happening.RoundEnd.ALL_PASSED),
                        new Happening.Consulted("league"))
                .anyMatch(Happening.BecameFinal.class::isInstance);
    }

    @Test
    void theTalksEndWhenTheLastRoundHasClosed() {
        Talks talks = start;
        for (int turn = 0; turn < 4; turn++) {
            talks = talks.play(new Move.Pass("nothing to say"));
        }
        assertThat(talks.position().state().phase()).isEqualTo(Phase.CLOSED);
        assertThat(talks.position().turn()).isEmpty();
        assertThat(talks.whyNot(new Move.Pass(""))).contains(new MoveRefusal.TalksAreOver());
    }

    private static Move pull(String lever) {
        return new Move.PullLever(lever);
    }

    private static Move propose(int id, Map<String, String> terms) {
        return new Move.Propose(id, terms, OptionalInt.empty());
    }
}
