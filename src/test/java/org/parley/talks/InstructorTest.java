package org.parley.talks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.parley.rules.Objection;
import org.parley.rules.Phase;
import org.parley.scenario.Annotation;
import org.parley.scenario.Condition;
import org.parley.scenario.Effect;
import org.parley.scenario.Event;
import org.parley.scenario.Lever;
import org.parley.scenario.Offer;
import org.parley.scenario.ScenarioBuilder;

/// The instructor's moves, consultation and the end of the talks.
class InstructorTest {
    private static final Move PASS = new Move.Pass("");
    private static final Map<String, String> ALL =
            Map.of("missiles-north", "pledge", "missiles-south", "pledge", "exercises", "cap-13000");

    private final Talks start = TwoStraits.persons(TwoStraits.scenario());

    private static Move propose(Map<String, String> terms) {
        return new Move.Propose(1, terms, OptionalInt.empty());
    }

    @Test
    void anInjectedEventHappensOnceAndTakesNoTurn() {
        Talks talks = start.play(new Move.Inject("leak"));
        assertThat(talks.position().state().context().gauges()).containsExactly(7L);
        assertThat(talks.position().turn()).contains("north");
        assertThat(talks.position().turnsInAll()).isZero();
        assertThat(talks.whyNot(new Move.Inject("leak"))).contains(new MoveRefusal.HappenedAlready("leak"));
        assertThat(talks.whyNot(new Move.Inject("flood")))
                .contains(new MoveRefusal.Unknown(MoveRefusal.Kind.EVENT, "flood"));
    }

    @Test
    void nobodyMovesWhileTheTalksArePaused() {
        Talks paused = start.play(new Move.Pause(true));
        assertThat(paused.whyNot(PASS)).contains(new MoveRefusal.TalksArePaused());
        assertThat(paused.whyNot(new Move.Pause(true))).contains(new MoveRefusal.PauseChangesNothing(true));
        assertThat(paused.play(new Move.Pause(false)).whyNot(PASS)).isEmpty();
    }

    @Test
    void aSeatIsHandedOver() {
        Talks talks = start.play(new Move.HandOver("south", new Player.Strategy("hardliner")));
        assertThat(talks.position().player("south")).isEqualTo(new Player.Strategy("hardliner"));
        assertThat(start.whyNot(new Move.HandOver("league", new Player.Person())))
                .contains(new MoveRefusal.Unknown(MoveRefusal.Kind.SEAT, "league"));
    }

    @Test
    void seatsAndTheInstructorDoNotMakeEachOthersMoves() {
        assertThat(start.whyNot(Optional.of("north"), new Move.Pause(true)))
                .contains(new MoveRefusal.InstructorOnly());
        assertThat(start.whyNot(Optional.empty(), PASS)).contains(new MoveRefusal.NeedsSeat());
        assertThat(start.whyNot(Optional.of("south"), PASS))
                .contains(new MoveRefusal.NotYourTurn(Optional.of("north")));
    }

    @Test
    void anEndingBreaksOffTheTalksAndWhatIsNotFinalLapses() {
        Talks talks = TwoStraits.persons(TwoStraits.scenario(builder -> builder.events(List.of(crash()))))
                .play(new Move.PullLever("reassure"))
                .play(propose(ALL))
                .play(new Move.Accept(1))
                .play(new Move.Inject("crash"));
        assertThat(talks.position().state().phase()).isEqualTo(Phase.BROKEN_OFF);
        assertThat(talks.position().happenings())
                .contains(
                        new Happening.TalksEnded(Optional.of("walk-out")),
                        new Happening.TermsLapsed(ALL));
        assertThat(talks.whyNot(new Move.Pause(true))).contains(new MoveRefusal.TalksAreOver());
    }

    private static Event crash() {
        return new Event(
                "crash",
                "A crash",
                Optional.of("second"),
                0,
                Condition.always(),
                List.of(new Effect.AddToGauge("tension", 9)),
                Annotation.NONE);
    }

    @Test
    void aConsultedPartyObjectsAtOnceAndItsRedLineIsKnownThen() {
        Talks talks = TwoStraits.persons(TwoStraits.scenario(InstructorTest::northGivesFreely))
                .play(new Move.PullLever("ask-league"))
                .play(PASS)
                .play(propose(Map.of("missiles-north", "pledge")));
        Objection objection = new Objection.CrossesRedLine("league-no-free-ride", "league");
        assertThat(talks.position().happenings())
                .contains(
                        new Happening.ObjectionRaised("league", OptionalInt.of(1), objection),
                        new Happening.Disclosed("league", "league-no-free-ride"),
                        new Happening.ProposalFailed(1, List.of(objection)));
        assertThat(talks.position().state().context().disclosedRedLines().has(1)).isTrue();
    }

    @Test
    void aPartyAskedAfterwardsObjectsToWhatHasBeenConcluded() {
        Talks concluded = TwoStraits.persons(TwoStraits.scenario(InstructorTest::northGivesFreely))
                .play(propose(Map.of("missiles-north", "pledge")));
        assertThat(concluded.position().state().isProvisional()).isTrue();
        Talks asked = concluded.play(PASS).play(new Move.PullLever("ask-league"));
        assertThat(asked.position().happenings())
                .contains(new Happening.ObjectionRaised(
                        "league",
                        OptionalInt.empty(),
                        new Objection.CrossesRedLine("league-no-free-ride", "league")));
    }

    private static ScenarioBuilder northGivesFreely(ScenarioBuilder builder) {
        return builder.offers(List.of(Offer.of(
                        "freely", "north", "Freely.", Map.of("missiles-north", "pledge"))))
                .preferences(List.of())
                .levers(TwoStraits.levers().stream().map(InstructorTest::quietly).toList());
    }

    /// The lever without its disclosure.
    private static Lever quietly(Lever lever) {
        return new Lever(
                lever.id(),
                lever.party(),
                lever.title(),
                lever.stance(),
                lever.away(),
                lever.repeatable(),
                lever.when(),
                lever.effects().subList(0, 1),
                lever.annotation());
    }

    @Test
    void aDisclosureIsOfOnesOwnAndOnlyOfWhatIsHidden() {
        Talks south = start.play(PASS);
        assertThat(south.whyNot(new Move.DiscloseRule("north-missiles")))
                .contains(new MoveRefusal.NotOwnRule("north-missiles", "north"));
        assertThat(south.play(new Move.DiscloseRule("south-missiles")).position().happenings())
                .containsExactly(new Happening.Disclosed("south", "south-missiles"));
        assertThat(start.whyNot(new Move.DiscloseRule("north-missiles")))
                .contains(new MoveRefusal.KnownAlready("north-missiles"));
    }
}
