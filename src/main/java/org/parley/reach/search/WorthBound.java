package org.parley.reach.search;

import java.util.Arrays;

/// Whether all parties that are surely bound can be content at once, bounded by Lagrange multipliers.
///
/// For any weights that are not negative, the weighted worth of the best package is at least the weighted
/// reservations where a package contents all. Subgradient steps (Held, Wolfe and Crowder, "Validation of subgradient
/// optimization", Mathematical Programming 6, 1974) look for weights by which it is not; they are then rounded to whole
/// numbers, and the answer "no" is exact.
final class WorthBound {
    private static final double WHOLE = 1 << 14;

    private final Plan plan;
    private final int issues;
    private final int parties;
    private final long[][][] points;
    private final double[] scale;
    private final double[] weight;
    private final boolean[] binding;
    private final long[] least;
    private final boolean isSafe;
    private final double[][] score;
    private final double[] late;
    private final double[] early;
    private final int[] best;

    /// @param counts the parties whose reservations count
    WorthBound(Plan plan, Terms terms, boolean[] counts) {
        this.plan = plan;
        issues = terms.issues();
        parties = terms.parties();
        points = new long[parties][][];
        scale = new double[parties];
        double greatest = 1;
        for (int party = 0; party < parties; party++) {
            points[party] = terms.worths().get(party).points();
            double sum = 0;
            for (int issue = 0; issue < issues; issue++) {
                double most = 0;
                for (int level : plan.level()[issue]) {
                    most = Math.max(most, Math.abs((double) points[party][issue][level]));
                }
                most = Math.max(most, Math.abs((double) points[party][issue][0]));
                sum += most;
                greatest = Math.max(greatest, most);
            }
            scale[party] = sum > 0 && counts[party] ? 1 / sum : 0;
        }
        int constraints = Math.max(1, plan.steps()) * parties;
        // Sums of rounded weights times points stay far inside 64 bits, or the bound is not used.
        isSafe = greatest * WHOLE * constraints * (issues + 2) < 1L << 60;
        weight = new double[constraints];
        for (int place = 0; place < weight.length; place++) {
            weight[place] = scale[place % parties];
        }
        binding = new boolean[constraints];
        least = new long[constraints];
        score = new double[issues][];
        for (int issue = 0; issue < issues; issue++) {
            score[issue] = new double[plan.level()[issue].length];
        }
        late = new double[constraints];
        early = new double[constraints];
        best = new int[issues];
    }

    /// A party must have at least this from a step's package, less what bonuses may bring.
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

    /// How the last weights like the values of an issue.
    double[] scores(int issue) {
        return score[issue];
    }

    /// How far apart the last weights see the values of an issue.
    double spread(int issue) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double one : score[issue]) {
            low = Math.min(low, one);
            high = Math.max(high, one);
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

    /// @param assigned of each issue, its value or -1
    /// @param steps how many steps at the most
    Answer ask(int[] assigned, int steps) {
        double[] slack = new double[weight.length];
        for (int step = 0; step < steps; step++) {
            double bound = relax(assigned);
            boolean content = true;
            double norm = 0;
            for (int place = 0; place < weight.length; place++) {
                if (!binding[place]) {
                    continue;
                }
                long exact = difference(worth(place), least[place]);
                content &= exact >= 0;
                slack[place] = exact * scale[place % parties];
                bound -= weight[place] * least[place];
                norm += slack[place] * slack[place];
            }
            if (content) {
                return Answer.YES;
            }
            if (bound < 0 && isSafe && exactly(assigned)) {
                return Answer.NO;
            }
            move(slack, (Math.abs(bound) + 0.02) / norm);
        }
        return Answer.MAYBE;
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
    private double relax(int[] assigned) {
        gather();
        double sum = 0;
        for (int issue = 0; issue < issues; issue++) {
            int[] levels = plan.level()[issue];
            int[] steps = plan.step()[issue];
            int chosen = assigned[issue];
            double most = Double.NEGATIVE_INFINITY;
            int found = 0;
            for (int value = 0; value < levels.length; value++) {
                if (chosen >= 0 && value != chosen) {
                    continue;
                }
                double one = 0;
                int from = steps[value] * parties;
                for (int party = 0; party < parties; party++) {
                    one += late[from + party] * points[party][issue][levels[value]]
                            + early[from + party] * points[party][issue][0];
                }
                score[issue][value] = one;
                if (one > most) {
                    most = one;
                    found = value;
                }
            }
            best[issue] = found;
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

    private long worth(int place) {
        int step = place / parties;
        int party = place % parties;
        long sum = 0;
        for (int issue = 0; issue < issues; issue++) {
            sum += points[party][issue][plan.levelAt(issue, best[issue], step)];
        }
        return sum;
    }

    private static long difference(long one, long other) {
        long difference = one - other;
        boolean overflows = ((one ^ other) & (one ^ difference)) < 0;
        return overflows ? (one < 0 ? Long.MIN_VALUE : Long.MAX_VALUE) : difference;
    }

    /// Whether rounded weights prove it too, in whole numbers.
    private boolean exactly(int[] assigned) {
        double most = 0;
        for (int place = 0; place < weight.length; place++) {
            most = binding[place] ? Math.max(most, weight[place]) : most;
        }
        if (most == 0) {
            return false;
        }
        long[] whole = new long[weight.length];
        long sum = 0;
        for (int place = 0; place < weight.length; place++) {
            whole[place] = binding[place] ? Math.round(weight[place] / most * WHOLE) : 0;
            if (whole[place] != 0 && Math.abs((double) least[place]) * WHOLE * whole.length > 1L << 60) {
                return false;
            }
            sum -= whole[place] * (whole[place] == 0 ? 0 : least[place]);
        }
        for (int issue = 0; issue < issues; issue++) {
            long greatest = Long.MIN_VALUE;
            for (int value = 0; value < plan.level()[issue].length; value++) {
                if (assigned[issue] < 0 || assigned[issue] == value) {
                    long one = 0;
                    for (int place = 0; place < whole.length; place++) {
                        if (whole[place] != 0) {
                            one += whole[place]
                                    * points[place % parties][issue][plan.levelAt(issue, value, place / parties)];
                        }
                    }
                    greatest = Math.max(greatest, one);
                }
            }
            sum += greatest;
        }
        return sum < 0;
    }
}
