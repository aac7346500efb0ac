package org.parley.scenario;

/// One change of the context.
public sealed interface Effect {
    /// Sets or clears a fact.
    record SetFact(String fact, boolean becomes) implements Effect {}

    /// Adds to a gauge; the sum is clamped to the gauge's range.
    record AddToGauge(String gauge, long by) implements Effect {}

    /// Marks a party as consulted.
    record Consult(String party) implements Effect {}

    /// Discloses a red line or an offer.
    record Disclose(String rule) implements Effect {}
}
