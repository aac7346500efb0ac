package org.parley.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.rules.Harbour.deal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.scenario.Effect;

/// Which rules of the harbour count in each reading, and with some relaxed.
class ReadingTest {
    private static final Viewer PORT = new Viewer.OfParty("port");
    private static final Viewer TOWN = new Viewer.OfParty("town");
    private static final Rule FREE = new Rule.OfRedLine("port-free");
    private static final Rule WHOLE = new Rule.OfRedLine("guild-whole");
    private static final Rule QUAY = new Rule.OfCoverage("quay", "port");
    private static final Rule TOLL = new Rule.OfCoverage("toll", "town");
    private static final Rule PORTS_LEAST = new Rule.OfReservation("port");
    private static final Rule GUILDS_LEAST = new Rule.OfReservation("guild");
    private static final Rule ASKING = new Rule.OfConsultation("quay");
    private static final List<Rule> AGENDAS =
            List.of(new Rule.OfAgenda("quay"), new Rule.OfAgenda("toll"), new Rule.OfAgenda("fair"));

    private final Rules rules = Harbour.rules();
    private final Context start = rules.startContext();

    @Test
    void theActualReadingCountsEveryRule() {
        assertThat(rules.in(new Reading.Actual(), start)).isSameAs(rules);
        assertThat(rules.relaxable())
                .startsWith(FREE, WHOLE, QUAY, TOLL, PORTS_LEAST, GUILDS_LEAST, ASKING)
                .endsWith(AGENDAS.toArray(Rule[]::new))
                .hasSize(10);
    }

    @Test
    void aPartySeesItsOwnAndWhatIsPublic() {
        Rules ports = rules.in(new Reading.OnTheTable(PORT), start);
        assertThat(ports.relaxable()).isEqualTo(rules.relaxable());
        assertThat(List.of(ports.offerCounts(0), ports.offerCounts(1), ports.offerCounts(2)))
                .containsExactly(true, true, false);
        Rules towns = rules.in(new Reading.OnTheTable(TOWN), start);
        assertThat(towns.relaxable()).doesNotContain(FREE, PORTS_LEAST).contains(WHOLE, GUILDS_LEAST, QUAY, TOLL);
        assertThat(List.of(towns.offerCounts(0), towns.offerCounts(1), towns.offerCounts(2)))
                .containsExactly(true, false, true);
    }

    @Test
    void everybodySeesWhatIsPublicOrHasBeenDisclosed() {
        Context told = rules.apply(List.of(new Effect.Disclose("port-free"), new Effect.Disclose("town-some")), start);
        Reading everybodys = new Reading.OnTheTable(new Viewer.Everybody());
        Rules before = rules.in(everybodys, start);
        Rules after = rules.in(everybodys, told);
        assertThat(List.of(before.redLineCounts(0), before.redLineCounts(1))).containsExactly(false, true);
        assertThat(List.of(after.redLineCounts(0), after.redLineCounts(1))).containsExactly(true, true);
        assertThat(List.of(before.offerCounts(0), before.offerCounts(1), before.offerCounts(2)))
                .containsExactly(true, false, false);
        assertThat(List.of(after.offerCounts(0), after.offerCounts(1), after.offerCounts(2)))
                .containsExactly(true, false, true);
    }

    @Test
    void conceivableCountsNoCoverageButOnesOwn() {
        assertThat(rules.in(new Reading.Conceivable(PORT), start).relaxable()).contains(QUAY).doesNotContain(TOLL);
        assertThat(rules.in(new Reading.Conceivable(TOWN), start).relaxable()).contains(TOLL).doesNotContain(QUAY);
        assertThat(rules.in(new Reading.Conceivable(new Viewer.Everybody()), start).relaxable())
                .doesNotContain(QUAY, TOLL)
                .contains(WHOLE, GUILDS_LEAST);
    }

    @Test
    void aPartyWhosePreferencesAreNotSeenCountsAsOneWithoutPoints() {
        Rules towns = rules.in(new Reading.OnTheTable(TOWN), start);
        Context storm = rules.apply(List.of(new Effect.SetFact("storm", true)), start);
        assertThat(towns.hasPoints(0)).isFalse();
        assertThat(towns.hasReservation(0)).isFalse();
        assertThat(towns.preference(0)).isEmpty();
        assertThat(towns.worth(0, deal(2, 0, 0))).isZero();
        assertThat(towns.reservation(0, storm)).isZero();
        assertThat(towns.hasPoints(2)).isTrue();
        assertThat(towns.preference(2)).map(guild -> guild.party()).isEqualTo(Optional.of("guild"));
        assertThat(towns.objections(deal(1, 0, 0), start)).isEmpty();
    }

    @Test
    void eachRuleIsRelaxedByItself() {
        for (Rule rule : rules.relaxable()) {
            List<Rule> others = rules.relaxable().stream().filter(other -> !other.equals(rule)).toList();
            assertThat(rules.relaxing(Set.of(rule)).relaxable()).isEqualTo(others);
        }
        assertThat(rules.relaxing(Set.of())).isSameAs(rules);
        assertThat(rules.relaxable()).hasSize(10);
    }

    @Test
    void aRelaxedReservationLeavesTheWorthAsItWas() {
        Rules relaxed = rules.relaxing(Set.of(PORTS_LEAST));
        assertThat(relaxed.hasReservation(0)).isFalse();
        assertThat(relaxed.hasPoints(0)).isTrue();
        assertThat(relaxed.worth(0, deal(2, 1, 0))).isEqualTo(-2);
        assertThat(relaxed.reservation(0, start)).isEqualTo(1);
    }

    @Test
    void rulesCountTheSameWhenNoneIsRelaxedUnseenOrMoved() {
        assertThat(rules.countsTheSame(rules.relaxing(Set.of(ASKING)))).isFalse();
        assertThat(rules.relaxing(Set.of(ASKING)).countsTheSame(rules.relaxing(Set.of(ASKING)))).isTrue();
        assertThat(rules.countsTheSame(rules.in(new Reading.OnTheTable(PORT), start))).isFalse();
        assertThat(rules.countsTheSame(rules.movingReservations(Map.of("port", 1L)))).isFalse();
        assertThat(rules.countsTheSame(rules.movingReservations(Map.of("port", 0L)))).isTrue();
        for (Rule rule : rules.relaxable()) {
            assertThat(rules.countsTheSame(rules.relaxing(Set.of(rule)))).as(rule.toString()).isFalse();
        }
    }
}
