package org.parley.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.rules.Chance;
import org.parley.rules.Course;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.scenario.Annotation;
import org.parley.scenario.Condition;
import org.parley.scenario.ContextAtom;
import org.parley.scenario.Effect;
import org.parley.scenario.Ending;
import org.parley.scenario.Event;
import org.parley.scenario.Fact;
import org.parley.scenario.Gauge;
import org.parley.scenario.Lever;
import org.parley.scenario.Offer;
import org.parley.scenario.Round;
import org.parley.scenario.Scenario;
import org.parley.scenario.ScenarioBuilder;
import org.parley.scenario.Stance;

/// The contexts of the strait, drawn by hand. In each round the north may have calmed it and the south offended the
/// league: neither, the first, the second or both, in this order.
class ContextGraphTest {
    private static final Scenario STRAIT = Strait.scenario();
    private static final Effect CALMS = new Effect.SetFact("calm", true);
    private static final Effect OFFENDS = new Effect.SetFact("offended", true);

    private final Rules rules = Rules.of(STRAIT);
    private final Course course = new Course(rules);
    private final State start = course.start();
    private final State calm = course.pull(Strait.CALM, course.next(start, Chance.NEVER));

    private static ContextGraph graph(Rules rules, State state, Restriction restriction) {
        return ContextGraphBuilder.graph(rules, state, restriction, Budget.USUAL);
    }

    private static ContextGraph graph(Scenario scenario, Restriction restriction) {
        Rules rules = Rules.of(scenario);
        return graph(rules, new Course(rules).start(), restriction);
    }

    private static ContextGraph graph(Scenario scenario) {
        return graph(scenario, new Restriction.None());
    }

    private static <T> List<T> with(List<T> some, T more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    private static Lever lever(String id, String party, boolean repeatable, Condition<ContextAtom> when, Effect effect) {
        return new Lever(id, party, id, Stance.NEUTRAL, false, repeatable, when, List.of(effect), Annotation.NONE);
    }

    private static Lever lever(String id, String party, Effect effect) {
        return lever(id, party, false, Condition.always(), effect);
    }

    /// @param round the only one before which it can happen, or nothing where that is any
    private static Event event(String id, String round, double chance, Effect effect) {
        Optional<String> only = Optional.of(round).filter(one -> !one.isEmpty());
        return new Event(id, id, only, chance, Condition.always(), List.of(effect), Annotation.NONE);
    }

    private static Fact fact(String id) {
        return new Fact(id, id, false, Annotation.NONE);
    }

    /// The south offers its cap where the sea has swollen twice.
    private static ScenarioBuilder sea() {
        Offer cap = STRAIT.offers().getLast();
        return Edited.of(STRAIT)
                .gauges(List.of(new Gauge("sea", "Sea", 0, 5, 0, Annotation.NONE)))
                .offers(List.of(
                        STRAIT.offers().getFirst(),
                        new Offer(
                                cap.id(),
                                cap.party(),
                                "",
                                cap.disclosure(),
                                cap.gives(),
                                cap.inReturnFor(),
                                ContextAtom.gaugeAtLeast("sea", 2),
                                Annotation.NONE)));
    }

    @Test
    void fourContextsOfOneRoundLeadToFourOfTheNext() {
        ContextGraph graph = graph(STRAIT);
        assertThat(graph.start()).isEqualTo(-1);
        assertThat(graph.firstNode()).containsExactly(0, 4, 8);
        assertThat(graph.firstGate()).containsExactly(0, 1, 5);
        assertThat(graph.gateOf()).containsExactly(1, 2, 3, 4, -1, -1, -1, -1);
        assertThat(graph.firstPull()).containsExactly(0, 2, 3, 4, 4, 6, 7, 8, 8);
        assertThat(graph.pullLever()).containsExactly(0, 1, 1, 0, 0, 1, 1, 0);
        assertThat(graph.pullTarget()).containsExactly(1, 2, 3, 3, 5, 6, 7, 7);
        assertThat(graph.firstOpening()).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(graph.openings())
                .extracting(ContextGraph.Opening::target)
                .containsExactly(0, 4, 5, 6, 7);
        assertThat(graph.openings()).allMatch(opening -> opening.withoutChance() && opening.events().isEmpty());
        assertThat(graph.ended()).containsOnly(false);
        assertThat(graph.signature()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
        assertThat(graph.roundOf(3)).isZero();
        assertThat(graph.roundOf(4)).isEqualTo(1);
    }

    @Test
    void itGoesOnFromTheStateOfTheTalks() {
        ContextGraph graph = graph(rules, calm, new Restriction.None());
        assertThat(graph.start()).isZero();
        assertThat(graph.firstNode()).containsExactly(0, 2, 4);
        assertThat(graph.firstGate()).containsExactly(0, 0, 2);
        assertThat(graph.pullLever()).containsExactly(1, 1);
        ContextGraph vienna = graph(rules, course.next(calm, Chance.NEVER), new Restriction.None());
        assertThat(vienna.firstNode()).containsExactly(0, 0, 2);
        assertThat(vienna.gates()).isZero();
    }

    @Test
    void whatLiesAheadIsLessFromLaterContexts() {
        ContextGraph graph = graph(STRAIT);
        assertThat(graph.ahead()).isEqualTo(8);
        assertThat(graph.from(0).ahead()).isEqualTo(8);
        assertThat(graph.from(1).ahead()).isEqualTo(4);
        assertThat(graph.from(3).ahead()).isEqualTo(2);
        assertThat(graph.from(4).ahead()).isEqualTo(4);
        assertThat(graph.from(7).ahead()).isEqualTo(1);
        assertThat(graph.from(1).nodes()).isEqualTo(8);
        State over = course.next(course.next(calm, Chance.NEVER), Chance.NEVER);
        assertThat(graph(rules, over, new Restriction.None()).ahead()).isLessThanOrEqualTo(1);
    }

    @Test
    void withoutMovesThereIsOneContextARound() {
        ContextGraph graph = graph(STRAIT, new Restriction.NoMoves());
        assertThat(graph.firstNode()).containsExactly(0, 1, 2);
        assertThat(graph.pullTarget()).isEmpty();
        assertThat(graph(Edited.of(STRAIT).leversPerRound(0).build()).firstNode()).containsExactly(0, 1, 2);
    }

    /// Vienna's contexts then ask what Geneva's do.
    @Test
    void whoIsNeverConsultedIsNotByARoundEither() {
        ContextGraph graph = graph(STRAIT, new Restriction.NoConsultation(2));
        assertThat(graph.signature()).containsExactly(0, 1, 2, 3, 0, 1, 2, 3);
        assertThat(graph(STRAIT, new Restriction.NoConsultation(0)).signatures()).hasSize(8);
    }

    /// Weather that nobody asks about does not tell contexts apart. In full sight, whether a cloud came does.
    @Test
    void whatDoesNotMatterIsLeftOut() {
        Scenario weather = Edited.of(STRAIT)
                .facts(with(STRAIT.facts(), fact("rain")))
                .levers(with(STRAIT.levers(), lever("dance", "south", new Effect.SetFact("rain", true))))
                .events(List.of(event("cloud", "", 0.5, new Effect.SetFact("rain", true))))
                .leversPerRound(2)
                .build();
        assertThat(graph(weather).nodes()).isEqualTo(8);
        assertThat(graph(weather, new Restriction.InFullSight()).firstNode()[1]).isEqualTo(8);
    }

    /// Rain matters where it takes rain to calm the strait: dry, rain, and calm after rain, with and without offence.
    @Test
    void whatALeverAsksForMatters() {
        Scenario rain = Edited.of(STRAIT)
                .facts(with(STRAIT.facts(), fact("rain")))
                .levers(List.of(
                        lever("soothe", "north", false, ContextAtom.fact("rain"), CALMS),
                        lever("dance", "south", new Effect.SetFact("rain", true))))
                .build();
        ContextGraph graph = graph(rain);
        assertThat(graph.firstNode()).containsExactly(0, 3, 6);
        assertThat(graph.pullLever()).containsExactly(1, 0, 1, 0);
    }

    /// The same of an event: it rains or not in Geneva, and the strait may grow calm in Vienna after rain alone.
    @Test
    void whatAnEventAsksForMatters() {
        Scenario rain = Edited.of(STRAIT)
                .facts(with(STRAIT.facts(), fact("rain")))
                .levers(List.of())
                .events(List.of(
                        event("cloud", "geneva", 0.5, new Effect.SetFact("rain", true)),
                        new Event(
                                "lull",
                                "",
                                Optional.of("vienna"),
                                1,
                                ContextAtom.fact("rain"),
                                List.of(CALMS),
                                Annotation.NONE)))
                .build();
        ContextGraph graph = graph(rain);
        assertThat(graph.firstNode()).containsExactly(0, 2, 4);
        assertThat(graph.openings())
                .extracting(ContextGraph.Opening::events)
                .containsExactly(List.of(), List.of(0), List.of(), List.of(1));
        assertThat(graph.openings())
                .extracting(ContextGraph.Opening::withoutChance)
                .containsExactly(true, false, true, true);
        assertThat(graph(rain, new Restriction.NoEvent(0)).firstNode()).containsExactly(0, 1, 2);
        assertThat(graph(rain, new Restriction.NoEvent(1)).firstNode()).containsExactly(0, 1, 2);
        assertThat(graph(rain, new Restriction.NoMoves()).firstNode()).containsExactly(0, 1, 2);
    }

    /// What comes with certainty comes without a move too, and what has no chance never comes.
    @Test
    void anEventComesByItsChance() {
        for (double chance : new double[] {0, 0.5, 1}) {
            Scenario lull = Edited.of(STRAIT)
                    .levers(List.of())
                    .events(List.of(event("lull", "geneva", chance, CALMS)))
                    .build();
            int contexts = chance == 0.5 ? 2 : 1;
            assertThat(graph(lull).firstNode()).containsExactly(0, contexts, 2 * contexts);
            assertThat(graph(lull).openings().getFirst().events()).isEqualTo(chance == 1 ? List.of(0) : List.of());
            assertThat(graph(lull, new Restriction.NoMoves()).openings().getFirst().events())
                    .isEqualTo(chance == 1 ? List.of(0) : List.of());
        }
    }

    /// The sea, once swollen, does not swell again: from Geneva's calm sea to Vienna's two, from its swollen one to one.
    @Test
    void anEventHappensOnce() {
        Scenario sea = sea()
                .levers(List.of())
                .events(List.of(event("swell", "", 0.5, new Effect.AddToGauge("sea", 1))))
                .build();
        ContextGraph graph = graph(sea);
        assertThat(graph.firstNode()).containsExactly(0, 2, 4);
        assertThat(graph.firstOpening()).containsExactly(0, 2, 4, 5);
        assertThat(graph.openings())
                .extracting(ContextGraph.Opening::target)
                .containsExactly(0, 1, 2, 3, 3);
    }

    /// In Geneva 0 or 1; in Vienna 0 or 1 and, after another pull, 1 or 2.
    @Test
    void aRepeatableLeverIsThereAgainInTheNextRound() {
        Lever stir = lever("stir", "north", true, Condition.always(), new Effect.AddToGauge("sea", 1));
        ContextGraph graph = graph(sea().levers(List.of(stir)).build());
        assertThat(graph.firstNode()).containsExactly(0, 2, 6);
        assertThat(graph.pullTarget()).containsExactly(1, 4, 5);
        Lever once = lever("stir", "north", false, Condition.always(), new Effect.AddToGauge("sea", 1));
        assertThat(graph(sea().levers(List.of(once)).build()).firstNode()).containsExactly(0, 2, 4);
    }

    /// Whoever was called to Geneva need not be told from who was not, because Vienna calls the league.
    @Test
    void whomTheNextRoundConsultsDoesNotMatterBefore() {
        Round vienna = STRAIT.rounds().getLast();
        Scenario calling = Edited.of(STRAIT)
                .levers(List.of(lever("call", "south", new Effect.Consult("league"))))
                .rounds(List.of(
                        STRAIT.rounds().getFirst(),
                        new Round("vienna", "", "", "", List.of("north"), vienna.consults(), vienna.agenda(), Annotation.NONE)))
                .build();
        assertThat(graph(calling).firstNode()).containsExactly(0, 2, 3);
        assertThat(graph(calling).firstGate()).containsExactly(0, 1, 2);
        assertThat(graph(calling, new Restriction.NoConsultation(2)).firstNode()).containsExactly(0, 1, 2);
    }

    /// Offended by either lever, the league ends the talks: that the one or the other was pulled, and what is left to
    /// pull, no longer matters. The north, with one lever a round, offends it or calms the strait.
    @Test
    void whereTalksHaveEndedNothingIsLeftToTell() {
        Scenario uproar = Edited.of(STRAIT)
                .leversPerRound(1)
                .levers(with(STRAIT.levers(), lever("insult", "north", OFFENDS)))
                .endings(List.of(new Ending("uproar", "Uproar", ContextAtom.fact("offended"), Annotation.NONE)))
                .build();
        ContextGraph graph = graph(uproar);
        assertThat(Arrays.copyOf(graph.ended(), 4)).containsExactly(false, false, true, true);
        assertThat(graph.firstNode()[1]).isEqualTo(4);
        assertThat(Arrays.copyOf(graph.firstPull(), 5)).containsExactly(0, 3, 4, 4, 4);
        assertThat(Arrays.copyOf(graph.pullTarget(), 4)).containsExactly(1, 2, 2, 3);
        assertThat(Arrays.copyOf(graph.gateOf(), 4)).containsExactly(1, 2, -1, -1);
    }

    @Test
    void noMoreContextsAreWalkedThanTheBudgetAllows() {
        Budget eight = ReachTest.Held.budget(BigInteger.TEN, 100, 0, 8);
        assertThat(ContextGraphBuilder.graph(rules, start, new Restriction.None(), eight).nodes())
                .isEqualTo(8);
        Budget seven = ReachTest.Held.budget(BigInteger.TEN, 100, 0, 7);
        assertThatThrownBy(() -> ContextGraphBuilder.graph(rules, start, new Restriction.None(), seven))
                .isInstanceOfSatisfying(
                        StopSignal.class,
                        signal -> assertThat(signal.why()).isEqualTo(new Stop.TooManyContexts(7)));
        Budget stopped = Budget.USUAL.until(() -> true);
        assertThatThrownBy(() -> ContextGraphBuilder.graph(rules, start, new Restriction.None(), stopped))
                .isInstanceOf(StopSignal.class);
    }

    @Test
    void keysAreEqualWhereTheirNumbersAre() {
        assertThat(new ContextKey(new long[] {1, 2})).isEqualTo(new ContextKey(new long[] {1, 2}));
        assertThat(new ContextKey(new long[] {1, 2})).isNotEqualTo(new ContextKey(new long[] {2, 1}));
        assertThat(new ContextKey(new long[] {0})).hasSameHashCodeAs(new ContextKey(new long[] {0}));
        assertThat(LongStream.range(0, 1000)
                        .map(number -> new ContextKey(new long[] {number % 10, number / 10}).hashCode() & 1023)
                        .distinct()
                        .count())
                .isGreaterThan(500);
    }
}
