package org.parley.report;

import java.util.Optional;
import org.parley.report.chart.GaugesChart;
import org.parley.report.chart.LevelsChart;
import org.parley.report.chart.ReachableChart;
import org.parley.report.chart.UnderstandingsChart;
import org.parley.report.chart.WindowsChart;

/// The charts of a report, as data.
///
/// @param understandings by standing, before the first move and after each round
/// @param reachable by round, as it was at the start
/// @param windows the marks as they were at the start, and how each round left things
/// @param levels what the packages reachable at the start held, and what has been concluded since
public record Charts(
        UnderstandingsChart understandings,
        Optional<ReachableChart> reachable,
        WindowsChart windows,
        Optional<LevelsChart> levels,
        GaugesChart gauges) {}
