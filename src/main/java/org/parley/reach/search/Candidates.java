package org.parley.reach.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tries packages whose terms all have their round: the exact judgement of what the search only bounds.
final class Candidates {
    private final Judge judge;
    private final Question question;
    private final Walk walk;
    private final int[] concluded;
    private final int[] rounds;

    /// @param rounds in which something is concluded, rising
    Candidates(Judge judge, Question question, Walk walk, int[] rounds) {
        this.judge = judge;
        this.question = question;
        this.walk = walk;
        this.rounds = rounds;
        concluded = judge.terms().concluded();
    }

    /// The attempt at packages that grow round by round, if it succeeds.
    ///
    /// @param packages one for each of the rounds
    Optional<Attempt> attempt(int[][] packages) {
        int[] whole = packages.length == 0 ? concluded : packages[packages.length - 1];
        if (isStatusQuo(whole) || !question.admits(whole)) {
            return Optional.empty();
        }
        long[][] acceptable = new long[packages.length][];
        for (int step = packages.length - 1; step >= 0; step--) {
            acceptable[step] = judge.acceptable(packages[step]);
            if (Bits.isEmpty(acceptable[step])) {
                return Optional.empty();
            }
        }
        long[] last = packages.length == 0 && question.concludedIsFinal()
                ? Bits.all(judge.terms().signatures().size())
                : judge.last(whole);
        if (Bits.isEmpty(last) || !walk.mayConnect(rounds, acceptable)) {
            return Optional.empty();
        }
        return walk.shortest(rounds, acceptable, last).map(found -> attempt(packages, whole, found));
    }

    private static boolean isStatusQuo(int[] levels) {
        for (int level : levels) {
            if (level > 0) {
                return false;
            }
        }
        return true;
    }

    private Attempt attempt(int[][] packages, int[] whole, Walk.Found found) {
        List<Attempt.Step> steps = new ArrayList<>();
        for (Walk.Stop stop : found.stops()) {
            if (stop.concludes() > 0) {
                int[] before = stop.concludes() == 1 ? concluded : packages[stop.concludes() - 2];
                int[] after = packages[stop.concludes() - 1];
                if (!java.util.Arrays.equals(before, after)) {
                    steps.add(new Attempt.Conclude(stop.node(), before, after));
                }
            } else if (stop.pull() >= 0) {
                steps.add(new Attempt.Pull(stop.node(), stop.pull()));
            } else if (stop.opening() >= 0) {
                steps.add(new Attempt.Open(stop.node(), stop.opening()));
            } else {
                steps.add(new Attempt.Begin(stop.node()));
            }
        }
        return new Attempt(whole, found.moves(), List.copyOf(steps));
    }
}
