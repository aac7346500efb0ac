package org.parley.report.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How many of the named understandings stand how, at one moment after the other.
///
/// @param reading the name of the reading, as shown to people; empty where there is but one
/// @param moments in the order of time
public record UnderstandingsChart(String reading, List<Moment> moments) implements ChartData {
    public UnderstandingsChart {
        moments = List.copyOf(moments);
    }

    /// One moment: the end of a round, or now.
    ///
    /// @param label of the moment, such as the round's title
    /// @param now whether this is the present, not the end of a round
    /// @param counts by standing; what is left out counts 0
    public record Moment(String label, boolean now, Map<Standing, Integer> counts) {
        public Moment {
            EnumMap<Standing, Integer> ordered = new EnumMap<>(Standing.class);
            counts.forEach((standing, count) -> ordered.put(standing, Checks.notNegative("count", count)));
            counts = Collections.unmodifiableMap(ordered);
        }

        public int count(Standing standing) {
            return counts.getOrDefault(standing, 0);
        }

        /// How many understandings there are.
        public int total() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    @Override
    public DataTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (Moment moment : moments) {
            for (Standing standing : Standing.values()) {
                rows.add(List.of(
                        reading, moment.label(), standing.word(), String.valueOf(moment.count(standing))));
            }
        }
        return new DataTable(List.of("reading", "moment", "status", "understandings"), rows);
    }

    @Override
    public boolean isEmpty() {
        return moments.stream().allMatch(moment -> moment.total() == 0);
    }
}
