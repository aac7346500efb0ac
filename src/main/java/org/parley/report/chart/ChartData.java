package org.parley.report.chart;

/// What one chart shows.
public sealed interface ChartData
        permits UnderstandingsChart,
                ReachableChart,
                WindowsChart,
                LevelsChart,
                GaugesChart,
                TurningPointsChart,
                WorthChart {
    /// Every number of it, tidy: one observation a row.
    DataTable table();

    /// Whether there is nothing to show.
    boolean isEmpty();
}
