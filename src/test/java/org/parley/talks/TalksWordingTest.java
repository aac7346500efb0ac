package org.parley.talks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.rules.Objection;
import org.parley.rules.Viewer;
import org.parley.scenario.Effect;
import org.parley.scenario.Scenario;

class TalksWordingTest {
    private static final Scenario SCENARIO = TwoStraits.scenario();
    private final TalksWording all = new TalksWording(SCENARIO, Locale.ENGLISH);
    private final TalksWording north = new TalksWording(SCENARIO, Locale.ENGLISH, new Viewer.OfParty("north"));

    @Test
    void whatIsAcceptedSubjectToConsultationSaysUntilWhen() {
        assertThat(all.of(new Happening.Accepted(
                        "south",
                        3,
                        List.of(new Owed("league", List.of("missiles-north"), Optional.of("second"))))))
                .isEqualTo(
                        "Southland accepted #3, subject to The League (to be consulted by second, or it lapses).");
        assertThat(all.subjectTo(List.of(new Owed("league", List.of("missiles-north"), Optional.empty()))))
                .isEqualTo("subject to The League (who can no longer be consulted: it lapses)");
        assertThat(all.subjectTo(List.of())).isEmpty();
    }

    @Test
    void aProposalIsToldWithItsTerms() {
        assertThat(all.of(new Happening.Proposed(
                        "north", 2, Map.of("exercises", "cap-9000"), OptionalInt.of(1), List.of())))
                .isEqualTo("Northland countered #1 with #2: Size of exercises: At most 9,000.");
    }

    @Test
    void aViewerIsNotToldWhatPackagesAreWorthToOthers() {
        Happening objection = new Happening.ObjectionRaised(
                "south", OptionalInt.of(1), new Objection.BelowReservation("south", -15, 0));
        assertThat(all.of(objection)).contains("-15");
        assertThat(north.of(objection)).doesNotContain("15").contains("worth too little");
        assertThat(north.of(new Objection.BelowReservation("north", -10, 5))).contains("-10");
    }

    @Test
    void aViewerIsNotToldTheMachinesReasons() {
        Happening passed = new Happening.Passed("south", "It waits.", true);
        assertThat(all.of(passed)).isEqualTo("Southland passed: It waits.");
        assertThat(north.of(passed)).isEqualTo("Southland passed.");
        assertThat(north.of(new Happening.Passed("south", "Good night.", false)))
                .isEqualTo("Southland passed: Good night.");
    }

    @Test
    void whatOneSentenceSaysTheNextDoesNotSayAgain() {
        Talks talks = TwoStraits.persons(SCENARIO).play(new Move.PullLever("ask-league"));
        assertThat(talks.position().happenings()).hasSize(3);
        assertThat(all.of(talks.position()))
                .containsExactly("Northland pulled the lever “Consult the League”: this consults The League and"
                        + " a red line of The League becomes known: “No pledge by one side alone.”");
    }

    @Test
    void aRefusalNamesTheRule() {
        assertThat(all.of(new MoveRefusal.OutsideMandate(
                        List.of(new Objection.CrossesRedLine("north-inspections", "north")))))
                .isEqualTo("This is outside your mandate. A red line of Northland:"
                        + " “No inspectors while the strait is tense.”");
    }

    @Test
    void anEventIsToldWithWhatItDid() {
        assertThat(all.of(new Happening.EventHappened(
                        "leak", true, List.of(new Effect.AddToGauge("tension", 1)))))
                .isEqualTo("The instructor made it happen: A newspaper prints the draft: Tension rises by 1.");
    }

    @ParameterizedTest
    @EnumSource
    void everyUndoRefusalHasASentence(UndoRefusal refusal) {
        assertThat(all.of(refusal)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void everyStatusOfAProposalHasASentence(Proposal.Status status) {
        assertThat(all.of(new MoveRefusal.ProposalNotOpen(1, status))).contains("#1");
    }

    @ParameterizedTest
    @EnumSource
    void everyUnknownThingHasASentence(MoveRefusal.Kind kind) {
        assertThat(all.of(new MoveRefusal.Unknown(kind, "that"))).contains("“that”");
    }
}
