package org.parley.reach.counting;

import java.util.List;

/// How many packages can be reached. Immutable.
///
/// @param byRound no later than in each round
/// @param byLevel of each issue, with exactly each of its levels up to the last that can be had
public record Counts(List<Long> byRound, List<List<Long>> byLevel) {
    /// How many have exactly a level of an issue.
    public long through(int issue, int level) {
        List<Long> levels = byLevel.get(issue);
        return level < levels.size() ? levels.get(level) : 0;
    }
}
