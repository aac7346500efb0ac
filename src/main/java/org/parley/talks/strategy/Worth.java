package org.parley.talks.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.rules.Index;
import org.parley.scenario.Bonus;
import org.parley.scenario.Preference;
import org.parley.scenario.Scenario;

/// What packages are worth to somebody, by points of levels and bonuses; for a part of a package, at most.
///
/// @param points by issue and level
record Worth(long[][] points, List<Part> bonuses) {
    /// Points added when a clause holds.
    record Part(Clause when, long points) {}

    /// What a preference says.
    static Worth of(Preference preference, Scenario scenario, Index index) {
        long[][] points = nothing(scenario);
        for (Map.Entry<String, List<Long>> entry : preference.points().entrySet()) {
            int issue = index.issue(entry.getKey());
            for (int level = 0; level < points[issue].length; level++) {
                points[issue][level] = entry.getValue().get(level);
            }
        }
        List<Part> bonuses = new ArrayList<>();
        for (Bonus bonus : preference.bonuses()) {
            bonuses.add(new Part(Clause.of(bonus.when(), scenario, index), bonus.points()));
        }
        return new Worth(points, bonuses);
    }

    /// A table of zeroes.
    static long[][] nothing(Scenario scenario) {
        return scenario.issues().stream()
                .map(issue -> new long[issue.levels().size()])
                .toArray(long[][]::new);
    }

    /// What a whole package is worth.
    long of(int[] levels) {
        long sum = 0;
        for (int issue = 0; issue < levels.length; issue++) {
            sum += points[issue][levels[issue]];
        }
        for (Part bonus : bonuses) {
            sum += bonus.when().truth(levels) == Clause.YES ? bonus.points() : 0;
        }
        return sum;
    }

    /// The most that a package with these levels can be worth, whatever is chosen for the issues at -1.
    long atMost(int[] levels, long[] best) {
        long sum = 0;
        for (int issue = 0; issue < levels.length; issue++) {
            sum += levels[issue] < 0 ? best[issue] : points[issue][levels[issue]];
        }
        for (Part bonus : bonuses) {
            int truth = bonus.when().truth(levels);
            sum += truth == Clause.YES || truth == Clause.MAYBE && bonus.points() > 0 ? bonus.points() : 0;
        }
        return sum;
    }

    /// The best points of each issue.
    long[] best() {
        long[] best = new long[points.length];
        for (int issue = 0; issue < best.length; issue++) {
            best[issue] = Long.MIN_VALUE;
            for (long value : points[issue]) {
                best[issue] = Math.max(best[issue], value);
            }
        }
        return best;
    }
}
