package org.parley.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// Packages as points by their worth to two parties.
///
/// @param across the title of the party whose worth goes from left to right
/// @param up the title of the party whose worth goes up
/// @param sides what is compared, the earlier first; one or two
public record WorthChart(String across, String up, List<Side> sides) implements ChartData {
    public WorthChart {
        sides = List.copyOf(sides);
        if (sides.isEmpty() || sides.size() > 2) {
            throw new IllegalArgumentException("There are " + sides.size() + " sides; one or two can be shown.");
        }
    }

    /// What can be agreed by one set of rules.
    ///
    /// @param name what it is called beside the other; empty where there is but one
    /// @param reservationAcross the least worth at which the first party prefers a package to no deal; empty where it
    ///     takes any
    /// @param reservationUp the same of the second
    /// @param points in any order; two may lie on each other
    public record Side(String name, OptionalLong reservationAcross, OptionalLong reservationUp, List<Point> points) {
        public Side {
            points = List.copyOf(points);
        }
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
        CONCLUDED,
        OUTCOME;

        /// The word of a table or a style class, such as `kalai-smorodinsky`.
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /// The points of all sides.
    public List<Point> points() {
        return sides.stream().flatMap(side -> side.points().stream()).toList();
    }

    /// Whether two sides are compared.
    public boolean isCompared() {
        return sides.size() > 1;
    }

    @Override
    public DataTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (Side side : sides) {
            for (Point point : side.points()) {
                rows.add(List.of(
                        side.name(),
                        point.kind().word(),
                        String.valueOf(point.across()),
                        String.valueOf(point.up()),
                        point.title()));
            }
            rows.add(List.of(
                    side.name(), "reservation", number(side.reservationAcross()), number(side.reservationUp()), ""));
        }
        return new DataTable(List.of("side", "kind", across, up, "package"), rows);
    }

    private static String number(OptionalLong worth) {
        return worth.isPresent() ? String.valueOf(worth.getAsLong()) : "";
    }

    @Override
    public boolean isEmpty() {
        return points().isEmpty();
    }
}
