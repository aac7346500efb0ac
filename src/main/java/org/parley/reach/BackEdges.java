package org.parley.reach;

/// The steps of a graph of contexts the other way round.
final class BackEdges {
    private final IntList[] nodesOf;
    private final IntList[] gatesOf;
    private final IntList[] nodesOfGate;

    BackEdges(ContextGraph graph) {
        nodesOf = lists(graph.nodes());
        gatesOf = lists(graph.nodes());
        nodesOfGate = lists(graph.gates());
        for (int node = 0; node < graph.nodes(); node++) {
            for (int pull = graph.firstPull()[node]; pull < graph.firstPull()[node + 1]; pull++) {
                nodesOf[graph.pullTarget()[pull]].add(node);
            }
            if (graph.gateOf()[node] >= 0) {
                nodesOfGate[graph.gateOf()[node]].add(node);
            }
        }
        for (int gate = 0; gate < graph.gates(); gate++) {
            for (int fall = graph.firstOpening()[gate]; fall < graph.firstOpening()[gate + 1]; fall++) {
                gatesOf[graph.openings().get(fall).target()].add(gate);
            }
        }
    }

    private static IntList[] lists(int count) {
        IntList[] lists = new IntList[count];
        for (int position = 0; position < count; position++) {
            lists[position] = new IntList();
        }
        return lists;
    }

    /// The nodes from which a pull leads to a node.
    IntList nodesOf(int node) {
        return nodesOf[node];
    }

    /// The gates that open into a node.
    IntList gatesOf(int node) {
        return gatesOf[node];
    }

    /// The nodes that lead to a gate.
    IntList nodesOfGate(int gate) {
        return nodesOfGate[gate];
    }
}
