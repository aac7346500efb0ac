package org.parley.scenario;

/// The spirit of a lever.
public enum Stance {
    CONCILIATORY,
    COERCIVE,
    NEUTRAL
}
