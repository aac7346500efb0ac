package org.parley.report.chart;

import java.util.ArrayList;
import java.util.List;

/// Every gauge over the moves, with what happened on the way.
///
/// @param moments what stood between one value and the next: the start, then every move and event; in order
/// @param gauges each with one value a moment
/// @param marks of events, endings and the openings of rounds, in order
public record GaugesChart(List<String> moments, List<Gauge> gauges, List<Mark> marks) implements ChartData {
    public GaugesChart {
        moments = List.copyOf(moments);
        gauges = List.copyOf(gauges);
        marks = List.copyOf(marks);
        for (Gauge gauge : gauges) {
            Checks.require(
                    gauge.values().size() == moments.size(),
                    "The gauge '" + gauge.title() + "' has " + gauge.values().size() + " values for "
                            + moments.size() + " moments.");
        }
        for (Mark mark : marks) {
            Checks.require(
                    mark.moment() >= 0 && mark.moment() < moments.size(),
                    "'" + mark.title() + "' is marked at moment " + mark.moment() + " of " + moments.size() + ".");
        }
    }

    /// One gauge.
    ///
    /// @param id of the gauge
    public record Gauge(String id, String title, long min, long max, List<Long> values) {
        public Gauge {
            values = List.copyOf(values);
            Checks.require(min <= max, "The gauge '" + title + "' ranges from " + min + " to " + max + ".");
        }
    }

    /// Something that happened.
    ///
    /// @param moment the position of the moment at which it shows
    public record Mark(int moment, Kind kind, String title) {}

    /// What can be marked.
    public enum Kind {
        ROUND,
        EVENT,
        ENDING
    }

    @Override
    public DataTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (Gauge gauge : gauges) {
            for (int moment = 0; moment < moments.size(); moment++) {
                rows.add(List.of(
                        gauge.id(),
                        String.valueOf(moment),
                        moments.get(moment),
                        String.valueOf(gauge.values().get(moment))));
            }
        }
        return new DataTable(List.of("gauge", "moment", "what", "value"), rows);
    }

    @Override
    public boolean isEmpty() {
        return gauges.isEmpty() || moments.isEmpty();
    }
}
