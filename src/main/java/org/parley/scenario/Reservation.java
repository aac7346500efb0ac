package org.parley.scenario;

import java.util.List;

/// The least worth at which a party prefers a package to no deal: the base, and every change whose condition
/// holds in the context added to it.
public record Reservation(long base, List<Change> changes) {
    /// Zero in every context; what a reservation left out of a file means.
    public static final Reservation ZERO = new Reservation(0, List.of());

    public Reservation {
        changes = List.copyOf(changes);
    }

    /// This reservation so many points higher in every context.
    public Reservation raisedBy(long points) {
        return new Reservation(Math.addExact(base, points), changes);
    }

    /// Points added to the base while the condition holds.
    public record Change(Condition<ContextAtom> when, long by) {}
}
