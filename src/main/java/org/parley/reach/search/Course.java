package org.parley.reach.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The part of the contexts that some courses of the talks go through, and which signatures follow which in it. What
/// is worked out is kept for later searches. Not for use by several threads at once.
public final class Course {
    private static final long CONNECTIONS = 40_000_000L;

    private final Contexts contexts;
    private final Passing passing;
    private final boolean[] reached;
    private final int signatures;
    private final Map<Integer, long[][]> followers = new HashMap<>();
    private final long[][] ofRound;
    private final boolean[] starts;
    private final boolean atGate;
    private final int[] sourceOf;
    private final int[] gateOf;

    /// What courses may go through.
    public interface Passing {
        /// Everything.
        Passing EVERYWHERE = new Passing() {};

        default boolean through(int node, int round) {
            return true;
        }

        default boolean byPulling(int lever, int round) {
            return true;
        }

        default boolean byOpening(int opening) {
            return true;
        }
    }

    /// The courses from the start of the contexts.
    ///
    /// @param signatures how many there are
    public static Course fromStart(Contexts contexts, int signatures, Passing passing) {
        return new Course(contexts, signatures, passing, contexts.start() < 0, start(contexts));
    }

    /// The courses from some nodes.
    ///
    /// @param signatures how many there are
    public static Course from(Contexts contexts, int signatures, Passing passing, int[] nodes) {
        return new Course(contexts, signatures, passing, false, nodes);
    }

    private static int[] start(Contexts contexts) {
        return contexts.start() < 0 ? new int[0] : new int[] {contexts.start()};
    }

    private Course(Contexts contexts, int signatures, Passing passing, boolean fromGate, int[] nodes) {
        this.contexts = contexts;
        this.signatures = signatures;
        this.passing = passing;
        reached = new boolean[contexts.nodes()];
        starts = new boolean[contexts.nodes()];
        boolean[] gateReached = new boolean[contexts.gates()];
        for (int node : nodes) {
            reached[node] = true;
        }
        atGate = fromGate && gateReached.length > 0;
        if (atGate) {
            gateReached[0] = true;
        }
        System.arraycopy(reached, 0, starts, 0, reached.length);
        spread(reached, gateReached, 0);
        sourceOf = sources(contexts.firstPull(), contexts.nodes());
        gateOf = sources(contexts.firstOpening(), contexts.gates());
        ofRound = new long[contexts.rounds()][Bits.words(signatures)];
        for (int round = 0; round < ofRound.length; round++) {
            for (int node = contexts.firstNode()[round]; node < contexts.firstNode()[round + 1]; node++) {
                if (reached[node]) {
                    Bits.set(ofRound[round], contexts.signature()[node]);
                }
            }
        }
    }

    private static int[] sources(int[] first, int count) {
        int[] sources = new int[first[count]];
        for (int source = 0; source < count; source++) {
            Arrays.fill(sources, first[source], first[source + 1], source);
        }
        return sources;
    }

    /// Whether courses begin at a node.
    boolean isStart(int node) {
        return starts[node];
    }

    /// Whether courses begin at the first gate, before any round.
    boolean startsAtGate() {
        return atGate;
    }

    /// The node that a pull leaves.
    int sourceOf(int pull) {
        return sourceOf[pull];
    }

    /// The gate that an opening belongs to.
    int gateOf(int opening) {
        return gateOf[opening];
    }

    Contexts contexts() {
        return contexts;
    }

    boolean isReached(int node) {
        return reached[node];
    }

    /// Whether a pull may be followed.
    boolean follows(int pull, int round) {
        return passing.byPulling(contexts.pullLever()[pull], round);
    }

    boolean opens(int opening) {
        return passing.byOpening(opening);
    }

    /// The signatures that a round's nodes have.
    long[] signatures(int round) {
        return ofRound[round];
    }

    private void spread(boolean[] nodes, boolean[] gates, int fromRound) {
        for (int round = fromRound; round < contexts.rounds(); round++) {
            for (int gate = contexts.firstGate()[round]; gate < contexts.firstGate()[round + 1]; gate++) {
                for (int opening = contexts.firstOpening()[gate];
                        gates[gate] && opening < contexts.firstOpening()[gate + 1];
                        opening++) {
                    nodes[contexts.openingTarget()[opening]] |= passing.byOpening(opening);
                }
            }
            for (int node = contexts.firstNode()[round]; node < contexts.firstNode()[round + 1]; node++) {
                nodes[node] &= passing.through(node, round);
                if (!nodes[node]) {
                    continue;
                }
                for (int pull = contexts.firstPull()[node]; pull < contexts.firstPull()[node + 1]; pull++) {
                    nodes[contexts.pullTarget()[pull]] |= follows(pull, round);
                }
                if (contexts.gateOf()[node] >= 0) {
                    gates[contexts.gateOf()[node]] = true;
                }
            }
        }
    }

    /// For each signature, those of a later round that can follow where it was some node's in an earlier one; nothing
    /// where that would take too long to work out.
    long[][] followers(int from, int to) {
        return followers.computeIfAbsent(from * contexts.rounds() + to, unseen -> work(from, to));
    }

    private long[][] work(int from, int to) {
        long edges = contexts.pullTarget().length + contexts.openingTarget().length + (long) contexts.nodes();
        if (edges * signatures > CONNECTIONS) {
            return new long[0][];
        }
        long[][] follow = new long[signatures][Bits.words(signatures)];
        for (int signature = 0; signature < signatures; signature++) {
            if (!Bits.get(ofRound[from], signature)) {
                continue;
            }
            boolean[] nodes = new boolean[contexts.nodes()];
            boolean[] gates = new boolean[contexts.gates()];
            for (int node = contexts.firstNode()[from]; node < contexts.firstNode()[from + 1]; node++) {
                nodes[node] = reached[node] && contexts.signature()[node] == signature;
            }
            spread(nodes, gates, from);
            for (int node = contexts.firstNode()[to]; node < contexts.firstNode()[to + 1]; node++) {
                if (nodes[node]) {
                    Bits.set(follow[signature], contexts.signature()[node]);
                }
            }
        }
        return follow;
    }

    /// Keeps of the signatures in an earlier round and in a later one those with a partner in the other that the talks
    /// can come to after it.
    void keepConnected(int from, long[] earlier, int to, long[] later) {
        long[][] follow = followers(from, to);
        if (follow.length == 0) {
            return;
        }
        long[] followed = new long[later.length];
        for (int word = 0; word < earlier.length; word++) {
            for (long rest = earlier[word]; rest != 0; rest &= rest - 1) {
                int signature = (word << 6) + Long.numberOfTrailingZeros(rest);
                boolean goesOn = false;
                for (int place = 0; place < later.length; place++) {
                    long common = follow[signature][place] & later[place];
                    followed[place] |= common;
                    goesOn |= common != 0;
                }
                if (!goesOn) {
                    earlier[word] &= ~(1L << signature);
                }
            }
        }
        System.arraycopy(followed, 0, later, 0, later.length);
    }
}
