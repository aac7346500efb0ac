package org.parley.talks.strategy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.rules.Deal;

/// One search, depth first by branch and bound: issue by issue, a branch is left when a rule is broken whatever
/// follows, or when it cannot be better than the best found. For one use by one thread.
///
/// Land and Doig, “An automatic method of solving discrete programming problems”, Econometrica 28 (1960).
final class Descent {
    private final Aim aim;
    private final int mostNodes;
    private final int[] concluded;
    private final int[] order;
    private final int[][] values;
    private final Check[][] checks;
    private final Check[] all;
    private final long[] bestFirst;
    private final long[] bestSecond;
    private final int[] levels;
    private int nodes;
    private Optional<Deal> found = Optional.empty();
    private long foundFirst;
    private long foundSecond;

    /// @param concluded the package so far
    /// @param free issues whose level is to be chosen
    /// @param checks that the package must pass
    /// @param mostNodes so many parts of packages are looked at, and no more
    Descent(Aim aim, int[] concluded, int[] free, List<Check> checks, int mostNodes) {
        this.aim = aim;
        this.concluded = concluded;
        this.mostNodes = mostNodes;
        all = checks.toArray(Check[]::new);
        order = IntStream.of(free)
                .boxed()
                .sorted(Comparator.comparingLong(this::spread).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        values = IntStream.of(order).mapToObj(this::valuesBestFirst).toArray(int[][]::new);
        this.checks = IntStream.of(order)
                .mapToObj(issue ->
                        checks.stream().filter(check -> asks(check, issue)).toArray(Check[]::new))
                .toArray(Check[][]::new);
        bestFirst = aim.first().best();
        bestSecond = aim.second().best();
        levels = concluded.clone();
        IntStream.of(free).forEach(issue -> levels[issue] = -1);
    }

    private boolean asks(Check check, int issue) {
        boolean[] asked = new boolean[concluded.length];
        check.issues(asked);
        return asked[issue];
    }

    private long spread(int issue) {
        long[] points = aim.first().points()[issue];
        return Arrays.stream(points).max().orElse(0) - Arrays.stream(points).min().orElse(0);
    }

    private int[] valuesBestFirst(int issue) {
        return IntStream.range(0, aim.first().points()[issue].length)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(level -> aim.first().points()[issue][level])
                        .thenComparingLong(level -> aim.second().points()[issue][level])
                        .reversed())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// The best package found, with at least one new term; empty where there is none or none was found in time.
    Optional<Deal> find() {
        for (Check check : all) {
            if (check.broken(levels)) {
                return Optional.empty();
            }
        }
        descend(0);
        return found;
    }

    private void descend(int depth) {
        if (nodes++ >= mostNodes || !canImprove()) {
            return;
        }
        if (depth == order.length) {
            take();
            return;
        }
        int issue = order[depth];
        for (int level : values[depth]) {
            levels[issue] = level;
            if (passes(checks[depth])) {
                descend(depth + 1);
            }
        }
        levels[issue] = -1;
    }

    private boolean passes(Check[] touched) {
        for (Check check : touched) {
            if (check.broken(levels)) {
                return false;
            }
        }
        return true;
    }

    private boolean canImprove() {
        if (found.isEmpty()) {
            return true;
        }
        long first = aim.first().atMost(levels, bestFirst);
        return first > foundFirst
                || first == foundFirst && aim.second().atMost(levels, bestSecond) > foundSecond;
    }

    private void take() {
        Deal deal = Deal.of(levels);
        if (!Arrays.equals(levels, concluded) && !aim.tried().contains(deal)) {
            found = Optional.of(deal);
            foundFirst = aim.first().of(levels);
            foundSecond = aim.second().of(levels);
        }
    }
}
