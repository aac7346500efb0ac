package org.parley.reach;

import java.util.List;
import org.parley.reach.search.Contexts;

/// The contexts that talks can come to from one state, as nodes in an order in which every step leads forward.
///
/// Contexts that nothing still to come can tell apart are one node. Between two rounds the nodes of the earlier one
/// lead to *gates*: contexts just before the opening, fewer than the nodes because less of them matters. A gate
/// opens into nodes of the next round, one for each way in which its chance events can fall.
///
/// @param firstNode of each round, and one more number at the end; nodes of rounds before the start are none
/// @param firstGate of each round, the gates being those that lead into it, and one more number at the end
/// @param signature of each node, a position in `signatures`
/// @param ended whether the talks are over at the node
/// @param gateOf the gate that each node leads to, or -1
/// @param firstPull of each node, and one more number at the end: its pulls are up to the next one's first
/// @param pullLever the lever of each pull
/// @param pullTarget the node that each pull leads to
/// @param firstOpening of each gate, and one more number at the end
/// @param openings of all gates
/// @param contexts of each node, what matters of it, laid out as [ContextLayout] says; nobody changes them
/// @param start the node of the state itself, or -1 where no round is open yet and gate 0 is the start
record ContextGraph(
        int[] firstNode,
        int[] firstGate,
        int[] signature,
        boolean[] ended,
        int[] gateOf,
        int[] firstPull,
        int[] pullLever,
        int[] pullTarget,
        int[] firstOpening,
        List<Opening> openings,
        List<Signature> signatures,
        List<long[]> contexts,
        int start) {

    /// One way in which a gate opens.
    ///
    /// @param target the node it leads to
    /// @param events the events that happen, of those that matter
    /// @param withoutChance whether no chance event happens: how things go as they stand
    record Opening(int target, List<Integer> events, boolean withoutChance) {}

    /// The same graph entered at another node, or at the first gate where that is -1; nodes that then lie behind stay.
    ContextGraph from(int node) {
        return new ContextGraph(
                firstNode,
                firstGate,
                signature,
                ended,
                gateOf,
                firstPull,
                pullLever,
                pullTarget,
                firstOpening,
                openings,
                signatures,
                contexts,
                node);
    }

    /// How many nodes the talks can come to.
    int ahead() {
        boolean[] nodes = new boolean[nodes()];
        boolean[] gates = new boolean[gates()];
        if (start >= 0) {
            nodes[start] = true;
        } else if (gates.length > 0) {
            gates[0] = true;
        }
        int count = 0;
        for (int round = 0; round < rounds(); round++) {
            for (int gate = firstGate[round]; gate < firstGate[round + 1]; gate++) {
                for (int fall = firstOpening[gate]; gates[gate] && fall < firstOpening[gate + 1]; fall++) {
                    nodes[openings.get(fall).target()] = true;
                }
            }
            for (int node = firstNode[round]; node < firstNode[round + 1]; node++) {
                if (nodes[node]) {
                    count++;
                    for (int pull = firstPull[node]; pull < firstPull[node + 1]; pull++) {
                        nodes[pullTarget[pull]] = true;
                    }
                    if (gateOf[node] >= 0) {
                        gates[gateOf[node]] = true;
                    }
                }
            }
        }
        return count;
    }

    int nodes() {
        return signature.length;
    }

    int gates() {
        return firstOpening.length - 1;
    }

    int rounds() {
        return firstNode.length - 1;
    }

    int roundOf(int node) {
        return Contexts.roundOf(node, firstNode);
    }
}
