package org.parley.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.parley.reach.Budget;
import org.parley.reach.Figure;
import org.parley.reach.Status;
import org.parley.rules.Reading;
import org.parley.rules.Viewer;
import org.parley.scenario.Offer;

/// The sample scenario played by hand: Northland reassures, all three issues are traded, the League is asked.
class ChronicleTest {
    private static final Move PASS = new Move.Pass("");
    private static final Map<String, String> ALL =
            Map.of("missiles-north", "pledge", "missiles-south", "pledge", "exercises", "cap-13000");

    private static Chronicle chronicle(Talks talks, Reading reading) {
        return Chronicle.of(talks, new Prospects(talks.rules(), reading, Budget.USUAL)).orElseThrow();
    }

    private static Talks played() {
        return TwoStraits.persons(TwoStraits.scenario())
                .play(new Move.PullLever("reassure"))
                .play(new Move.Propose(1, ALL, OptionalInt.empty()))
                .play(new Move.Accept(1))
                .play(PASS)
                .play(PASS)
                .play(PASS)
                .play(PASS);
    }

    @Test
    void theCountsOfTheStartAreThoseOfTheAnalysis() {
        Chronicle chronicle = chronicle(played(), new Reading.Actual());
        assertThat(chronicle.start().reachable()).isEqualTo(Figure.exactly(BigInteger.valueOf(3)));
        assertThat(chronicle.start().asThingsStand()).isEqualTo(Figure.exactly(BigInteger.ZERO));
        assertThat(chronicle.moments()).hasSize(8);
    }

    @Test
    void turningPointsNameTheMoveAndWhatBecameOfTheUnderstanding() {
        Chronicle chronicle = chronicle(played(), new Reading.Actual());
        assertThat(chronicle.turningPoints())
                .extracting(TurningPoint::entry, TurningPoint::understanding, TurningPoint::change)
                .containsExactly(
                        tuple(1, "mutual-pledge", TurningPoint.Change.OPENED),
                        tuple(1, "small-exercises", TurningPoint.Change.OPENED),
                        tuple(1, "inspections", TurningPoint.Change.OPENED),
                        tuple(3, "mutual-pledge", TurningPoint.Change.AGREED),
                        tuple(3, "small-exercises", TurningPoint.Change.AGREED),
                        tuple(3, "inspections", TurningPoint.Change.LOST),
                        tuple(5, "mutual-pledge", TurningPoint.Change.SETTLED),
                        tuple(5, "small-exercises", TurningPoint.Change.SETTLED));
    }

    @Test
    void roundsGoFromTheirOpeningToThatOfTheNext() {
        Chronicle chronicle = chronicle(played(), new Reading.Actual());
        assertThat(chronicle.rounds())
                .extracting(
                        Chronicle.RoundSummary::round, Chronicle.RoundSummary::first, Chronicle.RoundSummary::last)
                .containsExactly(tuple("first", 1, 5), tuple("second", 6, 7));
        Chronicle.RoundSummary first = chronicle.rounds().getFirst();
        assertThat(first.before().understandings()).containsEntry("mutual-pledge", Status.NEEDS_MOVES);
        assertThat(first.after()).isEqualTo(chronicle.rounds().getLast().before());
        assertThat(first.after().understandings()).containsEntry("mutual-pledge", Status.CONCLUDED);
    }

    @Test
    void anObjectionIsMetByAddingToWhatHasBeenConcluded() {
        Talks talks = TwoStraits.persons(TwoStraits.scenario(builder -> builder.offers(List.of(
                                Offer.of("freely", "north", "Freely.", Map.of("missiles-north", "pledge")),
                                Offer.of("as-freely", "south", "Freely.", Map.of("missiles-south", "pledge"))))
                        .preferences(List.of())))
                .play(new Move.Propose(1, Map.of("missiles-north", "pledge"), OptionalInt.empty()))
                .play(PASS)
                .play(PASS)
                .play(PASS)
                .play(new Move.Propose(2, Map.of("missiles-south", "pledge"), OptionalInt.empty()))
                .play(new Move.Accept(2));
        assertThat(chronicle(talks, new Reading.Actual()).turningPoints())
                .filteredOn(point -> point.understanding().equals("mutual-pledge"))
                .extracting(TurningPoint::entry, TurningPoint::change)
                .containsExactly(tuple(6, TurningPoint.Change.SETTLED));
    }

    @Test
    void whatWouldHaveLapsedAnywayIsNoTurningPoint() {
        Talks talks = TwoStraits.persons(TwoStraits.scenario(builder -> builder.rounds(List.of(
                                TwoStraits.round("first", List.of("north", "south"), List.of()),
                                TwoStraits.round("second", List.of("north", "south"), List.of())))
                        .levers(TwoStraits.levers().subList(0, 1))))
                .play(new Move.PullLever("reassure"))
                .play(new Move.Propose(1, ALL, OptionalInt.empty()))
                .play(new Move.Accept(1));
        assertThat(talks.position().proposal(1).orElseThrow().subjectTo())
                .containsExactly(new Owed("league", List.of("missiles-north"), Optional.empty()));
        assertThat(chronicle(talks, new Reading.Actual()).turningPoints())
                .extracting(TurningPoint::understanding)
                .doesNotContain("mutual-pledge");
    }

    @Test
    void anUnderstandingConcludedAdReferendumIsLostWhenItsLastChanceToBeFinalPasses() {
        Talks talks = TwoStraits.persons(TwoStraits.scenario(builder -> builder.leversPerRound(2)
                        .events(List.of())
                        .rounds(List.of(TwoStraits.round("first", List.of("north", "south"), List.of())))))
                .play(new Move.PullLever("reassure"))
                .play(new Move.Propose(1, ALL, OptionalInt.empty()))
                .play(new Move.Accept(1))
                .play(PASS)
                .play(PASS);
        assertThat(chronicle(talks, new Reading.Actual()).turningPoints())
                .filteredOn(point -> point.understanding().equals("mutual-pledge"))
                .extracting(TurningPoint::entry, TurningPoint::change)
                .containsExactly(
                        tuple(3, TurningPoint.Change.AGREED), tuple(5, TurningPoint.Change.LOST));
    }

    @Test
    void aViewersChronicleIsByWhatItSaw() {
        Talks talks = TwoStraits.persons(TwoStraits.scenario())
                .play(PASS)
                .play(new Move.DiscloseRule("south-missiles"))
                .play(PASS)
                .play(new Move.PullLever("drill"));
        Chronicle north = chronicle(talks, new Reading.OnTheTable(new Viewer.OfParty("north")));
        assertThat(north.moments().get(1).understandings()).containsEntry("mutual-pledge", Status.OUT_OF_REACH);
        assertThat(north.start().understandings()).containsEntry("small-exercises", Status.OUT_OF_REACH);
    }
}
