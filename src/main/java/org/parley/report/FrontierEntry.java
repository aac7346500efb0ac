package org.parley.report;

import java.util.ArrayList;
import java.util.List;

/// The Pareto frontier over the packages reachable at the start, and the solution points on it.
///
/// @param parties the titles of the parties with points, in the order of the numbers of every point
/// @param points highest first by the first party's worth
public record FrontierEntry(List<String> parties, List<Point> points) {
    /// No frontier.
    public static final FrontierEntry NONE = new FrontierEntry(List.of(), List.of());

    private static final int MOST = 24;

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

    /// The points to list: all of them, or where they are many, those that a solution concept chooses or the outcome
    /// has, and others spread over the frontier.
    public List<Point> listed() {
        if (points.size() <= MOST) {
            return points;
        }
        List<Point> listed = new ArrayList<>();
        int step = (points.size() + MOST - 1) / MOST;
        for (int point = 0; point < points.size(); point++) {
            Point here = points.get(point);
            if (point % step == 0 || point == points.size() - 1 || here.outcome() || !here.solutions().isEmpty()) {
                listed.add(here);
            }
        }
        return listed;
    }
}
