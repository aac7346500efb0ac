package org.parley.reach;

import java.util.List;
import org.parley.rules.Bits;
import org.parley.rules.State;
import org.parley.scenario.Scenario;

/// Where a context's parts lie in a row of numbers: first sets, one bit each (facts, parties consulted, levers used,
/// events happened), then the gauges' values and the levers left to each party, one number each.
///
/// What is disclosed is left out, because no condition asks for it.
final class ContextLayout {
    private final int consulted;
    private final int used;
    private final int events;
    private final int gauges;
    private final int left;
    private final int length;

    ContextLayout(Scenario scenario) {
        consulted = words(scenario.facts());
        used = consulted + words(scenario.parties());
        events = used + words(scenario.levers());
        gauges = events + words(scenario.events());
        left = gauges + scenario.gauges().size();
        length = left + scenario.parties().size();
    }

    private static int words(List<?> things) {
        return (things.size() + 63) >> 6;
    }

    /// Where one bit lies.
    record Bit(int word, long mask) {
        boolean in(long[] context) {
            return (context[word] & mask) != 0;
        }

        void set(long[] context) {
            context[word] |= mask;
        }

        void clear(long[] context) {
            context[word] &= ~mask;
        }
    }

    int length() {
        return length;
    }

    Bit fact(int fact) {
        return bit(0, fact);
    }

    Bit consulted(int party) {
        return bit(consulted, party);
    }

    Bit used(int lever) {
        return bit(used, lever);
    }

    Bit happened(int event) {
        return bit(events, event);
    }

    int gauge(int gauge) {
        return gauges + gauge;
    }

    int left(int party) {
        return left + party;
    }

    private static Bit bit(int start, int position) {
        return new Bit(start + (position >> 6), 1L << position);
    }

    long[] encode(State state) {
        long[] context = new long[length];
        set(context, 0, state.context().facts());
        set(context, consulted, state.context().consulted());
        set(context, used, state.context().leversUsed());
        set(context, events, state.context().events());
        for (int gauge = gauges; gauge < left; gauge++) {
            context[gauge] = state.context().gauges().get(gauge - gauges);
        }
        for (int party = left; party < length; party++) {
            context[party] = state.leversLeft().get(party - left);
        }
        return context;
    }

    private static void set(long[] context, int start, Bits bits) {
        bits.stream().forEach(position -> bit(start, position).set(context));
    }
}
