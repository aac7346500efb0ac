package org.parley.talks.strategy;

import java.util.Arrays;
import java.util.List;

/// A rule that a package may break, asked of a part of one: the level of an issue not yet chosen is -1.
sealed interface Check {
    /// Whether the rule is broken whatever is chosen for the rest.
    boolean broken(int[] levels);

    /// Adds the issues whose levels can decide.
    void issues(boolean[] asked);

    /// The clause must not hold.
    record Forbidden(Clause clause) implements Check {
        @Override
        public boolean broken(int[] levels) {
            return clause.truth(levels) == Clause.YES;
        }

        @Override
        public void issues(boolean[] asked) {
            clause.issues(asked);
        }
    }

    /// An issue's level must be given by one of these offers.
    record Offered(int issue, List<Gives> offers) implements Check {
        @Override
        public boolean broken(int[] levels) {
            if (levels[issue] <= 0) {
                return false;
            }
            for (Gives offer : offers) {
                if (offer.level() >= levels[issue] && offer.inReturnFor().truth(levels) != Clause.NO) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public void issues(boolean[] asked) {
            asked[issue] = true;
            offers.forEach(offer -> offer.inReturnFor().issues(asked));
        }
    }

    /// An offer: up to this level, as long as the clause holds.
    record Gives(int level, Clause inReturnFor) {}

    /// Where the clause holds, the package must be worth at least so much.
    ///
    /// @param best points of each issue
    record WorthEnough(Clause when, Worth worth, long[] best, long least) implements Check {
        @Override
        public boolean broken(int[] levels) {
            return when.truth(levels) == Clause.YES && worth.atMost(levels, best) < least;
        }

        @Override
        public void issues(boolean[] asked) {
            Arrays.fill(asked, true);
        }
    }
}
