package org.parley.report.chart;

import java.util.ArrayList;
import java.util.List;

/// Packages as points by their worth to two parties.
///
/// @param across the title of the party whose worth goes from left to right
/// @param up the title of the party whose worth goes up
/// @param reservationAcross the least worth at which the first prefers a package to no deal
/// @param reservationUp the same of the second
/// @param points in any order; two may lie on each other
public record WorthChart(
        String across, String up, long reservationAcross, long reservationUp, List<Point> points)
        implements ChartData {
    public WorthChart {
        points = List.copyOf(points);
    }

    /// One package, or several of the same worth.
    ///
    /// @param title in words, for a tip
    public record Point(Kind kind, long across, long up, String title) {}

    /// What a point is.
    public enum Kind {
        FRONTIER,
        NASH,
        KALAI_SMORODINSKY,
        EGALITARIAN,
        UTILITARIAN,
        HISTORY,
        OUTCOME;

        /// The word of a table or a style class, such as `kalai-smorodinsky`.
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public DataTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (Point point : points) {
            rows.add(List.of(
                    point.kind().word(), String.valueOf(point.across()), String.valueOf(point.up()), point.title()));
        }
        rows.add(List.of("reservation", String.valueOf(reservationAcross), String.valueOf(reservationUp), ""));
        return new DataTable(List.of("kind", across, up, "package"), rows);
    }

    @Override
    public boolean isEmpty() {
        return points.isEmpty();
    }
}
