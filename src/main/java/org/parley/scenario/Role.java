package org.parley.scenario;

/// What a party does in the talks.
public enum Role {
    /// Has a seat: may be bound, may move.
    NEGOTIATOR,
    /// Has no seat; is asked; may have red lines and points.
    CONSULTED,
    /// Only watches.
    OBSERVER
}
