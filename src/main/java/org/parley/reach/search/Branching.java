package org.parley.reach.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Branch and bound over the values of a [Plan], depth first.
///
/// Known of every step are the levels that each issue can have in its package and the signatures under which that can
/// still be acceptable: rules that are surely broken drop signatures, and so do parties that cannot be content any
/// more. Where a step has no signature left, or the parties cannot be content together, the branch is cut; values with
/// which they cannot are taken away before it is parted.
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
    private final Purpose purpose;
    private final int issues;
    private final int parties;
    private final int steps;
    private final boolean[] counts;
    private final boolean shortest;
    private final long share;
    private final Map<List<Long>, Integer> leastMoves = new HashMap<>();
    private long branches;
    private Optional<Attempt> found;

    Branching(
            Plan plan,
            Judge judge,
            Question question,
            Course course,
            Effort effort,
            Optional<Attempt> best,
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
        purpose = new Purpose(plan, terms);
    }

    /// Searches for the first attempt that succeeds, or one with the fewest moves.
    void run() {
        long[][] alive = new long[steps + 1][];
        for (int step = 0; step < steps; step++) {
            alive[step] = course.signatures(plan.rounds()[step]).clone();
        }
        alive[steps] = new long[judge.words()];
        for (int round = plan.rounds()[steps - 1]; round <= question.lastRound(); round++) {
            Bits.add(alive[steps], course.signatures(round));
        }
        Choices all = new Choices(plan, judge.terms(), counts);
        BitSet every = new BitSet();
        every.set(0, issues);
        branch(all, every, alive, FIRST_STEPS);
    }

    /// The best attempt so far.
    Optional<Attempt> found() {
        return found;
    }

    /// Whether every branch was searched that had to be, within the share.
    boolean isDone() {
        return branches <= share;
    }

    /// @param lost the issues that have lost values
    /// @return whether the search is over
    private boolean branch(Choices choices, BitSet lost, long[][] alive, int tries) {
        effort.spend();
        if (++branches > share) {
            return true;
        }
        while (!lost.isEmpty()) {
            if (!purpose.keep(choices, lost)
                    || !keepPossible(choices, lost, alive)
                    || (shortest && found.isPresent() && isNoShorter(alive))) {
                return false;
            }
            WorthBound.Answer answer = content(choices, alive, tries);
            if (answer == WorthBound.Answer.NO) {
                return false;
            }
            if (answer == WorthBound.Answer.YES && attempt(bound.best())) {
                return true;
            }
            lost.clear();
            if (!bound.narrow(choices, lost)) {
                return false;
            }
            if (lost.isEmpty() && isSettled(choices)) {
                // What is settled and not ruled out contents all, and so has just been tried.
                return false;
            }
        }
        int issue = next(choices, alive);
        for (int value : preferred(issue, choices)) {
            Choices inner = new Choices(choices);
            inner.settle(issue, value);
            long[][] left = new long[alive.length][];
            for (int step = 0; step < alive.length; step++) {
                left[step] = alive[step].clone();
            }
            BitSet one = new BitSet();
            one.set(issue);
            if (branch(inner, one, left, STEPS)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSettled(Choices choices) {
        for (int issue = 0; issue < issues; issue++) {
            if (!choices.isSettled(issue)) {
                return false;
            }
        }
        return true;
    }

    /// An issue of a rule that the package last liked best breaks, or else one of those on which most hangs.
    private int next(Choices choices, long[][] alive) {
        for (int step = steps - 1; step >= 0; step--) {
            BitSet culprits = judge.culprits(plan.packageAt(bound.best(), step), alive[step]);
            int widest = widest(choices, culprits);
            if (widest >= 0) {
                return widest;
            }
        }
        BitSet all = new BitSet();
        all.set(0, issues);
        return widest(choices, all);
    }

    /// The one of some issues, not settled, on whose value most hangs; -1 where all are settled.
    private int widest(Choices choices, BitSet among) {
        int widest = -1;
        double most = -1;
        for (int issue = among.nextSetBit(0); issue >= 0; issue = among.nextSetBit(issue + 1)) {
            double spread = choices.isSettled(issue) ? -1 : bound.spread(issue, choices);
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

    /// Whether no walk by the signatures that are left has fewer moves than the attempt found. Many branches leave the
    /// same ones.
    private boolean isNoShorter(long[][] alive) {
        List<Long> left = Arrays.stream(alive).flatMapToLong(Arrays::stream).boxed().toList();
        int least = leastMoves.computeIfAbsent(
                left, unseen -> walk.leastMoves(plan.rounds(), Arrays.copyOf(alive, steps), alive[steps]));
        return least >= found.orElseThrow().moves();
    }

    /// @return whether signatures are left at every step
    private boolean keepPossible(Choices choices, BitSet changed, long[][] alive) {
        for (MaskTest condition : question.conditions()) {
            if (condition.of(choices.possible(steps - 1)) == MaskTest.Truth.NO) {
                return false;
            }
        }
        for (int step = steps - 1; step >= 0; step--) {
            if (!keepPossible(choices, changed, step, alive[step])) {
                return false;
            }
        }
        judge.keepLast(choices.possible(steps - 1), alive[steps]);
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

    private boolean keepPossible(Choices choices, BitSet changed, int step, long[] signatures) {
        long[] possible = choices.possible(step);
        long obliged = judge.obliged(possible);
        long asked = judge.asked(possible);
        for (int issue = changed.nextSetBit(0); issue >= 0; issue = changed.nextSetBit(issue + 1)) {
            judge.keepAllowed(possible, issue, obliged, asked, signatures);
        }
        for (int party = 0; party < parties; party++) {
            long bit = 1L << party;
            if (counts[party] && ((obliged | asked) & bit) != 0) {
                long most = choices.most(step, party) + bonuses(choices, step, party);
                if ((obliged & bit) != 0) {
                    judge.contentment().keepContent(party, most, signatures);
                } else {
                    judge.contentment().keepContentIfConsulted(party, most, signatures);
                }
            }
        }
        return !Bits.isEmpty(signatures);
    }

    /// The most that bonuses can still bring.
    private long bonuses(Choices choices, int step, int party) {
        long sum = 0;
        for (Terms.Bonus bonus : judge.terms().worths().get(party).bonuses()) {
            switch (bonus.when().of(choices.possible(step))) {
                case YES -> sum += bonus.points();
                case OPEN -> sum += Math.max(0, bonus.points());
                case NO -> {}
            }
        }
        return sum;
    }

    private WorthBound.Answer content(Choices choices, long[][] alive, int tries) {
        bound.forget();
        boolean any = false;
        for (int step = 0; step < steps; step++) {
            long obliged = judge.obliged(choices.possible(step));
            for (int party = 0; party < parties; party++) {
                if (counts[party] && (obliged & (1L << party)) != 0) {
                    long least = judge.contentment().leastReservation(party, alive[step]);
                    bound.require(step, party, least - bonuses(choices, step, party));
                    any = true;
                }
            }
        }
        return bound.ask(choices, any ? tries : 1);
    }

    /// The values that an issue can still have, those first that the last weights like best.
    private int[] preferred(int issue, Choices choices) {
        double[] scores = bound.scores(issue).clone();
        return IntStream.range(0, scores.length)
                .filter(value -> choices.allows(issue, value))
                .boxed()
                .sorted((one, other) -> Double.compare(scores[other], scores[one]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
