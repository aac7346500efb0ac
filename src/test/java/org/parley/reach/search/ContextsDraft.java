package org.parley.reach.search;

import java.util.ArrayList;
import java.util.List;

/// Contexts said one by one: rounds with their nodes, gates with their openings, and pulls between nodes.
public final class ContextsDraft {
    private final List<Integer> firstNode = new ArrayList<>(List.of(0));
    private final List<Integer> signature = new ArrayList<>();
    private final List<Boolean> ended = new ArrayList<>();
    private final List<Integer> gateOf = new ArrayList<>();
    private final List<List<int[]>> pulls = new ArrayList<>();
    private final List<Integer> gatesOfRound = new ArrayList<>();
    private final List<int[]> gates = new ArrayList<>();
    private final List<boolean[]> withoutChance = new ArrayList<>();
    private int start = -1;

    /// Rounds with one node each, whose signatures these are, one after the other.
    public static ContextsDraft line(int... signatures) {
        ContextsDraft line = new ContextsDraft();
        for (int round = 0; round < signatures.length; round++) {
            line.round(signatures[round]).gate(round, round);
        }
        for (int round = 0; round + 1 < signatures.length; round++) {
            line.leads(round, round + 1);
        }
        return line;
    }

    /// The next round, and the signatures of its nodes.
    public ContextsDraft round(int... signatures) {
        for (int one : signatures) {
            signature.add(one);
            ended.add(false);
            gateOf.add(-1);
            pulls.add(new ArrayList<>());
        }
        firstNode.add(signature.size());
        gatesOfRound.add(0);
        return this;
    }

    /// The next gate, into a round, and the nodes that the round opens at; all but the first by chance.
    public ContextsDraft gate(int round, int... targets) {
        gatesOfRound.set(round, gatesOfRound.get(round) + 1);
        gates.add(targets);
        boolean[] first = new boolean[targets.length];
        first[0] = true;
        withoutChance.add(first);
        return this;
    }

    /// A node leads to a gate.
    public ContextsDraft leads(int node, int gate) {
        gateOf.set(node, gate);
        return this;
    }

    /// A lever leads from a node to a later one of its round.
    public ContextsDraft pull(int node, int target, int lever) {
        pulls.get(node).add(new int[] {lever, target});
        return this;
    }

    public ContextsDraft ends(int node) {
        ended.set(node, true);
        return this;
    }

    /// The talks are at a node already.
    public ContextsDraft start(int node) {
        start = node;
        return this;
    }

    public Contexts contexts() {
        boolean[] over = new boolean[ended.size()];
        int[] firstPull = new int[pulls.size() + 1];
        List<Integer> levers = new ArrayList<>();
        List<Integer> targets = new ArrayList<>();
        for (int node = 0; node < pulls.size(); node++) {
            over[node] = ended.get(node);
            for (int[] pull : pulls.get(node)) {
                levers.add(pull[0]);
                targets.add(pull[1]);
            }
            firstPull[node + 1] = targets.size();
        }
        int[] firstGate = new int[gatesOfRound.size() + 1];
        for (int round = 0; round < gatesOfRound.size(); round++) {
            firstGate[round + 1] = firstGate[round] + gatesOfRound.get(round);
        }
        int[] firstOpening = new int[gates.size() + 1];
        List<Integer> opened = new ArrayList<>();
        List<Boolean> surely = new ArrayList<>();
        for (int gate = 0; gate < gates.size(); gate++) {
            for (int place = 0; place < gates.get(gate).length; place++) {
                opened.add(gates.get(gate)[place]);
                surely.add(withoutChance.get(gate)[place]);
            }
            firstOpening[gate + 1] = opened.size();
        }
        boolean[] openingWithoutChance = new boolean[surely.size()];
        for (int opening = 0; opening < openingWithoutChance.length; opening++) {
            openingWithoutChance[opening] = surely.get(opening);
        }
        return new Contexts(
                numbers(firstNode),
                firstGate,
                numbers(signature),
                over,
                numbers(gateOf),
                firstPull,
                numbers(levers),
                numbers(targets),
                firstOpening,
                numbers(opened),
                openingWithoutChance,
                start);
    }

    private static int[] numbers(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
