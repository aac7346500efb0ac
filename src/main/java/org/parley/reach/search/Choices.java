package org.parley.reach.search;

import java.util.Arrays;

/// The values that each issue of a [Plan] can still have in one branch of a search, and what follows from them for the
/// package of each step. Not for use by several threads at once.
final class Choices {
    private final Plan plan;
    private final Terms terms;
    private final boolean[] counts;
    private final long[][] allowed;
    private final int[] left;
    private final long[][] possible;
    private final long[][] most;

    /// All values of a plan.
    ///
    /// @param counts the parties whose reservations count
    Choices(Plan plan, Terms terms, boolean[] counts) {
        this.plan = plan;
        this.terms = terms;
        this.counts = counts;
        int issues = terms.issues();
        allowed = new long[issues][];
        left = new int[issues];
        possible = new long[plan.steps()][issues];
        most = new long[plan.steps()][terms.parties()];
        for (int issue = 0; issue < issues; issue++) {
            left[issue] = plan.level()[issue].length;
            allowed[issue] = Bits.all(left[issue]);
            for (int step = 0; step < plan.steps(); step++) {
                possible[step][issue] = plan.possible(issue, step);
                for (int party = 0; party < counts.length; party++) {
                    most[step][party] += counts[party] ? greatest(party, issue, possible[step][issue]) : 0;
                }
            }
        }
    }

    /// The same as another one, to go on from.
    Choices(Choices other) {
        plan = other.plan;
        terms = other.terms;
        counts = other.counts;
        allowed = copy(other.allowed);
        left = other.left.clone();
        possible = copy(other.possible);
        most = copy(other.most);
    }

    private static long[][] copy(long[][] rows) {
        long[][] copy = new long[rows.length][];
        for (int row = 0; row < copy.length; row++) {
            copy[row] = rows[row].clone();
        }
        return copy;
    }

    Plan plan() {
        return plan;
    }

    boolean allows(int issue, int value) {
        return Bits.get(allowed[issue], value);
    }

    /// How many values an issue can still have.
    int left(int issue) {
        return left[issue];
    }

    boolean isSettled(int issue) {
        return left[issue] == 1;
    }

    /// The first value that an issue can still have; it has one.
    int first(int issue) {
        int word = 0;
        while (allowed[issue][word] == 0) {
            word++;
        }
        return (word << 6) + Long.numberOfTrailingZeros(allowed[issue][word]);
    }

    /// The levels that each issue can still have in the package of a step.
    long[] possible(int step) {
        return possible[step];
    }

    /// The most that points can still bring a party, which counts, at a step.
    long most(int step, int party) {
        return most[step][party];
    }

    /// Leaves an issue one value.
    void settle(int issue, int value) {
        Arrays.fill(allowed[issue], 0);
        Bits.set(allowed[issue], value);
        left[issue] = 1;
        follow(issue);
    }

    /// Takes values from an issue.
    ///
    /// @param dropped which, of those that it still can have
    void drop(int issue, long[] dropped) {
        Bits.drop(allowed[issue], dropped);
        left[issue] = 0;
        for (long word : allowed[issue]) {
            left[issue] += Long.bitCount(word);
        }
        if (left[issue] > 0) {
            follow(issue);
        }
    }

    private void follow(int issue) {
        int[] levels = plan.level()[issue];
        int[] steps = plan.step()[issue];
        for (int step = 0; step < plan.steps(); step++) {
            long mask = 0;
            for (int value = 0; value < levels.length; value++) {
                if (allows(issue, value)) {
                    mask |= steps[value] <= step ? 1L << levels[value] : 1;
                }
            }
            long before = possible[step][issue];
            if (mask != before) {
                for (int party = 0; party < counts.length; party++) {
                    if (counts[party]) {
                        most[step][party] += greatest(party, issue, mask) - greatest(party, issue, before);
                    }
                }
                possible[step][issue] = mask;
            }
        }
    }

    /// The most that one of some levels gives a party.
    long greatest(int party, int issue, long mask) {
        long[] points = terms.worths().get(party).points()[issue];
        long greatest = Long.MIN_VALUE;
        for (long rest = mask; rest != 0; rest &= rest - 1) {
            greatest = Math.max(greatest, points[Long.numberOfTrailingZeros(rest)]);
        }
        return greatest;
    }
}
