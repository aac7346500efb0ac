package org.parley.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.parley.rules.Chance;
import org.parley.rules.Course;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.scenario.Annotation;
import org.parley.scenario.Condition;
import org.parley.scenario.ContextAtom;
import org.parley.scenario.Dice;
import org.parley.scenario.Effect;
import org.parley.scenario.Event;
import org.parley.scenario.Fact;
import org.parley.scenario.Gauge;
import org.parley.scenario.RandomScenarios;
import org.parley.scenario.Round;
import org.parley.scenario.Scenario;

/// A context laid out as a row of numbers reads and changes as the context itself does.
class ContextRowLawTest {
    @Test
    void conditionsAndEffectsAreThoseOfTheRules() {
        Laws.hold(LongStream.range(95_000, 95_060), RandomScenarios.Size.SMALL, ContextRowLawTest::differs);
        Laws.holdTight(LongStream.range(96_000, 96_060), ContextRowLawTest::differs);
    }

    private static Optional<String> differs(Scenario scenario, Dice dice) {
        Rules rules = Rules.of(scenario);
        State state = RandomPlay.after(dice.between(1, 5), rules, dice);
        if (state.round() < 0) {
            return Optional.empty();
        }
        ContextLayout layout = new ContextLayout(scenario);
        long[] row = layout.encode(state);
        for (Condition<ContextAtom> condition : conditions(scenario)) {
            ContextTest test = ContextTest.of(condition, state.round(), layout, rules.index());
            boolean holds = rules.holds(condition, state.context());
            if (test.holds(row) != holds || test.holds(hidden(row, test)) != holds) {
                return Optional.of(condition + " at " + state);
            }
        }
        for (List<Effect> effects : effects(scenario)) {
            long[] changed = row.clone();
            long[] everything = new long[row.length];
            Arrays.fill(everything, -1);
            for (ContextChange change :
                    ContextChange.of(effects, scenario, layout, rules.index(), new Restriction.None())) {
                change.apply(changed);
                if (!change.touches(everything) || change.touches(new long[row.length])) {
                    return Optional.of("what " + change + " touches");
                }
            }
            State after = new Course(rules).withContext(rules.apply(effects, state.context()), state);
            if (!Arrays.equals(changed, layout.encode(after))) {
                return Optional.of(effects + " at " + state);
            }
        }
        return Optional.empty();
    }

    /// A row in which all that a condition does not ask about is otherwise.
    private static long[] hidden(long[] row, ContextTest test) {
        long[] mask = new long[row.length];
        test.mark(mask);
        return IntStream.range(0, row.length)
                .mapToLong(word -> row[word] & mask[word] | ~row[word] & ~mask[word])
                .toArray();
    }

    private static List<Condition<ContextAtom>> conditions(Scenario scenario) {
        List<Condition<ContextAtom>> conditions = new ArrayList<>();
        scenario.redLines().forEach(line -> conditions.add(line.when()));
        scenario.offers().forEach(offer -> conditions.add(offer.when()));
        scenario.levers().forEach(lever -> conditions.add(lever.when()));
        scenario.events().forEach(event -> conditions.add(event.when()));
        scenario.endings().forEach(ending -> conditions.add(ending.when()));
        scenario.rounds().forEach(round -> {
            Optional<String> id = Optional.of(round.id());
            conditions.add(new Condition.Holds<>(new ContextAtom.InRound(round.id())));
            conditions.add(new Condition.Holds<>(new ContextAtom.InRounds(id, Optional.empty())));
            conditions.add(new Condition.Holds<>(new ContextAtom.InRounds(Optional.empty(), id)));
        });
        scenario.gauges().forEach(gauge -> {
            for (long bound = gauge.min(); bound <= Math.min(gauge.max(), gauge.min() + 6); bound++) {
                conditions.add(ContextAtom.gaugeAtLeast(gauge.id(), bound));
                conditions.add(new Condition.Holds<>(
                        new ContextAtom.GaugeWithin(gauge.id(), OptionalLong.empty(), OptionalLong.of(bound))));
            }
        });
        return conditions;
    }

    private static List<List<Effect>> effects(Scenario scenario) {
        List<List<Effect>> effects = new ArrayList<>();
        scenario.levers().forEach(lever -> effects.add(lever.effects()));
        scenario.events().forEach(event -> effects.add(event.effects()));
        scenario.facts().forEach(fact -> effects.add(List.of(new Effect.SetFact(fact.id(), false))));
        for (Gauge gauge : scenario.gauges()) {
            for (long by : new long[] {-1, 1, Long.MIN_VALUE, Long.MAX_VALUE}) {
                effects.add(List.of(new Effect.AddToGauge(gauge.id(), by)));
            }
        }
        return effects;
    }

    /// Each of 70 facts has a bit of its own, and the gauge after them its number.
    @Test
    void moreFactsThanAWordHasBits() {
        Scenario scenario = Scenario.builder("many")
                .facts(IntStream.range(0, 70)
                        .mapToObj(number -> new Fact("f" + number, "F", number == 69, Annotation.NONE))
                        .toList())
                .gauges(List.of(new Gauge("g", "G", 0, 9, 4, Annotation.NONE)))
                .build();
        Rules rules = Rules.of(scenario);
        ContextLayout layout = new ContextLayout(scenario);
        long[] row = layout.encode(new Course(rules).start());
        assertThat(row).containsExactly(0, 1L << 5, 4);
        assertThat(layout.length()).isEqualTo(3);
        assertThat(IntStream.range(0, 70).filter(fact -> layout.fact(fact).in(row))).containsExactly(69);
        layout.fact(64).set(row);
        layout.fact(69).clear(row);
        assertThat(row).containsExactly(0, 1, 4);
        assertThat(layout.gauge(0)).isEqualTo(2);
    }

    /// The strait is calm, the lever that calmed it is used, and a lever is left to two.
    @Test
    void everyPartHasItsPlace() {
        Course course = new Course(Rules.of(Strait.scenario()));
        State calm = course.pull(Strait.CALM, course.next(course.start(), Chance.NEVER));
        ContextLayout layout = new ContextLayout(Strait.scenario());
        long[] row = layout.encode(calm);
        assertThat(row).containsExactly(1, 0, 1, 0, 1, 1);
        assertThat(layout.used(0).in(row)).isTrue();
        assertThat(layout.used(1).in(row)).isFalse();
        assertThat(layout.left(2)).isEqualTo(5);
        layout.consulted(2).set(row);
        assertThat(row).containsExactly(1, 4, 1, 0, 1, 1);
        Scenario eventful = Scenario.builder("eventful")
                .events(List.of(new Event("e", "E", Optional.empty(), 1, Condition.always(), List.of(), Annotation.NONE)))
                .gauges(List.of(
                        new Gauge("g", "G", 0, 9, 4, Annotation.NONE), new Gauge("h", "H", 0, 9, 5, Annotation.NONE)))
                .rounds(List.of(new Round("only", "Only", "", "", List.of(), List.of(), List.of(), Annotation.NONE)))
                .build();
        Course happening = new Course(Rules.of(eventful));
        assertThat(new ContextLayout(eventful).encode(happening.next(happening.start(), Chance.NEVER)))
                .containsExactly(1, 4, 5);
        assertThat(new ContextLayout(eventful).happened(0)).isEqualTo(new ContextLayout.Bit(0, 1));
        assertThat(new ContextLayout(eventful).gauge(1)).isEqualTo(2);
    }

    /// What is known while a round is open needs no asking.
    @Test
    void aConditionOnRoundsAloneIsSettledAtOnce() {
        Scenario scenario = Strait.scenario();
        Rules rules = Rules.of(scenario);
        ContextLayout layout = new ContextLayout(scenario);
        Condition<ContextAtom> vienna = new Condition.Holds<>(new ContextAtom.InRound("vienna"));
        Condition<ContextAtom> calm = ContextAtom.fact("calm");
        assertThat(ContextTest.of(vienna, 1, layout, rules.index())).isEqualTo(ContextTest.YES);
        assertThat(ContextTest.of(new Condition.Not<>(vienna), 1, layout, rules.index())).isEqualTo(ContextTest.NO);
        assertThat(ContextTest.of(new Condition.All<>(List.of(calm, vienna)), 0, layout, rules.index()))
                .isEqualTo(ContextTest.NO);
        assertThat(ContextTest.of(new Condition.Any<>(List.of(calm, vienna)), 1, layout, rules.index()))
                .isEqualTo(ContextTest.YES);
        assertThat(ContextTest.of(new Condition.All<>(List.of(calm, vienna)), 1, layout, rules.index()))
                .isEqualTo(ContextTest.of(calm, 0, layout, rules.index()));
        assertThat(ContextTest.of(Condition.always(), 0, layout, rules.index())).isEqualTo(ContextTest.YES);
        assertThat(ContextTest.of(new Condition.Any<>(List.of()), 0, layout, rules.index()))
                .isEqualTo(ContextTest.NO);
    }

    /// A party that is never to be consulted is not.
    @Test
    void aRestrictionLeavesAConsultationOut() {
        Scenario scenario = Strait.scenario();
        Rules rules = Rules.of(scenario);
        ContextLayout layout = new ContextLayout(scenario);
        List<Effect> asking = List.of(new Effect.Consult("league"), new Effect.Disclose("north-base"));
        assertThat(ContextChange.of(asking, scenario, layout, rules.index(), new Restriction.None())).hasSize(1);
        assertThat(ContextChange.of(asking, scenario, layout, rules.index(), new Restriction.NoConsultation(2)))
                .isEmpty();
        assertThat(ContextChange.of(asking, scenario, layout, rules.index(), new Restriction.NoConsultation(1)))
                .hasSize(1);
    }
}
