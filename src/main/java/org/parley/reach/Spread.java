package org.parley.reach;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Spreads the packages concluded so far over a graph of contexts, and gathers which become final in each round.
final class Spread {
    private final JudgedGraph judged;
    private final ContextGraph graph;
    private final PackageAlgebra algebra;
    private final int concluded;
    private final Passage passage;

    Spread(JudgedGraph judged) {
        this(judged, Passage.EVERYWHERE);
    }

    /// @param passage what courses may go through
    Spread(JudgedGraph judged, Passage passage) {
        this.judged = judged;
        this.passage = passage;
        graph = judged.graph();
        algebra = judged.algebra();
        concluded = judged.concluded();
    }

    /// What becomes final in each round, from the start of the graph.
    int[] fromStart() {
        int[] atNode = new int[graph.nodes()];
        int[] atGate = new int[graph.gates()];
        if (graph.start() >= 0) {
            atNode[graph.start()] = concluded;
        } else if (atGate.length > 0) {
            atGate[0] = concluded;
        }
        return spread(atNode, atGate);
    }

    /// What becomes final, or has become so while everyone idled, from right after the opening of a round before
    /// which everyone did.
    int fromIdling(int round) {
        List<IdleWalk.Idle> idling = new IdleWalk(graph, this::isFinal).until(round);
        int[] atNode = new int[graph.nodes()];
        idling.forEach(idle -> atNode[idle.place()] = concluded);
        int found = IntStream.of(spread(atNode, new int[graph.gates()])).reduce(PackageAlgebra.EMPTY, algebra::union);
        return idling.stream().anyMatch(IdleWalk.Idle::isFinal) ? algebra.union(found, concluded) : found;
    }

    private boolean isFinal(int node) {
        return algebra.intersection(concluded, judged.isFinal(node)) != PackageAlgebra.EMPTY;
    }

    private int[] spread(int[] atNode, int[] atGate) {
        int[] found = new int[graph.rounds()];
        for (int round = 0; round < graph.rounds(); round++) {
            judged.check();
            for (int gate = graph.firstGate()[round]; gate < graph.firstGate()[round + 1]; gate++) {
                for (int fall = graph.firstOpening()[gate]; fall < graph.firstOpening()[gate + 1]; fall++) {
                    int target = graph.openings().get(fall).target();
                    atNode[target] = algebra.union(atNode[target], atGate[gate]);
                }
            }
            for (int node = graph.firstNode()[round]; node < graph.firstNode()[round + 1]; node++) {
                if (atNode[node] == PackageAlgebra.EMPTY || !passage.through(node, round)) {
                    continue;
                }
                int set = judged.after(node, atNode[node], round);
                int ends = algebra.intersection(set, judged.isFinal(node));
                found[round] = algebra.union(found[round], ends);
                for (int pull = graph.firstPull()[node]; pull < graph.firstPull()[node + 1]; pull++) {
                    if (passage.byPulling(graph.pullLever()[pull], round)) {
                        int target = graph.pullTarget()[pull];
                        atNode[target] = algebra.union(atNode[target], set);
                    }
                }
                int gate = graph.gateOf()[node];
                if (gate >= 0) {
                    atGate[gate] = algebra.union(atGate[gate], set);
                }
            }
        }
        return found;
    }

    /// What becomes final with conclusions and the passing of rounds alone.
    int asThingsStand() {
        int set = concluded;
        int found = PackageAlgebra.EMPTY;
        int node = graph.start();
        int gate = node >= 0 || graph.gates() == 0 ? -1 : 0;
        while (node >= 0 || gate >= 0) {
            if (gate >= 0) {
                node = withoutChance(gate);
            }
            set = judged.after(node, set, graph.roundOf(node));
            found = algebra.union(found, algebra.intersection(set, judged.isFinal(node)));
            gate = graph.gateOf()[node];
            node = -1;
        }
        return found;
    }

    private int withoutChance(int gate) {
        for (int fall = graph.firstOpening()[gate]; fall < graph.firstOpening()[gate + 1]; fall++) {
            if (graph.openings().get(fall).withoutChance()) {
                return graph.openings().get(fall).target();
            }
        }
        throw new IllegalStateException("Gate " + gate + " has no opening without chance.");
    }

    int[] accumulated(int[] found) {
        int[] sums = Arrays.copyOf(found, found.length);
        for (int round = 1; round < sums.length; round++) {
            sums[round] = algebra.union(sums[round - 1], sums[round]);
        }
        return sums;
    }
}
