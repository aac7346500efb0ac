package org.parley.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.outcome.GraphModel.Concept;

class GraphModelTest {
    /// Prisoner's dilemma: states CC, CD, DC, DD. Defection by both is Nash; cooperation by both is deterred from
    /// breaking in every other sense, since the other's answer leaves the defector worse off than before
    /// (Fang, Hipel and Kilgour 1993, chapter 3).
    @Test
    void theDilemmaOfTwoPrisoners() {
        GraphModel model = twoByTwo(new long[] {3, 1, 4, 2}, new long[] {3, 4, 1, 2});
        assertThat(equilibria(model, 4, Concept.NASH)).containsExactly(3);
        assertThat(equilibria(model, 4, Concept.GENERAL_METARATIONAL)).containsExactly(0, 3);
        assertThat(equilibria(model, 4, Concept.SYMMETRIC_METARATIONAL)).containsExactly(0, 3);
        assertThat(equilibria(model, 4, Concept.SEQUENTIAL)).containsExactly(0, 3);
    }

    /// Chicken: states SS, SD, DS, DD. Either driver swerving alone is Nash. Both swerving is deterred from breaking
    /// only by an answer that would hurt whoever makes it, so it is metarational and not sequentially stable.
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

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void conceptsIncludeEachOtherOnRandomGraphs(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int graph = 0; graph < 200; graph++) {
            int players = random.nextInt(1, 5);
            int states = random.nextInt(1, 9);
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
                }
            }
        }
    }

    private static GraphModel random(SplittableRandom random, int players, int states) {
        int[][][] moves = new int[players][states][];
        long[][] worth = new long[players][states];
        for (int player = 0; player < players; player++) {
            for (int state = 0; state < states; state++) {
                int from = state;
                moves[player][state] = IntStream.range(0, states)
                        .filter(next -> next != from && random.nextInt(3) == 0)
                        .toArray();
                worth[player][state] = random.nextInt(6);
            }
        }
        return new GraphModel(moves, worth);
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
