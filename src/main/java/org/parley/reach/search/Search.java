package org.parley.reach.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds a package that can be reached, and a way to it, or proves that there is none. Not for use by several threads
/// at once.
///
/// Within one round a chain of conclusions is no better than its last one alone: what it adds in all was free to be
/// added at once, and only the whole is judged. So a package is sought by the rounds in which something is concluded,
/// fewest first, and no round is tried before another one that could have concluded all that it can. Every such choice
/// gets a small share of branches, and those that are not done with it a larger one, and so on: most packages are found
/// at once by some choice, while to rule one out can take long.
public final class Search {
    private static final long FIRST_SHARE = 60;
    private static final int GROWTH = 6;

    private final Judge judge;
    private final Terms terms;
    private final Course course;
    private final Question question;
    private final Effort effort;

    /// @param judge made for the rules that the question relaxes
    public Search(Judge judge, Course course, Question question, Effort effort) {
        this.judge = judge;
        this.course = course;
        this.question = question;
        this.effort = effort;
        terms = judge.terms();
    }

    /// Whether what has been concluded is final under a signature.
    public static boolean isFinal(Judge judge, int signature) {
        return Bits.get(judge.last(judge.terms().concluded()), signature);
    }

    /// Whether a package known in full might be reached: it is more than is concluded, and acceptable somewhere.
    public static boolean mayReach(Judge judge, Course course, int[] levels) {
        if (!judge.contentment().mayContent(levels)) {
            return java.util.Arrays.equals(levels, judge.terms().concluded());
        }
        long[] acceptable = judge.acceptable(levels);
        for (int round = 0; round < course.contexts().rounds(); round++) {
            if (Bits.haveCommon(acceptable, course.signatures(round))) {
                return true;
            }
        }
        return java.util.Arrays.equals(levels, judge.terms().concluded());
    }

    /// What a search for the fewest moves came to.
    ///
    /// @param isProven whether no attempt has fewer moves than this one
    public record Shortest(Optional<Attempt> attempt, boolean isProven) {}

    /// Any attempt that succeeds.
    ///
    /// @throws Effort.Spent where it takes too much
    public Optional<Attempt> any() {
        return run(false).attempt();
    }

    /// An attempt that succeeds with the fewest moves, or the best that was found before it took too much.
    ///
    /// @throws Effort.Spent where it takes too much to find any
    public Shortest shortest() {
        return run(true);
    }

    private Shortest run(boolean shortest) {
        Optional<Attempt> found = new Candidates(
                        judge, question, new Walk(course, question.lastRound()), new int[0])
                .attempt(new int[0][]);
        if (found.isPresent()) {
            return new Shortest(found, true);
        }
        List<Plan> open = new ArrayList<>();
        for (int[] rounds : plans()) {
            Plan plan = Plan.of(terms, question, rounds);
            if (plan.isPossible()) {
                open.add(plan);
            }
        }
        for (long share = FIRST_SHARE; !open.isEmpty(); share *= GROWTH) {
            List<Plan> left = new ArrayList<>();
            for (Plan plan : open) {
                Branching branching = new Branching(plan, judge, question, course, effort, found, shortest, share);
                try {
                    branching.run();
                } catch (Effort.Spent spent) {
                    if (branching.found().isEmpty()) {
                        throw spent;
                    }
                    return new Shortest(branching.found(), false);
                }
                found = branching.found();
                if (found.isPresent() && !shortest) {
                    return new Shortest(found, false);
                }
                if (!branching.isDone()) {
                    left.add(plan);
                }
            }
            open = left;
        }
        return new Shortest(found, true);
    }

    /// Rounds in which something is concluded: all choices that are worth a try, those with the fewest rounds first.
    private List<int[]> plans() {
        List<int[]> all = new ArrayList<>();
        List<int[]> longest = List.of(new int[0]);
        while (!longest.isEmpty()) {
            List<int[]> longer = new ArrayList<>();
            for (int[] rounds : longest) {
                int first = rounds.length == 0 ? question.firstRound() : rounds[rounds.length - 1] + 1;
                for (int round = first; round <= question.lastRound(); round++) {
                    effort.spend();
                    if (canConclude(round) && (rounds.length == 0 || addsTo(rounds[rounds.length - 1], round))) {
                        int[] more = java.util.Arrays.copyOf(rounds, rounds.length + 1);
                        more[rounds.length] = round;
                        longer.add(more);
                    }
                }
            }
            all.addAll(longer);
            longest = longer;
        }
        return all;
    }

    private boolean canConclude(int round) {
        if (Bits.isEmpty(course.signatures(round))) {
            return false;
        }
        for (int issue = 0; issue < terms.issues(); issue++) {
            if (isOpen(issue) && Plan.isFree(terms, question, round, issue)) {
                return true;
            }
        }
        return false;
    }

    /// Whether an earlier round can conclude something that a later one cannot.
    private boolean addsTo(int earlier, int later) {
        for (int issue = 0; issue < terms.issues(); issue++) {
            if (isOpen(issue)
                    && Plan.isFree(terms, question, earlier, issue)
                    && !Plan.isFree(terms, question, later, issue)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOpen(int issue) {
        return terms.concluded()[issue] == 0 && (terms.levels()[issue] & ~1L) != 0;
    }
}
