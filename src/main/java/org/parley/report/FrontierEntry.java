package org.parley.report;

import java.util.List;

/// The Pareto frontier over the packages reachable at the start, and the solution points on it.
///
/// @param parties the titles of the parties with points, in the order of the numbers of every point
/// @param points highest first by the first party's worth
/// @param shown how many of the points are listed
public record FrontierEntry(List<String> parties, List<Point> points, int shown) {
    /// No frontier.
    public static final FrontierEntry NONE = new FrontierEntry(List.of(), List.of(), 0);

    public FrontierEntry {
        parties = List.copyOf(parties);
        points = List.copyOf(points);
    }

    /// One worth vector.
    ///
    /// @param worth one number a party
    /// @param packages how many packages have it
    /// @param example one of them in words
    /// @param solutions the solution concepts that choose it, each the key of a text: `nash`, `kalaiSmorodinsky`,
    ///     `egalitarian`, `utilitarian`
    /// @param outcome whether it is the worth of the outcome
    public record Point(List<Long> worth, String packages, String example, List<String> solutions, boolean outcome) {
        public Point {
            worth = List.copyOf(worth);
            solutions = List.copyOf(solutions);
        }
    }

    /// The points that are listed.
    public List<Point> listed() {
        return points.subList(0, Math.min(shown, points.size()));
    }
}
