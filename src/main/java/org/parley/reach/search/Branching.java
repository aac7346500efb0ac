package org.parley.reach.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Branch and bound over the values of a [Plan], depth first.
///
/// Known of every step are the levels that each issue can have in its package and the signatures under which that can
/// still be acceptable: rules that are surely broken drop signatures, and so do parties that cannot be content any
/// more. Where a step has no signature left, or the parties cannot be content together, the branch is cut.
final class Branching {
    private static final int FIRST_STEPS = 80;
    private static final int STEPS = 6;

    private final Plan plan;
    private final Judge judge;
    private final Question question;
    private final Course course;
    private final Candidates candidates;
    private final Effort effort;
    private final Walk walk;
    private final WorthBound bound;
    private final int issues;
    private final int parties;
    private final int steps;
    private final int[] assigned;
    private final long[][] possible;
    private final long[][] most;
    private final int[] order;
    private final boolean[] counts;
    private final boolean shortest;
    private final long share;
    private long branches;
    private Optional<Attempt> found = Optional.empty();

    Branching(Plan plan, Judge judge, Question question, Course course, Effort effort, Optional<Attempt> best,
            boolean shortest,
            long share) {
        this.share = share;
        this.plan = plan;
        this.judge = judge;
        this.question = question;
        this.course = course;
        this.effort = effort;
        this.shortest = shortest;
        found = best;
        Terms terms = judge.terms();
        issues = terms.issues();
        parties = terms.parties();
        steps = plan.steps();
        walk = new Walk(course, question.lastRound());
        candidates = new Candidates(judge, question, walk, plan.rounds());
        counts = new boolean[parties];
        for (int party = 0; party < parties; party++) {
            counts[party] = judge.counts(party);
        }
        bound = new WorthBound(plan, terms, counts);
        assigned = new int[issues];
        Arrays.fill(assigned, -1);
        possible = new long[steps][issues];
        most = new long[steps][parties];
        for (int step = 0; step < steps; step++) {
            for (int issue = 0; issue < issues; issue++) {
                possible[step][issue] = plan.possible(issue, step);
                for (int party = 0; party < parties; party++) {
                    most[step][party] += greatest(party, issue, possible[step][issue]);
                }
            }
        }
        order = order(terms);
    }

    private long greatest(int party, int issue, long mask) {
        long[] points = judge.terms().worths().get(party).points()[issue];
        long greatest = Long.MIN_VALUE;
        for (long rest = mask; rest != 0; rest &= rest - 1) {
            greatest = Math.max(greatest, points[Long.numberOfTrailingZeros(rest)]);
        }
        return greatest;
    }

    /// Issues that cannot be left out first, then by how much hangs on them.
    private int[] order(Terms terms) {
        double[] range = new double[issues];
        for (int party = 0; party < parties; party++) {
            long[][] points = terms.worths().get(party).points();
            double sum = 1;
            double[] each = new double[issues];
            for (int issue = 0; issue < issues; issue++) {
                long high = greatest(party, issue, possible[steps - 1][issue]);
                long low = high;
                for (int level : plan.level()[issue]) {
                    low = Math.min(low, points[issue][level]);
                }
                each[issue] = (double) high - low;
                sum += each[issue];
            }
            for (int issue = 0; counts[party] && issue < issues; issue++) {
                range[issue] += each[issue] / sum;
            }
        }
        return IntStream.range(0, issues)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(issue -> (possible[steps - 1][issue] & 1) == 0 ? 0 : 1)
                        .thenComparing(issue -> -range[issue]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// The first attempt that succeeds, or one with the fewest moves.
    Optional<Attempt> run() {
        long[][] alive = new long[steps + 1][];
        for (int step = 0; step < steps; step++) {
            alive[step] = course.signatures(plan.rounds()[step]).clone();
        }
        alive[steps] = new long[judge.words()];
        for (int round = plan.rounds()[steps - 1]; round <= question.lastRound(); round++) {
            Bits.add(alive[steps], course.signatures(round));
        }
        branch(0, -1, alive);
        return found;
    }

    /// Whether every branch was searched that had to be, within the share.
    boolean isDone() {
        return branches <= share;
    }

    /// @return whether the search is over
    private boolean branch(int depth, int changed, long[][] alive) {
        effort.spend();
        if (++branches > share) {
            return true;
        }
        if (!keepPossible(changed, alive) || (shortest && found.isPresent() && isNoShorter(alive))) {
            return false;
        }
        WorthBound.Answer answer = content(alive, changed < 0 ? FIRST_STEPS : STEPS);
        if (answer == WorthBound.Answer.NO) {
            return false;
        }
        if (answer == WorthBound.Answer.YES && attempt(bound.best())) {
            return true;
        }
        if (depth == issues) {
            return answer != WorthBound.Answer.YES && attempt(assigned);
        }
        int issue = next(alive);
        for (int value : preferred(issue)) {
            assign(issue, value);
            long[][] inner = new long[alive.length][];
            for (int step = 0; step < alive.length; step++) {
                inner[step] = alive[step].clone();
            }
            boolean over = branch(depth + 1, issue, inner);
            withdraw(issue);
            if (over) {
                return true;
            }
        }
        return false;
    }

    /// An issue of a rule that the package last liked best breaks, or else one of those on which most hangs.
    private int next(long[][] alive) {
        for (int step = steps - 1; step >= 0; step--) {
            BitSet culprits = judge.culprits(plan.packageAt(bound.best(), step), alive[step]);
            for (int issue : order) {
                if (assigned[issue] < 0 && culprits.get(issue)) {
                    return issue;
                }
            }
        }
        int widest = -1;
        double most = -1;
        for (int issue : order) {
            double spread = assigned[issue] < 0 ? bound.spread(issue) : -1;
            if (spread > most) {
                most = spread;
                widest = issue;
            }
        }
        return widest;
    }

    private boolean attempt(int[] values) {
        int[][] packages = new int[steps][];
        for (int step = 0; step < steps; step++) {
            packages[step] = plan.packageAt(values, step);
        }
        Optional<Attempt> attempt = candidates.attempt(packages);
        if (attempt.isEmpty()) {
            return false;
        }
        if (!shortest) {
            found = attempt;
            return true;
        }
        if (found.isEmpty() || attempt.get().moves() < found.get().moves()) {
            found = attempt;
        }
        return false;
    }

    private boolean isNoShorter(long[][] alive) {
        return walk.shortest(plan.rounds(), Arrays.copyOf(alive, steps), alive[steps])
                .filter(walked -> walked.moves() < found.orElseThrow().moves())
                .isEmpty();
    }

    private void assign(int issue, int value) {
        assigned[issue] = value;
        for (int step = 0; step < steps; step++) {
            change(issue, step, 1L << plan.levelAt(issue, value, step));
        }
    }

    private void withdraw(int issue) {
        assigned[issue] = -1;
        for (int step = 0; step < steps; step++) {
            change(issue, step, plan.possible(issue, step));
        }
    }

    private void change(int issue, int step, long mask) {
        for (int party = 0; party < parties; party++) {
            most[step][party] += greatest(party, issue, mask) - greatest(party, issue, possible[step][issue]);
        }
        possible[step][issue] = mask;
    }

    /// @return whether signatures are left at every step
    private boolean keepPossible(int changed, long[][] alive) {
        for (MaskTest condition : question.conditions()) {
            if (condition.of(possible[steps - 1]) == MaskTest.Truth.NO) {
                return false;
            }
        }
        for (int step = steps - 1; step >= 0; step--) {
            judge.keepAllowed(possible[step], changed, alive[step]);
            long obliged = judge.obliged(possible[step]);
            long asked = judge.asked(possible[step]);
            for (int party = 0; party < parties; party++) {
                if (counts[party] && (obliged & (1L << party)) != 0) {
                    judge.contentment().keepContent(party, most(step, party), alive[step]);
                } else if (counts[party] && (asked & (1L << party)) != 0) {
                    judge.contentment().keepContentIfConsulted(party, most(step, party), alive[step]);
                }
            }
            if (Bits.isEmpty(alive[step])) {
                return false;
            }
        }
        judge.keepLast(possible[steps - 1], alive[steps]);
        for (int step = 1; step < steps; step++) {
            course.keepConnected(plan.rounds()[step - 1], alive[step - 1], plan.rounds()[step], alive[step]);
        }
        for (int step = steps - 1; step > 0; step--) {
            course.keepConnected(plan.rounds()[step - 1], alive[step - 1], plan.rounds()[step], alive[step]);
        }
        for (long[] signatures : alive) {
            if (Bits.isEmpty(signatures)) {
                return false;
            }
        }
        return true;
    }

    private long most(int step, int party) {
        return most[step][party] + bonuses(step, party);
    }

    /// The most that bonuses can still bring.
    private long bonuses(int step, int party) {
        long sum = 0;
        for (Terms.Bonus bonus : judge.terms().worths().get(party).bonuses()) {
            switch (bonus.when().of(possible[step])) {
                case YES -> sum += bonus.points();
                case OPEN -> sum += Math.max(0, bonus.points());
                case NO -> {}
            }
        }
        return sum;
    }

    private WorthBound.Answer content(long[][] alive, int tries) {
        bound.forget();
        boolean any = false;
        for (int step = 0; step < steps; step++) {
            long obliged = judge.obliged(possible[step]);
            for (int party = 0; party < parties; party++) {
                if (counts[party] && (obliged & (1L << party)) != 0) {
                    bound.require(step, party, judge.contentment().leastReservation(party, alive[step]) - bonuses(step, party));
                    any = true;
                }
            }
        }
        return bound.ask(assigned, any ? tries : 1);
    }

    private int[] preferred(int issue) {
        double[] scores = bound.scores(issue).clone();
        List<Integer> values = new ArrayList<>();
        for (int value = 0; value < scores.length; value++) {
            values.add(value);
        }
        values.sort(Comparator.comparingDouble(value -> -scores[value]));
        return values.stream().mapToInt(Integer::intValue).toArray();
    }
}
