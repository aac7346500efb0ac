package org.parley.reach;

import java.util.ArrayList;
import java.util.List;
import org.parley.rules.Deal;

/// Looks whether one of some packages becomes final somewhere in a graph, and how one does.
final class AttemptSearch {
    private final JudgedGraph judged;
    private final ContextGraph graph;
    private final PackageAlgebra algebra;
    private final BackEdges back;
    private final int[] atNode;
    private final int[] atGate;
    private int foundNode = -1;
    private int found;

    AttemptSearch(JudgedGraph judged, BackEdges back) {
        this.judged = judged;
        this.back = back;
        graph = judged.graph();
        algebra = judged.algebra();
        atNode = new int[graph.nodes()];
        atGate = new int[graph.gates()];
    }

    /// A package at a node: concluded there from a smaller one, or found final there.
    ///
    /// @param from the package before, the same where this is the one that is final
    record Step(int node, Deal from, Deal deal) {}

    boolean reaches(int wanted) {
        if (graph.start() >= 0) {
            atNode[graph.start()] = judged.concluded();
        } else if (atGate.length > 0) {
            atGate[0] = judged.concluded();
        }
        for (int round = 0; round < graph.rounds(); round++) {
            judged.check();
            for (int gate = graph.firstGate()[round]; gate < graph.firstGate()[round + 1]; gate++) {
                for (int fall = graph.firstOpening()[gate]; fall < graph.firstOpening()[gate + 1]; fall++) {
                    int target = graph.openings().get(fall).target();
                    atNode[target] = algebra.union(atNode[target], atGate[gate]);
                }
            }
            for (int node = graph.firstNode()[round]; node < graph.firstNode()[round + 1]; node++) {
                if (atNode[node] != PackageAlgebra.EMPTY && endsAt(node, round, wanted)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean endsAt(int node, int round, int wanted) {
        int set = judged.after(node, atNode[node], round);
        int ends = algebra.intersection(algebra.intersection(set, wanted), judged.isFinal(node));
        if (ends != PackageAlgebra.EMPTY) {
            foundNode = node;
            found = ends;
            return true;
        }
        for (int pull = graph.firstPull()[node]; pull < graph.firstPull()[node + 1]; pull++) {
            int target = graph.pullTarget()[pull];
            atNode[target] = algebra.union(atNode[target], set);
        }
        int gate = graph.gateOf()[node];
        if (gate >= 0) {
            atGate[gate] = algebra.union(atGate[gate], set);
        }
        return false;
    }

    /// Where and what is concluded on the way to one of the packages found, and where it is final, backwards.
    List<Step> attempt() {
        List<Step> attempt = new ArrayList<>();
        Deal deal = algebra.first(found);
        int node = foundNode;
        attempt.add(new Step(node, deal, deal));
        while (node >= 0) {
            if (!algebra.contains(atNode[node], deal)) {
                Deal part = algebra.first(algebra.intersection(atNode[node], judged.parts(deal, node)));
                attempt.add(new Step(node, part, deal));
                deal = part;
            }
            node = before(node, deal);
        }
        return attempt;
    }

    private int before(int node, Deal deal) {
        if (node == graph.start()) {
            return -1;
        }
        int round = graph.roundOf(node);
        int pulled = among(back.nodesOf(node), round, deal);
        if (pulled >= 0) {
            return pulled;
        }
        for (int position = 0; position < back.gatesOf(node).size(); position++) {
            int gate = back.gatesOf(node).get(position);
            if (algebra.contains(atGate[gate], deal)) {
                return among(back.nodesOfGate(gate), round - 1, deal);
            }
        }
        throw new IllegalStateException("Package " + deal + " came to node " + node + " from nowhere.");
    }

    /// A node after which the package can be the concluded one, or -1.
    private int among(IntList nodes, int round, Deal deal) {
        for (int position = 0; position < nodes.size(); position++) {
            int node = nodes.get(position);
            if (atNode[node] != PackageAlgebra.EMPTY
                    && algebra.contains(judged.after(node, atNode[node], round), deal)) {
                return node;
            }
        }
        return -1;
    }
}
