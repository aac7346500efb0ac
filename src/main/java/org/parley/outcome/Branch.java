package org.parley.outcome;

import java.util.List;
import java.util.Optional;
import org.parley.reach.PackageFold;

/// Partial packages, split by the level of the next issue.
///
/// @param most for each party, the greatest worth among them
/// @param byLevel what follows each level; none behind the last issue
record Branch(long[] most, List<Optional<Branch>> byLevel) {
    /// Makes the branches of a set.
    ///
    /// @param points for each issue and level, one number a party
    /// @param often run now and then; what it throws ends the work
    record Fold(long[][][] points, int parties, Runnable often) implements PackageFold<Optional<Branch>> {
        @Override
        public Optional<Branch> nothing() {
            return Optional.empty();
        }

        @Override
        public Optional<Branch> complete() {
            return Optional.of(new Branch(new long[parties], List.of()));
        }

        @Override
        public Optional<Branch> issue(int issue, List<Optional<Branch>> byLevel) {
            often.run();
            long[] most = new long[parties];
            java.util.Arrays.fill(most, Long.MIN_VALUE);
            for (int level = 0; level < byLevel.size(); level++) {
                if (byLevel.get(level).isPresent()) {
                    long[] worth = Best.plus(byLevel.get(level).get().most(), points[issue][level]);
                    for (int party = 0; party < parties; party++) {
                        most[party] = Math.max(most[party], worth[party]);
                    }
                }
            }
            return Optional.of(new Branch(most, List.copyOf(byLevel)));
        }
    }
}
