package org.parley.rules;

/// Which rules count in an answer.
public sealed interface Reading {
    /// Everything counts.
    record Actual() implements Reading {}

    /// Reachable by the offers that the viewer sees.
    record OnTheTable(Viewer viewer) implements Reading {}

    /// Reachable if everybody else gave, for nothing, whatever the viewer has not seen them rule out.
    record Conceivable(Viewer viewer) implements Reading {}
}
