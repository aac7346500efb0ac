package org.parley.rules;

import java.util.ArrayList;
import java.util.List;

/// All that conditions can ask about besides the package. Sets hold positions in the order of the file.
///
/// @param round the position of the current round; -1 before the first
/// @param facts those that are so
/// @param gauges one value a gauge
/// @param consulted the parties consulted so far
/// @param leversUsed the levers that cannot be pulled again: used ones, but a repeatable one only in its round
/// @param events those that have happened
/// @param disclosedRedLines the red lines disclosed so far, beside the public ones
/// @param disclosedOffers the offers disclosed so far, beside the public ones
public record Context(
        int round,
        Bits facts,
        List<Long> gauges,
        Bits consulted,
        Bits leversUsed,
        Bits events,
        Bits disclosedRedLines,
        Bits disclosedOffers) {
    public Context {
        gauges = List.copyOf(gauges);
    }

    Context withRound(int newRound, Bits newConsulted, Bits newLeversUsed) {
        return new Context(
                newRound, facts, gauges, newConsulted, newLeversUsed, events, disclosedRedLines, disclosedOffers);
    }

    Context withFacts(Bits newFacts) {
        return new Context(
                round, newFacts, gauges, consulted, leversUsed, events, disclosedRedLines, disclosedOffers);
    }

    Context withGauge(int gauge, long value) {
        List<Long> values = new ArrayList<>(gauges);
        values.set(gauge, value);
        return new Context(
                round, facts, values, consulted, leversUsed, events, disclosedRedLines, disclosedOffers);
    }

    Context withConsulted(int party) {
        return new Context(
                round,
                facts,
                gauges,
                consulted.with(party),
                leversUsed,
                events,
                disclosedRedLines,
                disclosedOffers);
    }

    Context withLeverUsed(int lever) {
        return new Context(
                round,
                facts,
                gauges,
                consulted,
                leversUsed.with(lever),
                events,
                disclosedRedLines,
                disclosedOffers);
    }

    Context withEvent(int event) {
        return new Context(
                round,
                facts,
                gauges,
                consulted,
                leversUsed,
                events.with(event),
                disclosedRedLines,
                disclosedOffers);
    }

    /// This context with a red line disclosed.
    public Context withDisclosedRedLine(int redLine) {
        return new Context(
                round,
                facts,
                gauges,
                consulted,
                leversUsed,
                events,
                disclosedRedLines.with(redLine),
                disclosedOffers);
    }

    /// This context with an offer disclosed.
    public Context withDisclosedOffer(int offer) {
        return new Context(
                round,
                facts,
                gauges,
                consulted,
                leversUsed,
                events,
                disclosedRedLines,
                disclosedOffers.with(offer));
    }
}
