package org.parley.reach;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/// Where the talks stand when everyone idles: no lever, no conclusion, chances as they fall.
///
/// @param isFinal whether what has been concluded is final at a node
record IdleWalk(ContextGraph graph, IntPredicate isFinal) {
    /// A node or gate that idling leads to.
    ///
    /// @param isFinal whether what has been concluded has become final on the way
    record Idle(int place, boolean isFinal) {}

    /// Where the talks are right after the opening of a round.
    ///
    /// @param nodes in order
    /// @param isFinal whether what has been concluded has become final on some way there
    record Starts(int[] nodes, boolean isFinal) {}

    /// Where idling leads to, one node at a time.
    Starts starts(int round) {
        List<Idle> places = until(round);
        return new Starts(
                places.stream().mapToInt(Idle::place).sorted().distinct().toArray(),
                places.stream().anyMatch(Idle::isFinal));
    }

    /// The nodes right after the opening of a round.
    List<Idle> until(int round) {
        Set<Idle> gates = new LinkedHashSet<>();
        Set<Idle> nodes = new LinkedHashSet<>();
        int here = -1;
        if (graph.start() >= 0) {
            nodes.add(new Idle(graph.start(), isFinal.test(graph.start())));
            here = graph.roundOf(graph.start());
        } else if (graph.gates() > 0) {
            gates.add(new Idle(0, false));
        }
        for (; here < round; here++) {
            nodes.stream()
                    .filter(node -> graph.gateOf()[node.place()] >= 0)
                    .forEach(node -> gates.add(new Idle(graph.gateOf()[node.place()], node.isFinal())));
            nodes.clear();
            for (Idle gate : gates) {
                for (int fall = graph.firstOpening()[gate.place()];
                        fall < graph.firstOpening()[gate.place() + 1];
                        fall++) {
                    int node = graph.openings().get(fall).target();
                    nodes.add(new Idle(node, gate.isFinal() || isFinal.test(node)));
                }
            }
            gates.clear();
        }
        return List.copyOf(nodes);
    }
}
