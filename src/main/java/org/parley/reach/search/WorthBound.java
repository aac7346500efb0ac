package org.parley.reach.search;

import java.util.Arrays;
import java.util.BitSet;

/// Whether all parties that are surely bound can be content at once, bounded by Lagrange multipliers.
///
/// For any weights that are not negative, the weighted worth of the best package is at least the weighted
/// reservations where a package contents all. Subgradient steps (Held, Wolfe and Crowder, "Validation of subgradient
/// optimization", Mathematical Programming 6, 1974) look for weights by which it is not; they are then rounded to whole
/// numbers, and the answer "no" is exact. By the same token a value goes with which no package can content all, where
/// the weights that came closest prove it (Beasley, "An algorithm for set covering problem", European Journal of
/// Operational Research 31, 1987, fixes variables so).
final class WorthBound {
    private static final double WHOLE = 1 << 14;

    private final Plan plan;
    private final int issues;
    private final int parties;
    private final long[][][] brings;
    private final double[][][] worth;
    private final double[] scale;
    private final double[] weight;
    private final boolean[] binding;
    private final long[] least;
    private final boolean isSafe;
    private final double[][] score;
    private final double[] late;
    private final double[] early;
    private final int[] best;
    private final long[] fixed;
    private final double[] closest;
    private double distance;

    /// @param counts the parties whose reservations count
    WorthBound(Plan plan, Terms terms, boolean[] counts) {
        this.plan = plan;
        issues = terms.issues();
        parties = terms.parties();
        int constraints = Math.max(1, plan.steps()) * parties;
        scale = new double[parties];
        isSafe = scaled(terms, counts) * WHOLE * constraints * (issues + 2) < 1L << 60;
        weight = new double[constraints];
        for (int place = 0; place < weight.length; place++) {
            weight[place] = scale[place % parties];
        }
        binding = new boolean[constraints];
        least = new long[constraints];
        late = new double[constraints];
        early = new double[constraints];
        fixed = new long[constraints];
        closest = new double[constraints];
        best = new int[issues];
        score = new double[issues][];
        brings = new long[issues][][];
        worth = new double[issues][][];
        for (int issue = 0; issue < issues; issue++) {
            int values = plan.level()[issue].length;
            score[issue] = new double[values];
            brings[issue] = new long[values][constraints];
            worth[issue] = new double[values + 1][parties];
            for (int party = 0; party < parties; party++) {
                long[] points = terms.worths().get(party).points()[issue];
                worth[issue][values][party] = points[0];
                for (int value = 0; value < values; value++) {
                    worth[issue][value][party] = points[plan.level()[issue][value]];
                    for (int step = 0; step < plan.steps(); step++) {
                        brings[issue][value][step * parties + party] = points[plan.levelAt(issue, value, step)];
                    }
                }
            }
        }
    }

    /// Sets the scales, by which every party's points come to 1 at the most, and gives the greatest number of points:
    /// sums of rounded weights times points are to stay far inside 64 bits, or the bound is not used.
    private double scaled(Terms terms, boolean[] counts) {
        double greatest = 1;
        for (int party = 0; party < parties; party++) {
            double sum = 0;
            for (int issue = 0; issue < issues; issue++) {
                long[] points = terms.worths().get(party).points()[issue];
                double most = Math.abs((double) points[0]);
                for (int level : plan.level()[issue]) {
                    most = Math.max(most, Math.abs((double) points[level]));
                }
                sum += most;
                greatest = Math.max(greatest, most);
            }
            scale[party] = sum > 0 && counts[party] ? 1 / sum : 0;
        }
        return greatest;
    }

    /// A party must have at least this from a step's package, less what bonuses may bring. All of a party's numbers together
    /// are within 64 bits.
    void require(int step, int party, long worth) {
        binding[step * parties + party] = true;
        least[step * parties + party] = worth;
    }

    void forget() {
        Arrays.fill(binding, false);
    }

    /// The value of each issue that the last weights liked best; where the answer was "maybe", worth trying.
    int[] best() {
        return best;
    }

    /// How the last weights like the values of an issue that is not settled.
    double[] scores(int issue) {
        return score[issue];
    }

    /// How far apart the last weights see the values that an issue can still have.
    double spread(int issue, Choices choices) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int value = 0; value < score[issue].length; value++) {
            if (choices.allows(issue, value)) {
                low = Math.min(low, score[issue][value]);
                high = Math.max(high, score[issue][value]);
            }
        }
        return high - low;
    }

    /// What came of the steps.
    enum Answer {
        /// No package contents all.
        NO,
        /// The best one by the last weights does.
        YES,
        /// Nothing is known.
        MAYBE
    }

    /// @param steps how many steps at the most
    Answer ask(Choices choices, int steps) {
        fix(choices);
        distance = Double.POSITIVE_INFINITY;
        double[] slack = new double[weight.length];
        for (int step = 0; step < steps; step++) {
            double bound = relax(choices);
            long[] sums = sums(choices);
            boolean content = true;
            double norm = 0;
            for (int place = 0; place < weight.length; place++) {
                if (binding[place]) {
                    long over = sums[place] - least[place];
                    content &= over >= 0;
                    slack[place] = over * scale[place % parties];
                    bound -= weight[place] * least[place];
                    norm += slack[place] * slack[place];
                }
            }
            if (content) {
                return Answer.YES;
            }
            if (bound < 0 && isSafe && Whole.of(this, choices).isProven()) {
                return Answer.NO;
            }
            if (bound < distance) {
                distance = bound;
                System.arraycopy(weight, 0, closest, 0, weight.length);
            }
            move(slack, (Math.abs(bound) + 0.02) / norm);
        }
        return Answer.MAYBE;
    }

    private void fix(Choices choices) {
        Arrays.fill(fixed, 0);
        for (int issue = 0; issue < issues; issue++) {
            if (choices.isSettled(issue)) {
                best[issue] = choices.first(issue);
                add(brings[issue][best[issue]], fixed);
            }
        }
    }

    private static void add(long[] more, long[] sums) {
        for (int place = 0; place < sums.length; place++) {
            sums[place] += more[place];
        }
    }

    private long[] sums(Choices choices) {
        long[] sums = fixed.clone();
        for (int issue = 0; issue < issues; issue++) {
            if (!choices.isSettled(issue)) {
                add(brings[issue][best[issue]], sums);
            }
        }
        return sums;
    }

    private void move(double[] slack, double length) {
        double sum = 0;
        for (int place = 0; place < weight.length; place++) {
            double unit = scale[place % parties];
            if (binding[place] && unit > 0) {
                weight[place] = Math.max(0, weight[place] / unit - length * slack[place]) * unit;
                sum += weight[place] / unit;
            }
        }
        for (int place = 0; place < weight.length; place++) {
            double unit = scale[place % parties];
            if (binding[place] && unit > 0) {
                weight[place] = sum > 0 ? weight[place] / sum : unit;
            }
        }
    }

    /// Finds the value of each issue that the weights like best, and gives the sum of what they are worth so.
    private double relax(Choices choices) {
        gather();
        double sum = 0;
        for (int place = 0; place < weight.length; place++) {
            sum += binding[place] ? weight[place] * fixed[place] : 0;
        }
        for (int issue = 0; issue < issues; issue++) {
            if (choices.isSettled(issue)) {
                continue;
            }
            int[] steps = plan.step()[issue];
            double[] none = worth[issue][steps.length];
            double most = Double.NEGATIVE_INFINITY;
            for (int value = 0; value < steps.length; value++) {
                if (choices.allows(issue, value)) {
                    double one = 0;
                    int from = steps[value] * parties;
                    double[] points = worth[issue][value];
                    for (int party = 0; party < parties; party++) {
                        one += late[from + party] * points[party] + early[from + party] * none[party];
                    }
                    score[issue][value] = one;
                    if (one > most) {
                        most = one;
                        best[issue] = value;
                    }
                }
            }
            sum += most;
        }
        return sum;
    }

    /// Weights of a party's steps from each on, and before each.
    private void gather() {
        int steps = weight.length / parties;
        for (int party = 0; party < parties; party++) {
            double sum = 0;
            for (int step = steps - 1; step >= 0; step--) {
                int place = step * parties + party;
                sum += binding[place] ? weight[place] : 0;
                late[place] = sum;
            }
            for (int step = 0; step < steps; step++) {
                early[step * parties + party] = sum - late[step * parties + party];
            }
        }
    }

    /// Takes the values with which the weights that came closest to a "no" say "no", in whole numbers.
    ///
    /// @param lost where the issues are noted that lose some
    /// @return whether every issue has a value left
    boolean narrow(Choices choices, BitSet lost) {
        if (!isSafe || distance == Double.POSITIVE_INFINITY || !mayNarrow(choices)) {
            return true;
        }
        System.arraycopy(closest, 0, weight, 0, weight.length);
        Whole whole = Whole.of(this, choices);
        if (!whole.isProof) {
            return true;
        }
        for (int issue = 0; issue < issues; issue++) {
            if (!choices.isSettled(issue)) {
                long[] dropped = new long[Bits.words(score[issue].length)];
                for (int value = 0; value < score[issue].length; value++) {
                    if (choices.allows(issue, value)
                            && whole.total - whole.greatest[issue] + whole.of(issue, value) < 0) {
                        Bits.set(dropped, value);
                    }
                }
                if (!Bits.isEmpty(dropped)) {
                    choices.drop(issue, dropped);
                    lost.set(issue);
                    if (choices.left(issue) == 0) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /// Whether some value is far enough from the best of its issue for it, as the last weights see it.
    private boolean mayNarrow(Choices choices) {
        for (int issue = 0; issue < issues; issue++) {
            if (!choices.isSettled(issue) && spread(issue, choices) > distance * 0.7) {
                return true;
            }
        }
        return false;
    }

    /// The bound by rounded weights, exactly.
    private static final class Whole {
        private final WorthBound bound;
        private final long[] weight;
        private final long[] greatest;
        private long total;
        private boolean isProof;

        private Whole(WorthBound bound) {
            this.bound = bound;
            weight = new long[bound.weight.length];
            greatest = new long[bound.issues];
        }

        /// The bound; one that proves nothing where the numbers would be too large, or no weight is left.
        static Whole of(WorthBound bound, Choices choices) {
            Whole whole = new Whole(bound);
            whole.isProof = whole.round();
            if (whole.isProof) {
                whole.sum(choices);
            }
            return whole;
        }

        /// Whether no package contents all.
        boolean isProven() {
            return isProof && total < 0;
        }

        private boolean round() {
            double most = 0;
            for (int place = 0; place < weight.length; place++) {
                most = bound.binding[place] ? Math.max(most, bound.weight[place]) : most;
            }
            if (most == 0) {
                return false;
            }
            for (int place = 0; place < weight.length; place++) {
                weight[place] = bound.binding[place] ? Math.round(bound.weight[place] / most * WHOLE) : 0;
                long least = weight[place] == 0 ? 0 : bound.least[place];
                if (Math.abs((double) least) * WHOLE * weight.length > 1L << 60) {
                    return false;
                }
                total -= weight[place] * least;
            }
            return true;
        }

        private void sum(Choices choices) {
            for (int issue = 0; issue < greatest.length; issue++) {
                greatest[issue] = Long.MIN_VALUE;
                for (int value = 0; value < bound.brings[issue].length; value++) {
                    if (choices.allows(issue, value)) {
                        greatest[issue] = Math.max(greatest[issue], of(issue, value));
                    }
                }
                total += greatest[issue];
            }
        }

        private long of(int issue, int value) {
            long[] brought = bound.brings[issue][value];
            long sum = 0;
            for (int place = 0; place < weight.length; place++) {
                sum += weight[place] * brought[place];
            }
            return sum;
        }
    }
}
