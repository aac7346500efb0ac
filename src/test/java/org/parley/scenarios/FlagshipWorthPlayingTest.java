package org.parley.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.scenarios.Flagship.OTHERS;
import static org.parley.scenarios.Flagship.SCENARIO;
import static org.parley.scenarios.Flagship.open;
import static org.parley.scenarios.Flagship.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.parley.outcome.Frontier;
import org.parley.reach.Edited;
import org.parley.reach.Reach;
import org.parley.scenario.Fact;
import org.parley.scenario.Lever;
import org.parley.scenario.Round;
import org.parley.scenario.Scenario;

/// What makes the flagship worth playing: windows that close, levers that matter, interests that differ.
class FlagshipWorthPlayingTest {
    static final List<String> US_LEVERS = SCENARIO.levers().stream()
            .filter(lever -> lever.party().equals("us"))
            .map(Lever::id)
            .toList();

    private static final Reach REACH = reach(SCENARIO);

    @ParameterizedTest
    @CsvSource({
        "missile-pledges,     vienna,   brussels",
        "verified-pledges,    written,  geneva",
        "ground-talks,        brussels, vienna",
        "ground-limits,       written,  geneva",
        "aegis-exchange,      written,  geneva",
        "exercise-thresholds, vienna,   brussels",
        "exercise-zone,       written,  geneva",
        "bomber-distance,     brussels, vienna",
        "incident-rules,      brussels, vienna",
        "barracks,            written,  geneva"
    })
    void eachUnderstandingHasItsWindow(String understanding, String doneAtTheEarliest, String beginBy) {
        Map<String, String> terms = SCENARIO.understanding(understanding).terms();
        assertThat(round(REACH.earliest(terms))).isEqualTo(doneAtTheEarliest);
        assertThat(round(REACH.latestStart(terms))).isEqualTo(beginBy);
    }

    /// Geneva gives nothing final; every meeting after it adds something.
    @Test
    void everyRoundButTheFirstAddsToWhatIsReachable() {
        assertThat(REACH.reachableBy(0).count()).isZero();
        for (int round = 1; round < SCENARIO.rounds().size(); round++) {
            assertThat(REACH.reachableBy(round).count()).isGreaterThan(REACH.reachableBy(round - 1).count());
        }
    }

    @Test
    void waitingForTheLastRoundLosesUnderstandings() {
        int last = SCENARIO.rounds().size() - 1;
        assertThat(OTHERS)
                .filteredOn(id -> REACH.latestStart(SCENARIO.understanding(id).terms()).orElseThrow() < last)
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @FieldSource("US_LEVERS")
    void everyAmericanLeverIsNeededBySomeUnderstanding(String lever) {
        assertThat(open(reach(without(lever)))).hasSizeLessThan(OTHERS.size());
    }

    @ParameterizedTest
    @CsvSource({
        "missile-pledges,     consult-ukraine",
        "aegis-exchange,      consult-hosts",
        "missile-pledges,     report-home",
        "aegis-exchange,      report-home",
        "exercise-thresholds, report-home",
        "incident-rules,      report-home"
    })
    void anUnderstandingNeedsTheRightConsultation(String understanding, String lever) {
        assertThat(open(reach(without(lever)))).doesNotContain(understanding);
    }

    /// Forces for the allies calm the hosts of the sites and end Russia's interest in a zone.
    @Test
    void reinforcingTheAlliesClosesTheZone() {
        assertThat(SCENARIO.offers())
                .filteredOn(offer -> offer.party().equals("russia") && offer.gives().getOrDefault("exercises", "").equals("zone"))
                .hasSize(1);
        Scenario reinforced = Edited.of(SCENARIO)
                .facts(SCENARIO.facts().stream()
                        .map(fact -> fact.id().equals("allies-reinforced")
                                ? new Fact(fact.id(), fact.title(), true, fact.annotation())
                                : fact)
                        .toList())
                .build();
        assertThat(open(reach(reinforced))).contains("aegis-exchange").doesNotContain("exercise-zone");
    }

    @Test
    void consultingCostsALever() {
        assertThat(SCENARIO.leversPerRound()).isOne();
        Map<String, String> pledges = SCENARIO.understanding("missile-pledges").terms();
        Scenario asked = Edited.of(SCENARIO)
                .rounds(SCENARIO.rounds().stream()
                        .map(round -> round.id().equals("vienna") ? consulting(round, "ukraine") : round)
                        .toList())
                .build();
        assertThat(round(reach(asked).latestStart(pledges))).isEqualTo("vienna");
        assertThat(round(REACH.latestStart(pledges))).isEqualTo("brussels");
        assertThat(reach(asked).reachable().count()).isGreaterThan(REACH.reachable().count());
    }

    @Test
    void theUnitedStatesAndRussiaDisagreeAlongTheFrontier() {
        Frontier frontier = Frontier.of(REACH.rules(), REACH.reachable());
        int us = frontier.parties().indexOf("us");
        int russia = frontier.parties().indexOf("russia");
        assertThat(frontier.size()).isGreaterThanOrEqualTo(3);
        for (int point = 1; point < frontier.size(); point++) {
            assertThat(frontier.worth(point, us)).isLessThan(frontier.worth(point - 1, us));
            assertThat(frontier.worth(point, russia)).isGreaterThan(frontier.worth(point - 1, russia));
        }
    }

    /// Small enough to be answered at once.
    @Test
    void thePackagesAreWellUnderAMillion() {
        assertThat(REACH.packages()).isEqualTo(209_952);
    }

    private static Scenario without(String lever) {
        Predicate<Lever> named = each -> each.id().equals(lever);
        return Flagship.without(named);
    }

    private static String round(OptionalInt round) {
        return SCENARIO.rounds().get(round.orElseThrow()).id();
    }

    private static Round consulting(Round round, String party) {
        List<String> consults = new ArrayList<>(round.consults());
        consults.add(party);
        return new Round(
                round.id(), round.title(), round.venue(), round.date(), round.present(), consults, round.agenda(), round.annotation());
    }
}
