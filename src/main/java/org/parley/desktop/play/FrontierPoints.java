package org.parley.desktop.play;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.parley.report.chart.WorthChart.Kind;
import org.parley.report.chart.WorthChart.Point;

/// The points of a frontier as a chart of two parties shows them: each place once, and of many an even choice.
public final class FrontierPoints {
    /// More points than this are thinned out evenly.
    private static final int MOST = 400;

    private FrontierPoints() {}

    /// A point's worth to the two parties.
    public record Place(long across, long up) {}

    /// The points to show.
    ///
    /// @param places of all points of the frontier, in its order
    /// @param title what a point is in words, by its position among the places; asked of those alone that are shown
    public static List<Point> of(List<Place> places, IntFunction<String> title) {
        Set<Place> seen = new HashSet<>();
        List<Integer> apart = new ArrayList<>();
        for (int position = 0; position < places.size(); position++) {
            if (seen.add(places.get(position))) {
                apart.add(position);
            }
        }
        int step = Math.max(1, (apart.size() + MOST - 1) / MOST);
        List<Point> points = new ArrayList<>();
        for (int number = 0; number < apart.size(); number += step) {
            int position = apart.get(number);
            Place place = places.get(position);
            points.add(new Point(Kind.FRONTIER, place.across(), place.up(), title.apply(position)));
        }
        return points;
    }
}
