package org.parley.outcome;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parley.reach.PackageFold;

/// The worth that comes first in an order among partial packages, how many have it, and the first of them.
///
/// @param level the level of this issue that it has
/// @param next the rest of it; none behind the last issue
record Best(long[] worth, BigInteger packages, int level, Optional<Best> next) {
    /// The levels of the first package.
    int[] example(int issues) {
        int[] levels = new int[issues];
        Best at = this;
        for (int issue = 0; issue < levels.length; issue++) {
            levels[issue] = at.level;
            at = at.next.orElseThrow();
        }
        return levels;
    }

    /// An order of worth vectors that stays the same when one is added to both. By a sum in which every party has
    /// weight, or by one party and then the others in turn, what comes first is dominated by nothing.
    ///
    /// @param weights one a party, all 0 or all above; the weighted sum fits 64 bits
    /// @param first the party that counts first among equals, and before those behind it
    record Order(long[] weights, int first) {
        /// Whether the one comes before the other; below 0 where it comes after.
        int compare(long[] one, long[] other) {
            long sum = 0;
            for (int party = 0; party < weights.length; party++) {
                sum += weights[party] * (one[party] - other[party]);
            }
            for (int turn = 0; sum == 0 && turn < weights.length; turn++) {
                int party = (first + turn) % weights.length;
                sum = Long.compare(one[party], other[party]);
            }
            return Long.signum(sum);
        }
    }

    /// Works out the best of a set issue by issue.
    ///
    /// @param points for each issue and level, one number a party
    /// @param often run now and then; what it throws ends the work
    record Fold(long[][][] points, Order order, Runnable often) implements PackageFold<Optional<Best>> {
        @Override
        public Optional<Best> nothing() {
            return Optional.empty();
        }

        @Override
        public Optional<Best> complete() {
            return Optional.of(new Best(new long[order.weights().length], BigInteger.ONE, 0, Optional.empty()));
        }

        @Override
        public Optional<Best> issue(int issue, List<Optional<Best>> byLevel) {
            often.run();
            Optional<Best> best = Optional.empty();
            for (int level = 0; level < byLevel.size(); level++) {
                if (byLevel.get(level).isPresent()) {
                    Best rest = byLevel.get(level).get();
                    long[] worth = plus(rest.worth(), points[issue][level]);
                    Best here = new Best(worth, rest.packages(), level, byLevel.get(level));
                    best = Optional.of(best.map(known -> known.or(here, order)).orElse(here));
                }
            }
            return best;
        }
    }

    /// The better of two; the first of equals, counting the packages of both.
    Best or(Best other, Order order) {
        int compared = order.compare(worth, other.worth);
        return compared > 0
                ? this
                : compared < 0 ? other : new Best(worth, packages.add(other.packages), level, next);
    }

    /// The same of two sets that have no package in common, neither of which is in front of the other.
    Best orEarlier(Best other, Order order, int issues) {
        return order.compare(worth, other.worth) == 0 && Arrays.compare(example(issues), other.example(issues)) > 0
                ? other.or(this, order)
                : or(other, order);
    }

    /// The same worth, so much more.
    Best plus(long[] more) {
        return new Best(plus(worth, more), packages, level, next);
    }

    static long[] plus(long[] one, long[] other) {
        long[] sum = one.clone();
        for (int party = 0; party < sum.length; party++) {
            sum[party] = Math.addExact(sum[party], other[party]);
        }
        return sum;
    }
}
