package org.parley.reach.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.parley.reach.search.Contexts;
import org.parley.reach.search.Terms;

/// Which contexts can do whatever another one of their round can: every package that may be concluded or is final there
/// may or is here, and each of its steps has an answer that can again do as much. This is the simulation of Henzinger,
/// Henzinger and Kopke ("Computing Simulations on Finite and Infinite Graphs", FOCS 1995, p. 453); contexts have no
/// cycles, so that one pass backwards finds it. What is concluded in a context that another one simulates can as well be
/// concluded in the other, so that few contexts are left to look at. Immutable.
final class Simulation {
    private static final int MOST_NODES = 2_000;

    private final Contexts contexts;
    private final Terms terms;
    private final boolean[][] allows;
    private final int[] firstOfRound;
    private final BitSet[] simulating;
    private final int[] standIn;

    /// @param often run now and then; what it throws ends the work
    Simulation(Contexts contexts, Terms terms, Runnable often) {
        this.contexts = contexts;
        this.terms = terms;
        int nodes = contexts.signature().length;
        firstOfRound = new int[nodes];
        simulating = new BitSet[nodes];
        standIn = IntStream.range(0, nodes).toArray();
        allows = allowing();
        boolean[][] gates = new boolean[0][];
        for (int round = contexts.rounds() - 1; round >= 0; round--) {
            int first = contexts.firstNode()[round];
            int end = contexts.firstNode()[round + 1];
            for (int node = end - 1; node >= first; node--) {
                often.run();
                firstOfRound[node] = first;
                simulating[node] = new BitSet();
                for (int other = end - 1; other >= first; other--) {
                    if (node == other
                            || (allows(other, node)
                                    && answers(node, other, gates, contexts.firstGate()[round + 1]))) {
                        simulating[node].set(other - first);
                    }
                }
            }
            gates = gates(round, often);
        }
        for (int node = nodes - 1; node >= 0; node--) {
            standIn[node] = standIn(node);
        }
    }

    /// Whether contexts are few enough for it.
    static boolean suits(Contexts contexts) {
        return IntStream.range(0, contexts.rounds())
                .allMatch(round -> contexts.firstNode()[round + 1] - contexts.firstNode()[round] <= MOST_NODES);
    }

    /// For each two signatures, whether all that the second one allows and holds final the first does too.
    private boolean[][] allowing() {
        int signatures = terms.signatures().size();
        boolean[][] all = new boolean[signatures][signatures];
        for (int one = 0; one < signatures; one++) {
            for (int other = 0; other < signatures; other++) {
                all[one][other] = allows(terms.signatures().get(one), terms.signatures().get(other));
            }
        }
        return all;
    }

    /// Whether what one context allows and holds final another one does too.
    boolean allows(int one, int other) {
        return allows[contexts.signature()[one]][contexts.signature()[other]];
    }

    private boolean allows(Terms.Signature one, Terms.Signature other) {
        return one.consulted() == other.consulted()
                && isWithin(one.redLines(), other.redLines())
                && isWithin(other.offers(), one.offers())
                && IntStream.range(0, one.reservations().length)
                        .allMatch(party -> !terms.worths().get(party).counts()
                                || one.reservations()[party] <= other.reservations()[party]);
    }

    private static boolean isWithin(BitSet inner, BitSet outer) {
        BitSet more = (BitSet) inner.clone();
        more.andNot(outer);
        return more.isEmpty();
    }

    private boolean answers(int node, int other, boolean[][] gates, int firstGate) {
        if (contexts.ended()[node]) {
            return true;
        }
        if (contexts.ended()[other]) {
            return false;
        }
        for (int pull = contexts.firstPull()[node]; pull < contexts.firstPull()[node + 1]; pull++) {
            if (!answersPull(contexts.pullTarget()[pull], other)) {
                return false;
            }
        }
        int gate = contexts.gateOf()[node];
        int otherGate = contexts.gateOf()[other];
        return gate < 0 || (otherGate >= 0 && gates[gate - firstGate][otherGate - firstGate]);
    }

    private boolean answersPull(int target, int other) {
        if (simulates(other, target)) {
            return true;
        }
        for (int pull = contexts.firstPull()[other]; pull < contexts.firstPull()[other + 1]; pull++) {
            if (simulates(contexts.pullTarget()[pull], target)) {
                return true;
            }
        }
        return false;
    }

    /// For each two gates into a round, whether each way in which the first opens has an answer in the second.
    private boolean[][] gates(int round, Runnable often) {
        int first = contexts.firstGate()[round];
        int count = contexts.firstGate()[round + 1] - first;
        int[][] opened = new int[count][];
        Arrays.setAll(opened, gate -> opened(first + gate).toArray());
        boolean[][] gates = new boolean[count][count];
        for (int one = 0; one < count; one++) {
            often.run();
            for (int other = 0; other < count; other++) {
                gates[one][other] = areAnswered(opened[one], opened[other]);
            }
        }
        return gates;
    }

    private boolean areAnswered(int[] nodes, int[] answers) {
        for (int node : nodes) {
            boolean answered = false;
            for (int place = 0; place < answers.length && !answered; place++) {
                answered = simulates(answers[place], node);
            }
            if (!answered) {
                return false;
            }
        }
        return true;
    }

    private IntStream opened(int gate) {
        return IntStream.range(contexts.firstOpening()[gate], contexts.firstOpening()[gate + 1])
                .map(opening -> contexts.openingTarget()[opening]);
    }

    /// Whether one context can do whatever another one of the same round can.
    boolean simulates(int one, int other) {
        return simulating[other].get(one - firstOfRound[other]);
    }

    /// A context that a lever leads to, or an equal one, where the talks may as well be.
    private int standIn(int node) {
        int best = -1;
        for (int pull = contexts.firstPull()[node]; pull < contexts.firstPull()[node + 1]; pull++) {
            int target = standIn[contexts.pullTarget()[pull]];
            if (simulates(target, node) && (best < 0 || simulates(target, best))) {
                best = target;
            }
        }
        if (best >= 0) {
            return best;
        }
        int first = firstOfRound[node];
        for (int offset = simulating[node].nextSetBit(node - first + 1);
                offset >= 0;
                offset = simulating[node].nextSetBit(offset + 1)) {
            int other = first + offset;
            if (standIn[other] == other && simulates(node, other)) {
                return other;
            }
        }
        return node;
    }

    /// The contexts of a round in whose place as few as possible can stand, in order.
    int[] best(Collection<Integer> nodes) {
        List<Integer> best = new ArrayList<>();
        for (int node : new TreeSet<>(nodes)) {
            int here = standIn[node];
            if (best.stream().noneMatch(other -> simulates(other, here))) {
                best.removeIf(other -> simulates(here, other));
                best.add(here);
            }
        }
        return best.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    /// These contexts and all that levers lead to from them.
    TreeSet<Integer> spread(int... nodes) {
        TreeSet<Integer> seen = new TreeSet<>();
        List<Integer> open = new ArrayList<>();
        for (int node : nodes) {
            if (seen.add(node)) {
                open.add(node);
            }
        }
        while (!open.isEmpty()) {
            int node = open.removeLast();
            for (int pull = contexts.firstPull()[node]; pull < contexts.firstPull()[node + 1]; pull++) {
                int target = standIn[contexts.pullTarget()[pull]];
                if (seen.add(target)) {
                    open.add(target);
                }
            }
        }
        return seen;
    }

    /// Where contexts of a round lead to when it closes.
    int[] onward(Collection<Integer> nodes) {
        TreeSet<Integer> opened = new TreeSet<>();
        for (int node : nodes) {
            if (contexts.gateOf()[node] >= 0) {
                opened(contexts.gateOf()[node]).forEach(opened::add);
            }
        }
        return best(opened);
    }

    /// Where the talks open from a gate.
    int[] opening(int gate) {
        return best(opened(gate).boxed().toList());
    }
}
