package org.parley.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.outcome.GraphModel.Concept;

class GraphModelTest {
    /// Prisoner's dilemma: states CC, CD, DC, DD. Defection by both is Nash; cooperation by both is deterred from
    /// breaking in every other sense, since the other's answer leaves the defector worse off than before. Worked out by
    /// hand from the definitions (Fang, Hipel and Kilgour 1993, chapter 3).
    @Test
    void theDilemmaOfTwoPrisoners() {
        GraphModel model = twoByTwo(new long[] {3, 1, 4, 2}, new long[] {3, 4, 1, 2});
        assertThat(equilibria(model, 4, Concept.NASH)).containsExactly(3);
        assertThat(equilibria(model, 4, Concept.GENERAL_METARATIONAL)).containsExactly(0, 3);
        assertThat(equilibria(model, 4, Concept.SYMMETRIC_METARATIONAL)).containsExactly(0, 3);
        assertThat(equilibria(model, 4, Concept.SEQUENTIAL)).containsExactly(0, 3);
    }

    /// Chicken: states SS, SD, DS, DD. Either driver swerving alone is Nash. Both swerving is deterred from breaking
    /// only by an answer that would hurt whoever makes it, so it is metarational and not sequentially stable. Worked out
    /// by hand from the definitions.
    @Test
    void chicken() {
        GraphModel model = twoByTwo(new long[] {3, 2, 4, 1}, new long[] {3, 4, 2, 1});
        assertThat(equilibria(model, 4, Concept.NASH)).containsExactly(1, 2);
        assertThat(equilibria(model, 4, Concept.GENERAL_METARATIONAL)).containsExactly(0, 1, 2);
        assertThat(equilibria(model, 4, Concept.SYMMETRIC_METARATIONAL)).containsExactly(0, 1, 2);
        assertThat(equilibria(model, 4, Concept.SEQUENTIAL)).containsExactly(1, 2);
    }

    /// The Elmira groundwater conflict: the Ministry may modify its order, Uniroyal may accept it or abandon its
    /// plant, Local Government may insist or not. States 1 to 9 and rankings as in Fang, Hipel and Kilgour 1993:
    /// states 5, 8 and 9 are equilibria in every sense, 1 and 4 in the two metarational ones alone.
    ///
    /// That is what the book says; by the definitions: nobody gains by leaving 5, 8 and 9 (the Ministry could only go
    /// from 5 to 6; Uniroyal from 5 to 7 or 9, from 8 to 9; Local Government from 5 to 1, from 8 to 4; all are worth
    /// less to whoever goes). Local Government would leave 1 for 5 and 4 for 8. From 5 the others can go to 9, which it
    /// likes least and cannot leave, so 1 and 4 are metarational; but neither Uniroyal nor the Ministry gains by any
    /// way out of 5 or 8, so nothing credible deters it, and they are not sequentially stable.
    @Test
    void elmira() {
        int[][][] moves = {
            moves(9, 1, 2, 3, 4, 5, 6, 7, 8),
            moves(9, 1, 3, 1, 9, 2, 4, 2, 9, 3, 9, 4, 9, 5, 7, 5, 9, 6, 8, 6, 9, 7, 9, 8, 9),
            moves(9, 1, 5, 5, 1, 2, 6, 6, 2, 3, 7, 7, 3, 4, 8, 8, 4)
        };
        long[][] worth = {
            ranking(7, 3, 4, 8, 5, 1, 2, 6, 9), ranking(1, 4, 8, 5, 9, 3, 7, 2, 6), ranking(7, 3, 5, 1, 8, 6, 4, 2, 9)
        };
        GraphModel model = new GraphModel(moves, worth);
        assertThat(equilibria(model, 9, Concept.NASH)).containsExactly(4, 7, 8);
        assertThat(equilibria(model, 9, Concept.SEQUENTIAL)).containsExactly(4, 7, 8);
        assertThat(equilibria(model, 9, Concept.GENERAL_METARATIONAL)).containsExactly(0, 3, 4, 7, 8);
        assertThat(equilibria(model, 9, Concept.SYMMETRIC_METARATIONAL)).containsExactly(0, 3, 4, 7, 8);
    }

    /// The Cuban missile crisis of October 1962. The United States may strike from the air (1), blockade (2), do both
    /// or neither; the Soviet Union may withdraw its missiles (4), escalate (8) or do neither; a state is the sum.
    ///
    /// The options and both orders of preference are those of Fraser and Hipel, “Conflict Analysis: Models and
    /// Resolutions” (1984), as the example files of the program gmcr-py have them. What is stable is worked out by hand
    /// from the definitions:
    ///
    /// - Nash: the United States would go to 4, 2 or 11, by what the other does; the Soviet Union to 0, 5, 6 or 7. No
    ///   state is in both lists.
    /// - Metarational: every move of the United States can be answered by escalation, which is worse for it than any
    ///   state without, and whatever it does then is too: all states below 8 are stable for it, and 11, which it would
    ///   not leave. From 8, 9 and 10 it gains and no answer takes that away. The Soviet Union is stable in 0, 5, 6 and
    ///   7; in 4 (going to 0 it would meet a blockade at 2, worth less, as is 6 to which it could escape), in 2 (from 6
    ///   it could be struck at 5) and in 1 (from 5 it could meet 7); not in 3, since 7 cannot become worse than 3.
    /// - Sequential: the United States would go from 0, 1 and 3 to 2, from where the other would go to 6, which is
    ///   better still; from 5 and 7 to 6, which the other would not leave. It stays at 6, since from 4 the other would
    ///   go to 0. The Soviet Union stays at 4, since from 0 the other would blockade or strike; it leaves 1 and 2, since
    ///   from 5 and 6 the other would gain only by going to 4 or 6, which are better for it than 1 and 2.
    @Test
    void cubanMissileCrisis() {
        int[][][] moves = {new int[12][], new int[12][]};
        for (int state = 0; state < 12; state++) {
            int from = state;
            moves[0][state] = IntStream.range(0, 12)
                    .filter(next -> next != from && next / 4 == from / 4)
                    .toArray();
            moves[1][state] = IntStream.range(0, 12)
                    .filter(next -> next != from && next % 4 == from % 4)
                    .toArray();
        }
        GraphModel model = new GraphModel(moves, new long[][] {
            fromZero(4, 6, 5, 7, 2, 1, 3, 0, 11, 9, 10, 8), fromZero(0, 4, 6, 2, 5, 1, 7, 3, 11, 9, 10, 8)
        });
        assertThat(equilibria(model, 12, Concept.NASH)).isEmpty();
        assertThat(equilibria(model, 12, Concept.GENERAL_METARATIONAL)).containsExactly(0, 1, 2, 4, 5, 6, 7);
        assertThat(equilibria(model, 12, Concept.SYMMETRIC_METARATIONAL)).containsExactly(0, 1, 2, 4, 5, 6, 7);
        assertThat(equilibria(model, 12, Concept.SEQUENTIAL)).containsExactly(4, 6);
    }

    private static long[] fromZero(int... mostPreferredFirst) {
        return ranking(IntStream.of(mostPreferredFirst).map(state -> state + 1).toArray());
    }

    /// What the others can answer, by the letter of the definition (Fang, Hipel and Kilgour 1993, definition 3.6): a state
    /// is on their list if one of them can move there at once; or from a state on the list, unless that one alone was
    /// the last to move into it. For improvements the same, each a gain for whoever moves.
    @Test
    void answersAreTheReachableListOfTheDefinition() {
        int sequences = 0;
        for (long seed = 0; seed < 2_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int players = random.nextInt(1, 5);
            int states = random.nextInt(1, 9);
            int[][][] moves = moves(random, players, states);
            long[][] worth = worth(random, players, states);
            GraphModel model = new GraphModel(moves, worth);
            for (int state = 0; state < states; state++) {
                List<Integer> any = reachableList(moves, worth, state, false);
                assertThat(model.answers(state, 0, Concept.GENERAL_METARATIONAL)).isEqualTo(any);
                assertThat(model.answers(state, 0, Concept.SEQUENTIAL))
                        .isEqualTo(reachableList(moves, worth, state, true));
                int at = state;
                sequences += any.stream()
                                .allMatch(found -> IntStream.range(1, players)
                                        .anyMatch(other -> IntStream.of(moves[other][at]).anyMatch(to -> to == found)))
                        ? 0
                        : 1;
            }
        }
        assertThat(sequences).as("states from which it takes more than one move").isGreaterThan(500);
    }

    /// The list of all players but the first.
    private static List<Integer> reachableList(int[][][] moves, long[][] worth, int from, boolean improvements) {
        Map<Integer, Set<Integer>> lastMovers = new TreeMap<>();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (int mover = 1; mover < moves.length; mover++) {
                Set<Integer> alone = Set.of(mover);
                List<Integer> starts = new ArrayList<>(List.of(from));
                lastMovers.forEach((state, movers) -> {
                    if (!movers.equals(alone)) {
                        starts.add(state);
                    }
                });
                for (int start : starts) {
                    for (int next : moves[mover][start]) {
                        if (!improvements || worth[mover][next] > worth[mover][start]) {
                            grown |= lastMovers
                                    .computeIfAbsent(next, _ -> new HashSet<>())
                                    .add(mover);
                        }
                    }
                }
            }
        }
        return List.copyOf(lastMovers.keySet());
    }

    /// Fang, Hipel and Kilgour 1993, chapter 3. Counted too is how often each concept adds something to a narrower one:
    /// were they all the same, the inclusions would show nothing.
    @Test
    void conceptsIncludeEachOtherOnRandomGraphs() {
        int onlySequential = 0;
        int onlySymmetric = 0;
        int onlyGeneral = 0;
        for (long seed = 0; seed < 6_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int players = random.nextInt(1, 6);
            int states = random.nextInt(1, 19);
            GraphModel model = random(random, players, states);
            for (int player = 0; player < players; player++) {
                for (int state = 0; state < states; state++) {
                    boolean nash = model.isStable(state, player, Concept.NASH);
                    boolean sequential = model.isStable(state, player, Concept.SEQUENTIAL);
                    boolean symmetric = model.isStable(state, player, Concept.SYMMETRIC_METARATIONAL);
                    boolean general = model.isStable(state, player, Concept.GENERAL_METARATIONAL);
                    assertThat(!nash || sequential && symmetric).as("seed %d", seed).isTrue();
                    assertThat(!sequential || general).as("seed %d", seed).isTrue();
                    assertThat(!symmetric || general).as("seed %d", seed).isTrue();
                    onlySequential += sequential && !symmetric ? 1 : 0;
                    onlySymmetric += symmetric && !sequential ? 1 : 0;
                    onlyGeneral += general && !symmetric && !sequential ? 1 : 0;
                }
            }
        }
        assertThat(List.of(onlySequential, onlySymmetric, onlyGeneral)).allMatch(cases -> cases > 300);
    }

    private static GraphModel random(SplittableRandom random, int players, int states) {
        return new GraphModel(moves(random, players, states), worth(random, players, states));
    }

    private static int[][][] moves(SplittableRandom random, int players, int states) {
        int scarcity = random.nextInt(2, 7);
        int[][][] moves = new int[players][states][];
        for (int player = 0; player < players; player++) {
            for (int state = 0; state < states; state++) {
                int from = state;
                moves[player][state] = IntStream.range(0, states)
                        .filter(next -> next != from && random.nextInt(scarcity) == 0)
                        .toArray();
            }
        }
        return moves;
    }

    private static long[][] worth(SplittableRandom random, int players, int states) {
        int grades = random.nextInt(2, 12);
        long[][] worth = new long[players][states];
        for (long[] ofPlayer : worth) {
            Arrays.setAll(ofPlayer, _ -> random.nextInt(grades));
        }
        return worth;
    }

    /// States: both cooperate, only the second defects, only the first defects, both defect.
    private static GraphModel twoByTwo(long[] first, long[] second) {
        int[][][] moves = {{{2}, {3}, {0}, {1}}, {{1}, {0}, {3}, {2}}};
        return new GraphModel(moves, new long[][] {first, second});
    }

    private static int[][] moves(int states, int... pairs) {
        List<List<Integer>> lists = new ArrayList<>();
        for (int state = 0; state < states; state++) {
            lists.add(new ArrayList<>());
        }
        for (int pair = 0; pair < pairs.length; pair += 2) {
            lists.get(pairs[pair] - 1).add(pairs[pair + 1] - 1);
        }
        return lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private static long[] ranking(int... mostPreferredFirst) {
        long[] worth = new long[mostPreferredFirst.length];
        for (int rank = 0; rank < mostPreferredFirst.length; rank++) {
            worth[mostPreferredFirst[rank] - 1] = mostPreferredFirst.length - rank;
        }
        return worth;
    }

    private static List<Integer> equilibria(GraphModel model, int states, Concept concept) {
        return IntStream.range(0, states)
                .filter(state -> model.isEquilibrium(state, concept))
                .boxed()
                .toList();
    }
}
