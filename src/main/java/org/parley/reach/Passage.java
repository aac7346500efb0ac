package org.parley.reach;

/// What courses over a graph may go through, to see by when something must come.
sealed interface Passage {
    Passage EVERYWHERE = new Everywhere();

    /// Every node and every pull.
    record Everywhere() implements Passage {}

    /// No pull of a lever before a round.
    record NoPullBefore(int lever, int round) implements Passage {}

    /// No node before a round in whose context a bit is set; the graph keeps it in sight.
    record UnsetBefore(ContextLayout.Bit bit, int round, ContextGraph graph) implements Passage {}

    default boolean through(int node, int round) {
        return !(this instanceof UnsetBefore(var bit, int from, var graph)
                && round < from
                && bit.in(graph.contexts().get(node)));
    }

    default boolean byPulling(int lever, int round) {
        return !(this instanceof NoPullBefore(int late, int from) && late == lever && round < from);
    }
}
