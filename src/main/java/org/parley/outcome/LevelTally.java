package org.parley.outcome;

import java.util.List;
import java.util.stream.IntStream;
import org.parley.reach.Figure;
import org.parley.reach.PackageSet;
import org.parley.reach.Reach;

/// How many reachable packages hold each level of each issue. Immutable and safe for use by several threads.
///
/// @param reachable all of them
/// @param levels by issue and level, in the order of the file
public record LevelTally(Figure reachable, List<List<Figure>> levels) {
    public LevelTally {
        levels = levels.stream().map(List::copyOf).toList();
    }

    /// Counts, which for large sets takes a while.
    public static LevelTally of(Reach reach) {
        PackageSet packages = reach.reachable();
        return new LevelTally(
                packages.figure(),
                IntStream.range(0, packages.space().issues())
                        .mapToObj(issue -> IntStream.range(0, packages.space().levels(issue))
                                .mapToObj(level -> packages.figureThrough(issue, level))
                                .toList())
                        .toList());
    }

    /// The figure of a level.
    public Figure of(int issue, int level) {
        return levels.get(issue).get(level);
    }

    /// What share of the reachable packages hold a level.
    public Share share(int issue, int level) {
        return Share.of(of(issue, level), reachable);
    }
}
