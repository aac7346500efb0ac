package org.parley.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.rules.Harbour.deal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.scenario.Effect;

/// Who says no to which package of the harbour, and why; worked out by hand from what [Harbour] says.
class AcceptanceTest {
    private final Rules rules = Harbour.rules();
    private final Context calm = rules.startContext();
    private final Context storm = rules.apply(List.of(new Effect.SetFact("storm", true)), calm);
    private final Context asked = rules.apply(List.of(new Effect.Consult("guild")), calm);
    private final Context askedInStorm = rules.apply(List.of(new Effect.Consult("guild")), storm);

    @Test
    void worthIsPointsAndBonuses() {
        assertThat(rules.worth(0, deal(1, 0, 0))).isEqualTo(-2);
        assertThat(rules.worth(0, deal(1, 0, 1))).isEqualTo(2);
        assertThat(rules.worth(0, deal(2, 2, 1))).isEqualTo(1);
        assertThat(rules.worth(1, deal(2, 2, 1))).isZero();
        assertThat(rules.worth(2, deal(2, 2, 1))).isEqualTo(2);
    }

    @Test
    void aReservationChangesWhileItsConditionHolds() {
        assertThat(rules.reservation(0, calm)).isEqualTo(1);
        assertThat(rules.reservation(0, storm)).isEqualTo(3);
        assertThat(rules.reservation(1, storm)).isZero();
        assertThat(rules.reservation(2, storm)).isEqualTo(1);
        assertThat(List.of(rules.hasReservation(0), rules.hasReservation(1), rules.hasReservation(2)))
                .containsExactly(true, false, true);
    }

    @Test
    void aMovedReservationIsHigherInEveryContext() {
        Rules moved = rules.movingReservations(Map.of("port", 4L, "guild", -3L, "town", 9L));
        assertThat(moved.reservation(0, calm)).isEqualTo(5);
        assertThat(moved.reservation(0, storm)).isEqualTo(7);
        assertThat(moved.reservation(2, calm)).isEqualTo(-2);
        assertThat(moved.hasReservation(1)).isFalse();
        assertThat(rules.movingReservations(Map.of())).isSameAs(rules);
    }

    @Test
    void halfAQuayAloneIsWorthTooLittleToThePort() {
        assertThat(rules.objections(deal(1, 0, 0), calm))
                .containsExactly(new Objection.BelowReservation("port", -2, 1));
        assertThat(rules.acceptable(deal(1, 0, 0), calm)).isFalse();
        assertThat(rules.acceptable(deal(1, 0, 1), calm)).isTrue();
        assertThat(rules.objections(deal(1, 0, 1), storm)).containsExactly(new Objection.BelowReservation("port", 2, 3));
    }

    /// Half a quay for some of the toll is worth 1 to the port, and it wants 1.
    @Test
    void aPartyAgreesToWhatIsWorthItsReservation() {
        assertThat(rules.objections(deal(1, 1, 0), calm)).isEmpty();
    }

    @Test
    void aWholeQuayIsGivenOnlyForLessToll() {
        assertThat(rules.objections(deal(2, 0, 0), calm))
                .containsExactly(
                        new Objection.NotOffered("quay", "whole", "port"),
                        new Objection.BelowReservation("port", -5, 1));
        assertThat(rules.objections(deal(2, 1, 0), calm))
                .containsExactly(new Objection.BelowReservation("port", -2, 1));
    }

    /// The port is bound by no toll: its red line counts from when it gives a quay.
    @Test
    void aRedLineCountsForThoseBoundAlone() {
        Objection notFree = new Objection.NotOffered("toll", "free", "town");
        assertThat(rules.objections(deal(0, 2, 0), calm)).containsExactly(notFree);
        assertThat(rules.objections(deal(1, 2, 0), calm))
                .containsExactly(new Objection.CrossesRedLine("port-free", "port"), notFree);
    }

    @Test
    void whoHasBeenConsultedIsBoundToo() {
        Objection guilds = new Objection.CrossesRedLine("guild-whole", "guild");
        assertThat(rules.boundBy(deal(1, 1, 1), calm)).isEqualTo(Bits.of(0, 1));
        assertThat(rules.boundBy(deal(1, 1, 1), asked)).isEqualTo(Bits.of(0, 1, 2));
        assertThat(rules.boundBy(deal(0, 0, 1), asked)).isEqualTo(Bits.NONE);
        assertThat(rules.objections(deal(2, 1, 0), storm)).doesNotContain(guilds);
        assertThat(rules.objections(deal(2, 1, 0), askedInStorm)).contains(guilds);
    }

    @Test
    void aQuayIsFinalOnceTheGuildHasBeenAskedAndDoesNotObject() {
        assertThat(rules.finalityObjections(deal(2, 0, 0), storm))
                .containsExactly(new Objection.NotConsulted("quay", "guild"));
        assertThat(rules.finalityObjections(deal(2, 0, 0), askedInStorm))
                .containsExactly(new Objection.CrossesRedLine("guild-whole", "guild"));
        assertThat(rules.finalityObjections(deal(2, 0, 0), asked)).isEmpty();
        assertThat(rules.movingReservations(Map.of("guild", 1L)).finalityObjections(deal(1, 0, 0), asked))
                .containsExactly(new Objection.BelowReservation("guild", 1, 2));
    }

    @Test
    void aRelaxedConsultationIsNotOwedButWhoWasAskedStillCounts() {
        Rules relaxed = rules.relaxing(Set.of(new Rule.OfConsultation("quay")));
        assertThat(relaxed.needsConsultation(0)).isFalse();
        assertThat(rules.needsConsultation(0)).isTrue();
        assertThat(relaxed.finalityObjections(deal(2, 0, 0), storm)).isEmpty();
        assertThat(relaxed.finalityObjections(deal(2, 0, 0), askedInStorm))
                .containsExactly(new Objection.CrossesRedLine("guild-whole", "guild"));
    }

    @Test
    void onlyObligorsMustHaveOffered() {
        assertThat(List.of(rules.needsCoverage(0, 0), rules.needsCoverage(0, 1), rules.needsCoverage(2, 0)))
                .containsExactly(true, false, false);
        assertThat(rules.objections(deal(0, 0, 1), calm)).isEmpty();
    }

    @Test
    void aPackageMeetsTermsThatItReachesOrPasses() {
        assertThat(rules.meets(Map.of("quay", "half", "toll", "some"), deal(2, 1, 0))).isTrue();
        assertThat(rules.meets(Map.of("quay", "half", "toll", "free"), deal(2, 1, 0))).isFalse();
        assertThat(rules.meets(Map.of(), deal(0, 0, 0))).isTrue();
    }

    @Test
    void eachObjectionNamesTheRuleToRelax() {
        assertThat(new Objection.CrossesRedLine("guild-whole", "guild").rule())
                .contains(new Rule.OfRedLine("guild-whole"));
        assertThat(new Objection.NotOffered("quay", "half", "port").rule())
                .contains(new Rule.OfCoverage("quay", "port"));
        assertThat(new Objection.BelowReservation("port", 0, 1).rule()).contains(new Rule.OfReservation("port"));
        assertThat(new Objection.NotConsulted("quay", "guild").rule()).contains(new Rule.OfConsultation("quay"));
        assertThat(new Objection.OffAgenda("quay").rule()).contains(new Rule.OfAgenda("quay"));
        assertThat(new Objection.ObligorAbsent("quay", "port").rule()).contains(new Rule.OfAgenda("quay"));
        assertThat(new Objection.AlreadyConcluded("quay", "half").rule()).isEmpty();
    }
}
