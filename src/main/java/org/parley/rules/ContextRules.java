package org.parley.rules;

import java.util.ArrayList;
import java.util.List;
import org.parley.scenario.Condition;
import org.parley.scenario.ContextAtom;
import org.parley.scenario.Effect;
import org.parley.scenario.Fact;
import org.parley.scenario.Gauge;
import org.parley.scenario.Scenario;

/// Reads conditions in a context and applies effects to it.
final class ContextRules {
    private final Scenario scenario;
    private final Index index;

    ContextRules(Scenario scenario, Index index) {
        this.scenario = scenario;
        this.index = index;
    }

    Context start() {
        Bits facts = Bits.NONE;
        for (Fact fact : scenario.facts()) {
            if (fact.start()) {
                facts = facts.with(index.fact(fact.id()));
            }
        }
        List<Long> gauges = new ArrayList<>();
        for (Gauge gauge : scenario.gauges()) {
            gauges.add(gauge.start());
        }
        return new Context(-1, facts, gauges, Bits.NONE, Bits.NONE, Bits.NONE, Bits.NONE, Bits.NONE);
    }

    boolean holds(Condition<ContextAtom> condition, Context context) {
        return switch (condition) {
            case Condition.All<ContextAtom>(var parts) -> {
                for (Condition<ContextAtom> part : parts) {
                    if (!holds(part, context)) {
                        yield false;
                    }
                }
                yield true;
            }
            case Condition.Any<ContextAtom>(var parts) -> {
                for (Condition<ContextAtom> part : parts) {
                    if (holds(part, context)) {
                        yield true;
                    }
                }
                yield false;
            }
            case Condition.Not<ContextAtom>(var part) -> !holds(part, context);
            case Condition.Holds<ContextAtom>(var atom) -> holds(atom, context);
        };
    }

    private boolean holds(ContextAtom atom, Context context) {
        return switch (atom) {
            case ContextAtom.FactHolds(String fact) -> context.facts().has(index.fact(fact));
            case ContextAtom.GaugeWithin(String gauge, var atLeast, var atMost) -> {
                long value = context.gauges().get(index.gauge(gauge));
                yield (atLeast.isEmpty() || value >= atLeast.getAsLong())
                        && (atMost.isEmpty() || value <= atMost.getAsLong());
            }
            case ContextAtom.HasBeenConsulted(String party) -> context.consulted().has(index.party(party));
            case ContextAtom.InRound(String round) -> context.round() == index.round(round);
            case ContextAtom.InRounds(var from, var to) -> {
                boolean ordered = from.isEmpty()
                        || to.isEmpty()
                        || index.round(from.get()) <= index.round(to.get());
                yield ordered
                        && (from.isEmpty() || context.round() >= index.round(from.get()))
                        && (to.isEmpty() || context.round() <= index.round(to.get()));
            }
        };
    }

    Context apply(List<Effect> effects, Context context) {
        Context changed = context;
        for (Effect effect : effects) {
            changed = apply(effect, changed);
        }
        return changed;
    }

    private Context apply(Effect effect, Context context) {
        return switch (effect) {
            case Effect.SetFact(String fact, boolean becomes) -> {
                int position = index.fact(fact);
                yield context.withFacts(
                        becomes ? context.facts().with(position) : context.facts().without(position));
            }
            case Effect.AddToGauge(String gauge, long by) -> {
                int position = index.gauge(gauge);
                yield context.withGauge(
                        position,
                        clampedSum(context.gauges().get(position), by, scenario.gauges().get(position)));
            }
            case Effect.Consult(String party) -> context.withConsulted(index.party(party));
            case Effect.Disclose(String rule) ->
                index.isRedLine(rule)
                        ? context.withDisclosedRedLine(index.redLine(rule))
                        : context.withDisclosedOffer(index.offer(rule));
        };
    }

    private static long clampedSum(long value, long by, Gauge gauge) {
        long sum = value + by;
        boolean overflows = ((value ^ sum) & (by ^ sum)) < 0;
        if (overflows) {
            return by > 0 ? gauge.max() : gauge.min();
        }
        return Math.clamp(sum, gauge.min(), gauge.max());
    }
}
