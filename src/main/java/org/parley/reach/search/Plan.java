package org.parley.reach.search;

import java.util.ArrayList;
import java.util.List;

/// What may be concluded when, where something is concluded in these rounds alone: of each issue the values that it can
/// have, a value being a level and the step (the position of a round among these) in which it is concluded.
///
/// @param rounds rising
/// @param level of each issue, of each value; level 0 is not to be concluded at all
/// @param step of each issue, of each value
record Plan(int[] rounds, int[][] level, int[][] step) {

    /// The plan for some rounds, whatever comes of it.
    static Plan of(Terms terms, Question question, int[] rounds) {
        int[][] level = new int[terms.issues()][];
        int[][] step = new int[terms.issues()][];
        for (int issue = 0; issue < terms.issues(); issue++) {
            List<int[]> values = new ArrayList<>();
            long wanted = terms.levels()[issue] & question.wanted()[issue];
            if (terms.concluded()[issue] > 0) {
                wanted &= 1L << terms.concluded()[issue];
                if (wanted != 0) {
                    values.add(new int[] {terms.concluded()[issue], 0});
                }
            } else {
                if ((wanted & 1) != 0) {
                    values.add(new int[] {0, 0});
                }
                for (int place = 0; place < rounds.length; place++) {
                    if (isFree(terms, question, rounds[place], issue)) {
                        for (long rest = wanted & ~1; rest != 0; rest &= rest - 1) {
                            values.add(new int[] {Long.numberOfTrailingZeros(rest), place});
                        }
                    }
                }
            }
            level[issue] = values.stream().mapToInt(value -> value[0]).toArray();
            step[issue] = values.stream().mapToInt(value -> value[1]).toArray();
        }
        return new Plan(rounds, level, step);
    }

    static boolean isFree(Terms terms, Question question, int round, int issue) {
        int rule = terms.agendaRule()[issue];
        return terms.free()[round][issue] || (rule >= 0 && question.relaxed().get(rule));
    }

    boolean isPossible() {
        for (int[] values : level) {
            if (values.length == 0) {
                return false;
            }
        }
        return true;
    }

    int steps() {
        return rounds.length;
    }

    /// The level that a value gives its issue in the package of a step.
    int levelAt(int issue, int value, int at) {
        return step[issue][value] <= at ? level[issue][value] : 0;
    }

    /// The levels that an issue can have in the package of a step.
    long possible(int issue, int at) {
        long mask = 0;
        for (int value = 0; value < level[issue].length; value++) {
            mask |= 1L << levelAt(issue, value, at);
        }
        return mask;
    }

    /// The package of a step, where each issue has one of its values.
    int[] packageAt(int[] values, int at) {
        int[] levels = new int[values.length];
        for (int issue = 0; issue < levels.length; issue++) {
            levels[issue] = levelAt(issue, values[issue], at);
        }
        return levels;
    }
}
