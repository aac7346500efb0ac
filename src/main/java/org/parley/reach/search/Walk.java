package org.parley.reach.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Finds a shortest walk over a course on which given packages are concluded one after the other, each in its round,
/// and the last of them becomes final.
///
/// A state of the walk is a node and how many packages have been concluded; every move leads forward in that order, so
/// one pass finds the least number of moves. Pulls, conclusions and openings of rounds count one each.
final class Walk {
    private static final int FAR = Integer.MAX_VALUE;

    // What led to a state, beside twice the number of a pull, or of an opening and one more.
    private static final int NOTHING = -1;
    private static final int CONCLUSION = -2;

    private final Contexts contexts;
    private final Course course;
    private final int lastRound;

    /// Where something happens on a walk.
    ///
    /// @param pull the pull that led to the node, or -1
    /// @param opening the opening that did, or -1
    /// @param concludes which package is concluded there, counted from 1, or 0 for none
    record Stop(int node, int pull, int opening, int concludes) {}

    /// @param moves how many moves it takes
    /// @param stops from the first to the one where the package is final
    record Found(int moves, List<Stop> stops) {}

    Walk(Course course, int lastRound) {
        this.course = course;
        this.lastRound = lastRound;
        contexts = course.contexts();
    }

    /// Whether the signatures under which packages may be concluded can follow each other, two at a time: a cheap "no".
    boolean mayConnect(int[] rounds, long[][] acceptable) {
        long[][] left = new long[rounds.length][];
        for (int step = 0; step < rounds.length; step++) {
            left[step] = acceptable[step].clone();
            Bits.keep(left[step], course.signatures(rounds[step]));
            if (step > 0) {
                course.keepConnected(rounds[step - 1], left[step - 1], rounds[step], left[step]);
            }
            if (Bits.isEmpty(left[step])) {
                return false;
            }
        }
        return true;
    }

    /// The least moves, or none where there is no walk.
    ///
    /// @param rounds of the conclusions, rising
    /// @param acceptable under which signatures each may be made
    /// @param last under which signatures what is concluded in the end is final
    Optional<Found> shortest(int[] rounds, long[][] acceptable, long[] last) {
        int width = rounds.length + 1;
        int[] from = new int[contexts.nodes() * width];
        int[] gateFrom = new int[contexts.gates() * width];
        int[] cost = new int[from.length];
        int end = end(rounds, acceptable, last, cost, from, gateFrom);
        return end < 0 ? Optional.empty() : Optional.of(new Found(cost[end], back(end, width, from, gateFrom)));
    }

    /// How many moves that walk has, or [Integer#MAX_VALUE] where there is none.
    int leastMoves(int[] rounds, long[][] acceptable, long[] last) {
        int[] cost = new int[contexts.nodes() * (rounds.length + 1)];
        int end = end(rounds, acceptable, last, cost, new int[cost.length], new int[contexts.gates() * (rounds.length + 1)]);
        return end < 0 ? FAR : cost[end];
    }

    private int end(int[] rounds, long[][] acceptable, long[] last, int[] cost, int[] from, int[] gateFrom) {
        int width = rounds.length + 1;
        int[] gateCost = new int[gateFrom.length];
        Arrays.fill(cost, FAR);
        Arrays.fill(gateCost, FAR);
        start(cost, from, gateCost, width);
        int best = FAR;
        int end = -1;
        for (int round = 0; round <= lastRound; round++) {
            open(round, width, cost, from, gateCost);
            for (int node = contexts.firstNode()[round]; node < contexts.firstNode()[round + 1]; node++) {
                if (course.isReached(node)) {
                    conclude(node, round, rounds, acceptable, cost, from);
                    int done = node * width + rounds.length;
                    if (cost[done] < best && Bits.get(last, contexts.signature()[node])) {
                        best = cost[done];
                        end = done;
                    }
                    leave(node, round, width, cost, from, gateCost, gateFrom);
                }
            }
        }
        return end;
    }

    private void start(int[] cost, int[] from, int[] gateCost, int width) {
        for (int node = 0; node < contexts.nodes(); node++) {
            if (course.isStart(node) && course.isReached(node)) {
                cost[node * width] = 0;
                from[node * width] = NOTHING;
            }
        }
        if (course.startsAtGate()) {
            gateCost[0] = 0;
        }
    }

    private void open(int round, int width, int[] cost, int[] from, int[] gateCost) {
        for (int gate = contexts.firstGate()[round]; gate < contexts.firstGate()[round + 1]; gate++) {
            for (int opening = contexts.firstOpening()[gate]; opening < contexts.firstOpening()[gate + 1]; opening++) {
                int target = contexts.openingTarget()[opening];
                if (course.opens(opening) && course.isReached(target)) {
                    for (int done = 0; done < width; done++) {
                        int before = gateCost[gate * width + done];
                        if (before != FAR && before + 1 < cost[target * width + done]) {
                            cost[target * width + done] = before + 1;
                            from[target * width + done] = 2 * opening + 1;
                        }
                    }
                }
            }
        }
    }

    private void conclude(int node, int round, int[] rounds, long[][] acceptable, int[] cost, int[] from) {
        if (contexts.ended()[node]) {
            return;
        }
        int width = rounds.length + 1;
        for (int step = 0; step < rounds.length; step++) {
            int before = cost[node * width + step];
            int after = node * width + step + 1;
            if (rounds[step] == round
                    && before != FAR
                    && before + 1 < cost[after]
                    && Bits.get(acceptable[step], contexts.signature()[node])) {
                cost[after] = before + 1;
                from[after] = CONCLUSION;
            }
        }
    }

    private void leave(int node, int round, int width, int[] cost, int[] from, int[] gateCost, int[] gateFrom) {
        for (int pull = contexts.firstPull()[node]; pull < contexts.firstPull()[node + 1]; pull++) {
            int target = contexts.pullTarget()[pull];
            if (course.follows(pull, round) && course.isReached(target)) {
                for (int done = 0; done < width; done++) {
                    int before = cost[node * width + done];
                    if (before != FAR && before + 1 < cost[target * width + done]) {
                        cost[target * width + done] = before + 1;
                        from[target * width + done] = 2 * pull;
                    }
                }
            }
        }
        int gate = contexts.gateOf()[node];
        if (gate >= 0) {
            for (int done = 0; done < width; done++) {
                if (cost[node * width + done] < gateCost[gate * width + done]) {
                    gateCost[gate * width + done] = cost[node * width + done];
                    gateFrom[gate * width + done] = node;
                }
            }
        }
    }

    private List<Stop> back(int end, int width, int[] from, int[] gateFrom) {
        List<Stop> stops = new ArrayList<>();
        int place = end;
        while (true) {
            int node = place / width;
            int done = place % width;
            int came = from[place];
            if (came == CONCLUSION) {
                stops.add(new Stop(node, -1, -1, done));
                place--;
            } else if (came == NOTHING) {
                stops.add(new Stop(node, -1, -1, 0));
                return List.copyOf(stops.reversed());
            } else if ((came & 1) == 0) {
                stops.add(new Stop(node, came / 2, -1, 0));
                place = course.sourceOf(came / 2) * width + done;
            } else {
                stops.add(new Stop(node, -1, came / 2, 0));
                int gate = course.gateOf(came / 2);
                if (gate == 0 && course.startsAtGate()) {
                    return List.copyOf(stops.reversed());
                }
                place = gateFrom[gate * width + done] * width + done;
            }
        }
    }
}
