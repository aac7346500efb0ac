package org.parley.reach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parley.rules.Rules;
import org.parley.rules.State;

/// Spreads the packages concluded so far over a graph of contexts, and gathers which become final in each round.
final class Spread {
    private final ContextGraph graph;
    private final PackageAlgebra algebra;
    private final Budget budget;
    private final int[] acceptable;
    private final int[] last;
    private final int[] free;
    private final int concluded;
    private final boolean isFinalAlready;

    /// @param rules what counts; the graph may be of more rules than these
    Spread(ContextGraph graph, Rules rules, State state, PackageAlgebra algebra, Budget budget) {
        this.graph = graph;
        this.algebra = algebra;
        this.budget = budget;
        Verdicts verdicts = new Verdicts(rules, algebra);
        List<Signature> signatures = graph.signatures();
        acceptable = new int[signatures.size()];
        last = new int[signatures.size()];
        for (int position = 0; position < acceptable.length; position++) {
            budget.check();
            acceptable[position] = verdicts.acceptable(signatures.get(position));
            last[position] = verdicts.isFinal(signatures.get(position));
        }
        free = new int[graph.rounds()];
        for (int round = 0; round < free.length; round++) {
            boolean[] issues = new boolean[rules.scenario().issues().size()];
            for (int issue = 0; issue < issues.length; issue++) {
                issues[issue] = Domain.isFree(rules, issue, round);
            }
            free[round] = algebra.freeing(issues);
        }
        concluded = algebra.single(state.concluded());
        isFinalAlready = state.isFinal();
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

    /// What becomes final in each round, from right after the opening of a round before which everyone idled.
    int[] fromIdling(int round) {
        int[] atNode = new int[graph.nodes()];
        for (int node : idlingUntil(round)) {
            atNode[node] = concluded;
        }
        return spread(atNode, new int[graph.gates()]);
    }

    private List<Integer> idlingUntil(int round) {
        List<Integer> gates = new ArrayList<>();
        List<Integer> nodes = new ArrayList<>();
        if (graph.start() >= 0) {
            nodes.add(graph.start());
        } else if (graph.gates() > 0) {
            gates.add(0);
        }
        int here = graph.start() >= 0 ? graph.roundOf(graph.start()) : -1;
        while (here < round) {
            nodes.forEach(node -> {
                if (graph.gateOf()[node] >= 0) {
                    gates.add(graph.gateOf()[node]);
                }
            });
            nodes.clear();
            gates.stream().distinct().forEach(gate -> {
                for (int fall = graph.firstOpening()[gate]; fall < graph.firstOpening()[gate + 1]; fall++) {
                    nodes.add(graph.openings().get(fall).target());
                }
            });
            gates.clear();
            here++;
        }
        return nodes.stream().distinct().toList();
    }

    private int[] spread(int[] atNode, int[] atGate) {
        int[] found = new int[graph.rounds()];
        for (int round = 0; round < graph.rounds(); round++) {
            budget.check();
            for (int gate = graph.firstGate()[round]; gate < graph.firstGate()[round + 1]; gate++) {
                for (int fall = graph.firstOpening()[gate]; fall < graph.firstOpening()[gate + 1]; fall++) {
                    int target = graph.openings().get(fall).target();
                    atNode[target] = algebra.union(atNode[target], atGate[gate]);
                }
            }
            for (int node = graph.firstNode()[round]; node < graph.firstNode()[round + 1]; node++) {
                if (atNode[node] == PackageAlgebra.EMPTY) {
                    continue;
                }
                int set = at(node, atNode[node], round);
                int ends = algebra.intersection(set, last[graph.signature()[node]]);
                if (isFinalAlready) {
                    ends = algebra.union(ends, algebra.intersection(set, concluded));
                }
                found[round] = algebra.union(found[round], ends);
                for (int pull = graph.firstPull()[node]; pull < graph.firstPull()[node + 1]; pull++) {
                    int target = graph.pullTarget()[pull];
                    atNode[target] = algebra.union(atNode[target], set);
                }
                int gate = graph.gateOf()[node];
                if (gate >= 0) {
                    atGate[gate] = algebra.union(atGate[gate], set);
                }
            }
        }
        return found;
    }

    private int at(int node, int set, int round) {
        return graph.ended()[node] ? set : algebra.conclude(set, free[round], acceptable[graph.signature()[node]]);
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
            set = at(node, set, graph.roundOf(node));
            found = algebra.union(found, algebra.intersection(set, last[graph.signature()[node]]));
            gate = graph.gateOf()[node];
            node = -1;
        }
        return isFinalAlready ? algebra.union(found, algebra.intersection(set, concluded)) : found;
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
