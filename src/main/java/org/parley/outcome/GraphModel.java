package org.parley.outcome;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/// A conflict as a graph model: players, states, the moves of each player between states, and what each state is
/// worth to each player (Fang, Hipel and Kilgour, "Interactive Decision Making: The Graph Model for Conflict
/// Resolution", 1993, chapters 2 and 3). Immutable and safe for use by several threads.
public final class GraphModel {
    private final int[][][] moves;
    private final long[][] worth;

    /// How a player judges whether to leave a state: with no thought of an answer (Nash), or of what the others
    /// may answer.
    public enum Concept {
        /// No move of the player's improves on the state.
        NASH,
        /// General metarationality: each improvement can be answered so that the player ends no better than it was.
        GENERAL_METARATIONAL,
        /// Symmetric metarationality: it can be so answered, and no further move of the player's helps it out.
        SYMMETRIC_METARATIONAL,
        /// Sequential stability: it can be so answered by moves that improve on the state for whoever makes them.
        SEQUENTIAL
    }

    /// @param moves for each player and state, the states that it can move to
    /// @param worth for each player and state, what the state is worth
    public GraphModel(int[][][] moves, long[][] worth) {
        if (moves.length != worth.length) {
            throw new IllegalArgumentException(
                    "There are moves for " + moves.length + " players and worths for " + worth.length + ".");
        }
        this.moves = Arrays.stream(moves)
                .map(ofPlayer -> Arrays.stream(ofPlayer).map(int[]::clone).toArray(int[][]::new))
                .toArray(int[][][]::new);
        this.worth = Arrays.stream(worth).map(long[]::clone).toArray(long[][]::new);
    }

    public int players() {
        return moves.length;
    }

    /// Whether a state is stable for a player.
    public boolean isStable(int state, int player, Concept concept) {
        return breaking(state, player, concept).isEmpty();
    }

    /// Whether a state is stable for every player.
    public boolean isEquilibrium(int state, Concept concept) {
        return IntStream.range(0, players()).allMatch(player -> isStable(state, player, concept));
    }

    /// The first move that makes a state unstable for a player: the state that it leads to, or empty where the
    /// state is stable.
    public OptionalInt breaking(int state, int player, Concept concept) {
        return Arrays.stream(moves[player][state])
                .filter(next -> worth[player][next] > worth[player][state])
                .filter(next -> !isDeterred(state, next, player, concept))
                .findFirst();
    }

    /// The answers that deter a player from an improvement: states that the others can lead to, no better for the
    /// player than where it was. Empty where the concept knows of none.
    public List<Integer> deterrents(int state, int improvement, int player, Concept concept) {
        if (concept == Concept.NASH) {
            return List.of();
        }
        List<Integer> deterrents = new ArrayList<>();
        for (int answer : answers(improvement, player, concept == Concept.SEQUENTIAL)) {
            boolean hurts = worth[player][answer] <= worth[player][state];
            if (hurts && (concept != Concept.SYMMETRIC_METARATIONAL || !canEscape(state, answer, player))) {
                deterrents.add(answer);
            }
        }
        return deterrents;
    }

    /// The states that the others can lead to from a state, whatever that is worth to anybody: by moves of any kind, or
    /// for sequential stability by moves that improve on the state for whoever makes them. Empty where nobody can
    /// answer, and for Nash, which does not ask.
    public List<Integer> answers(int from, int player, Concept concept) {
        return concept == Concept.NASH
                ? List.of()
                : Arrays.stream(answers(from, player, concept == Concept.SEQUENTIAL))
                        .boxed()
                        .toList();
    }

    /// The moves of a player that improve on a state for it.
    public List<Integer> improvements(int state, int player) {
        return Arrays.stream(moves[player][state])
                .filter(next -> worth[player][next] > worth[player][state])
                .boxed()
                .toList();
    }

    /// Whether a player can move at all in a state.
    public boolean canMove(int state, int player) {
        return moves[player][state].length > 0;
    }

    private boolean isDeterred(int state, int improvement, int player, Concept concept) {
        return !deterrents(state, improvement, player, concept).isEmpty();
    }

    private boolean canEscape(int state, int answer, int player) {
        return Arrays.stream(moves[player][answer])
                .anyMatch(escape -> worth[player][escape] > worth[player][state]);
    }

    /// The states that the others can lead to by a legal sequence of one or more moves, in which nobody moves twice
    /// in succession (Fang, Hipel and Kilgour 1993, definition 3.6 and its version for improvements).
    private int[] answers(int from, int player, boolean improvementsOnly) {
        record Arrival(int state, int mover) {}
        BitSet found = new BitSet();
        Set<Arrival> seen = new HashSet<>();
        Deque<Arrival> open = new ArrayDeque<>(List.of(new Arrival(from, player)));
        while (!open.isEmpty()) {
            Arrival arrival = open.poll();
            for (int other = 0; other < players(); other++) {
                if (other == player || other == arrival.mover()) {
                    continue;
                }
                for (int next : moves[other][arrival.state()]) {
                    boolean allowed = !improvementsOnly || worth[other][next] > worth[other][arrival.state()];
                    Arrival further = new Arrival(next, other);
                    if (allowed && seen.add(further)) {
                        found.set(next);
                        open.add(further);
                    }
                }
            }
        }
        return found.stream().toArray();
    }
}
