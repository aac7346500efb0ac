package org.parley.reach.search;

import java.util.Arrays;
import java.util.BitSet;

/// Every step of a plan but the last has to conclude something that the next one cannot: if not, the next could have
/// concluded all of it with its own terms, and there is a plan without the step. Immutable.
final class Purpose {
    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    private final Plan plan;
    private final int[][] own;

    Purpose(Plan plan, Terms terms) {
        this.plan = plan;
        own = new int[plan.steps()][];
        for (int step = 0; step + 1 < own.length; step++) {
            int[] some = new int[terms.issues()];
            int count = 0;
            for (int issue = 0; issue < some.length; issue++) {
                if (terms.concluded()[issue] == 0 && has(issue, step) && !has(issue, step + 1)) {
                    some[count++] = issue;
                }
            }
            own[step] = Arrays.copyOf(some, count);
        }
    }

    private boolean has(int issue, int step) {
        for (int value = 0; value < plan.level()[issue].length; value++) {
            if (isAt(issue, value, step)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(int issue, int value, int step) {
        return plan.level()[issue][value] > 0 && plan.step()[issue][value] == step;
    }

    /// Leaves an issue that alone can give a step its purpose the values that do.
    ///
    /// @param lost where such an issue is noted
    /// @return whether every step can still have one
    boolean keep(Choices choices, BitSet lost) {
        for (int step = 0; step + 1 < own.length; step++) {
            int issue = only(step, choices);
            if (issue == NONE) {
                return false;
            }
            if (issue != SEVERAL && !choices.isSettled(issue)) {
                long[] others = new long[Bits.words(plan.level()[issue].length)];
                for (int value = 0; value < plan.level()[issue].length; value++) {
                    if (choices.allows(issue, value) && !isAt(issue, value, step)) {
                        Bits.set(others, value);
                    }
                }
                if (!Bits.isEmpty(others)) {
                    choices.drop(issue, others);
                    lost.set(issue);
                }
            }
        }
        return true;
    }

    private int only(int step, Choices choices) {
        int found = NONE;
        for (int issue : own[step]) {
            for (int value = 0; value < plan.level()[issue].length; value++) {
                if (choices.allows(issue, value) && isAt(issue, value, step)) {
                    if (found != NONE) {
                        return SEVERAL;
                    }
                    found = issue;
                    break;
                }
            }
        }
        return found;
    }
}
