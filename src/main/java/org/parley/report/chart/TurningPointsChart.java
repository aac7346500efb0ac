package org.parley.report.chart;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.report.chart.ReachableChart.Count;

/// How many packages were reachable after every move, and which moves made an understanding possible or lost one.
///
/// @param reading its name, as shown to people; empty where there is but one
/// @param moments the start, then every move, in order
public record TurningPointsChart(String reading, List<Moment> moments) implements ChartData {
    public TurningPointsChart {
        moments = List.copyOf(moments);
    }

    /// What one move left behind.
    ///
    /// @param label of the move
    /// @param round the title of the round that opened thereby, if one did
    /// @param gained what came into reach thereby, one sentence each
    /// @param lost what went out of reach thereby, one sentence each
    public record Moment(
            String label, Optional<String> round, Count count, List<String> gained, List<String> lost) {
        public Moment {
            gained = List.copyOf(gained);
            lost = List.copyOf(lost);
        }

        /// Whether something turned.
        public boolean turns() {
            return !gained.isEmpty() || !lost.isEmpty();
        }
    }

    /// The greatest count of all, 0 where there is none.
    public BigInteger greatest() {
        return moments.stream()
                .map(moment -> moment.count().reachable().value())
                .reduce(BigInteger.ZERO, BigInteger::max);
    }

    /// Whether all counts are exact.
    public boolean isExact() {
        return moments.stream().map(Moment::count).allMatch(Count::isExact);
    }

    @Override
    public DataTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (Moment moment : moments) {
            rows.add(List.of(
                    reading,
                    String.valueOf(rows.size()),
                    moment.label(),
                    moment.round().orElse(""),
                    moment.count().open().toString(),
                    moment.count().reachable().toString(),
                    String.join(" ", moment.gained()),
                    String.join(" ", moment.lost())));
        }
        return new DataTable(
                List.of("reading", "moment", "move", "round-opened", "open", "reachable", "gained", "lost"), rows);
    }

    @Override
    public boolean isEmpty() {
        return moments.isEmpty();
    }
}
