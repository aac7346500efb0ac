package org.parley.reach.search;

/// The contexts that talks can come to, as the search reads them: nodes in an order in which every step leads forward.
///
/// @param firstNode of each round, and one more number at the end
/// @param firstGate of each round, the gates being those that lead into it, and one more number at the end
/// @param signature of each node, a position among the signatures of the [Terms]
/// @param ended whether the talks are over at the node
/// @param gateOf the gate that each node leads to, or -1
/// @param firstPull of each node, and one more number at the end
/// @param pullLever the lever of each pull
/// @param pullTarget the node that each pull leads to
/// @param firstOpening of each gate, and one more number at the end
/// @param openingTarget the node that each opening leads to
/// @param openingWithoutChance whether no chance event happens in it
/// @param start the node of the state itself, or -1 where gate 0 is the start
public record Contexts(
        int[] firstNode,
        int[] firstGate,
        int[] signature,
        boolean[] ended,
        int[] gateOf,
        int[] firstPull,
        int[] pullLever,
        int[] pullTarget,
        int[] firstOpening,
        int[] openingTarget,
        boolean[] openingWithoutChance,
        int start) {
    int roundOf(int node) {
        return roundOf(node, firstNode);
    }

    /// The round of a node.
    ///
    /// @param firstNode of each round, and one more number at the end
    public static int roundOf(int node, int[] firstNode) {
        int round = 0;
        while (firstNode[round + 1] <= node) {
            round++;
        }
        return round;
    }

    int nodes() {
        return signature.length;
    }

    int gates() {
        return firstOpening.length - 1;
    }

    /// How many rounds the talks have.
    public int rounds() {
        return firstNode.length - 1;
    }
}
