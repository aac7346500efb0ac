package org.parley.reach;

import java.util.ArrayList;
import java.util.List;
import org.parley.rules.Index;
import org.parley.scenario.Effect;
import org.parley.scenario.Gauge;
import org.parley.scenario.Scenario;

/// One effect, ready to be applied often. Disclosures change nothing that is reachable, so they are none.
sealed interface ContextChange {
    void apply(long[] context);

    /// Whether it changes any of what is marked.
    boolean touches(long[] mask);

    record SetBit(ContextLayout.Bit bit, boolean value) implements ContextChange {
        @Override
        public void apply(long[] context) {
            if (value) {
                bit.set(context);
            } else {
                bit.clear(context);
            }
        }

        @Override
        public boolean touches(long[] mask) {
            return bit.in(mask);
        }
    }

    record Add(int word, long by, long min, long max) implements ContextChange {
        @Override
        public void apply(long[] context) {
            long value = context[word];
            long sum = value + by;
            boolean overflows = ((value ^ sum) & (by ^ sum)) < 0;
            context[word] = overflows ? (by > 0 ? max : min) : Math.clamp(sum, min, max);
        }

        @Override
        public boolean touches(long[] mask) {
            return mask[word] != 0;
        }
    }

    /// The changes that effects make; consultations of a party that is never to be consulted are left out.
    static List<ContextChange> of(
            List<Effect> effects, Scenario scenario, ContextLayout layout, Index index, Restriction restriction) {
        List<ContextChange> changes = new ArrayList<>();
        for (Effect effect : effects) {
            switch (effect) {
                case Effect.SetFact(String fact, boolean becomes) ->
                    changes.add(new SetBit(layout.fact(index.fact(fact)), becomes));
                case Effect.AddToGauge(String id, long by) -> {
                    int position = index.gauge(id);
                    Gauge gauge = scenario.gauges().get(position);
                    changes.add(new Add(layout.gauge(position), by, gauge.min(), gauge.max()));
                }
                case Effect.Consult(String party) -> {
                    if (restriction.consults(index.party(party))) {
                        changes.add(new SetBit(layout.consulted(index.party(party)), true));
                    }
                }
                case Effect.Disclose disclosed -> {}
            }
        }
        return List.copyOf(changes);
    }
}
