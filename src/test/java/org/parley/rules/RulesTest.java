package org.parley.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.format.ScenarioReader;
import org.parley.format.ScenarioReading;
import org.parley.scenario.Effect;
import org.parley.scenario.Scenario;

/// The clauses of acceptance and finality, one by one, in the two straits.
class RulesTest {
    private final Scenario scenario =
            switch (ScenarioReader.read(Path.of("scenarios", "two-straits.json"))) {
                case ScenarioReading.Read read -> read.scenario();
                case ScenarioReading.Refused refused -> throw new AssertionError(refused.problems());
            };
    private final Rules rules = Rules.of(scenario);
    private final Context start = rules.startContext();
    private final Context reassured = after(scenario.lever("reassure").effects());

    private Context after(List<Effect> effects) {
        return rules.apply(effects, start);
    }

    private Deal deal(Map<String, String> terms) {
        return rules.index().deal(terms);
    }

    @Test
    void aTermBindsItsObligorsAndOnceConsultedThoseItSaysToConsult() {
        Deal pledge = deal(Map.of("missiles-north", "pledge"));
        Context asked = after(List.of(new Effect.Consult("league")));
        assertThat(rules.boundBy(pledge, start)).isEqualTo(Bits.of(rules.index().party("north")));
        assertThat(rules.boundBy(pledge, asked))
                .isEqualTo(Bits.of(rules.index().party("north"), rules.index().party("league")));
        assertThat(rules.boundBy(Deal.statusQuo(3), asked)).isEqualTo(Bits.NONE);
    }

    @Test
    void aRedLineForbidsOnlyWhileItIsActive() {
        Deal inspections = deal(
                Map.of("missiles-north", "verified", "missiles-south", "pledge", "exercises", "cap-13000"));
        Objection line = new Objection.CrossesRedLine("north-inspections", "north");
        assertThat(rules.objections(inspections, start)).contains(line);
        assertThat(rules.objections(inspections, reassured)).isEmpty();
    }

    @Test
    void whatAnObligorHasNotOfferedForThisPackageIsNotCovered() {
        Deal pledges = deal(Map.of("missiles-north", "pledge", "missiles-south", "pledge"));
        assertThat(rules.objections(pledges, reassured))
                .containsExactly(new Objection.NotOffered("missiles-south", "pledge", "south"));
    }

    @Test
    void anOfferCoversLevelsBelowWhatItGivesAndNoneAbove() {
        assertThat(rules.objections(deal(Map.of("exercises", "cap-13000")), reassured)).isEmpty();
        assertThat(rules.objections(deal(Map.of("exercises", "cap-9000")), reassured))
                .containsExactly(new Objection.NotOffered("exercises", "cap-9000", "south"));
    }

    /// The cap is worth 5 to Northland, whose reservation is 5, and 0 once tension has reached 7. Its own pledge
    /// beside the cap takes 10 away.
    @Test
    void aBoundPartyMustNotFallBelowItsReservation() {
        Deal capAndPledge = deal(Map.of("exercises", "cap-13000", "missiles-north", "pledge"));
        assertThat(rules.objections(capAndPledge, reassured))
                .contains(new Objection.BelowReservation("north", -5, 5));
        Context tense = after(List.of(new Effect.AddToGauge("tension", 1)));
        assertThat(rules.objections(capAndPledge, tense)).contains(new Objection.BelowReservation("north", -5, 0));
    }

    @Test
    void aPackageIsFinalOnceThoseToBeConsultedHaveBeenAndDoNotObject() {
        Deal pledge = deal(Map.of("missiles-north", "pledge"));
        Deal pledges = deal(Map.of("missiles-north", "pledge", "missiles-south", "pledge", "exercises", "cap-13000"));
        Context asked = after(List.of(new Effect.Consult("league")));
        assertThat(rules.finalityObjections(pledges, start))
                .containsExactly(new Objection.NotConsulted("missiles-north", "league"));
        assertThat(rules.finalityObjections(pledges, asked)).isEmpty();
        assertThat(rules.finalityObjections(pledge, asked))
                .containsExactly(new Objection.CrossesRedLine("league-no-free-ride", "league"));
    }

    @Test
    void gaugesAreClampedToTheirRange() {
        assertThat(after(List.of(new Effect.AddToGauge("tension", Long.MAX_VALUE))).gauges()).containsExactly(10L);
        assertThat(after(List.of(new Effect.AddToGauge("tension", Long.MIN_VALUE))).gauges()).containsExactly(0L);
    }

    @Test
    void aViewerCountsOnlyWhatItSees() {
        Rules northern = rules.in(new Reading.OnTheTable(new Viewer.OfParty("north")), start);
        assertThat(northern.relaxable())
                .doesNotContain(new Rule.OfRedLine("league-no-free-ride"), new Rule.OfReservation("south"))
                .contains(new Rule.OfReservation("north"));
        Rules conceivable = rules.in(new Reading.Conceivable(new Viewer.OfParty("north")), start);
        assertThat(conceivable.relaxable())
                .contains(new Rule.OfCoverage("exercises", "north"))
                .doesNotContain(new Rule.OfCoverage("exercises", "south"));
    }
}
