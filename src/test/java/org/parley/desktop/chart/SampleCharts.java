package org.parley.desktop.chart;

import static org.parley.report.chart.Standing.CONCLUDED;
import static org.parley.report.chart.Standing.NEEDS_MOVES;
import static org.parley.report.chart.Standing.OPEN;
import static org.parley.report.chart.Standing.OUT_OF_REACH;
import static org.parley.report.chart.Standing.PROVISIONAL;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.outcome.Share;
import org.parley.reach.Figure;
import org.parley.report.chart.GaugesChart;
import org.parley.report.chart.LevelsChart;
import org.parley.report.chart.ReachableChart;
import org.parley.report.chart.ReachableChart.Count;
import org.parley.report.chart.Standing;
import org.parley.report.chart.TurningPointsChart;
import org.parley.report.chart.UnderstandingsChart;
import org.parley.report.chart.UnderstandingsChart.Moment;
import org.parley.report.chart.WindowsChart;
import org.parley.report.chart.WindowsChart.Seen;

/// Charts as they look in the middle of talks, with long and short names.
public final class SampleCharts {
    private static final List<String> ROUNDS = List.of("Geneva", "Brussels", "Vienna", "Written answers");

    private SampleCharts() {}

    public static UnderstandingsChart understandings() {
        return new UnderstandingsChart("", List.of(
                new Moment("Start", false, Map.of(OPEN, 1, NEEDS_MOVES, 6, OUT_OF_REACH, 2)),
                new Moment("Geneva", false, Map.of(OPEN, 3, NEEDS_MOVES, 3, OUT_OF_REACH, 3)),
                new Moment("Brussels", false, Map.of(CONCLUDED, 1, PROVISIONAL, 1, OPEN, 2, NEEDS_MOVES, 1, OUT_OF_REACH, 4)),
                new Moment("Now", true, Map.of(CONCLUDED, 2, PROVISIONAL, 1, OPEN, 1, OUT_OF_REACH, 5))));
    }

    public static ReachableChart reachable() {
        return new ReachableChart(ROUNDS, 1, List.of(
                new ReachableChart.Reading(
                        "on the table",
                        List.of(Count.of(0, 12), Count.of(40, 420), Count.of(220, 5_400), Count.of(220, 12_800)),
                        Optional.of(List.of(Count.of(0, 20), Count.of(60, 900), Count.of(400, 9_000), Count.of(400, 40_000)))),
                new ReachableChart.Reading(
                        "conceivable",
                        List.of(Count.of(4, 900), Count.of(800, 24_000), Count.of(3_000, 180_000), Count.of(3_000, 1_260_000)),
                        Optional.empty())));
    }

    public static WindowsChart windows() {
        return new WindowsChart(ROUNDS, 1, List.of(
                row("missiles", "Missiles in Ukraine and Russian missiles that mirror them", List.of(NEEDS_MOVES), OPEN, 2, 1, OPEN, 3, 1),
                row("exercises", "Caps on exercises", List.of(OPEN), NEEDS_MOVES, 1, 2, OPEN, 3, 1),
                new WindowsChart.Row("hotline", "Incidents hotline", List.of(CONCLUDED), List.of(
                        new Seen("on the table", CONCLUDED, OptionalInt.empty(), OptionalInt.empty()),
                        new Seen("conceivable", CONCLUDED, OptionalInt.empty(), OptionalInt.empty()))),
                new WindowsChart.Row("posture", "Force posture as of May 1997", List.of(OUT_OF_REACH), List.of(
                        new Seen("on the table", OUT_OF_REACH, OptionalInt.empty(), OptionalInt.empty()),
                        new Seen("conceivable", NEEDS_MOVES, OptionalInt.of(1), OptionalInt.of(3))))));
    }

    private static WindowsChart.Row row(
            String id, String title, List<Standing> past, Standing table, int begin, int done, Standing conceivable, int begins, int does) {
        return new WindowsChart.Row(id, title, past, List.of(
                new Seen("on the table", table, OptionalInt.of(begin), OptionalInt.of(done)),
                new Seen("conceivable", conceivable, OptionalInt.of(begins), OptionalInt.of(does))));
    }

    public static LevelsChart levels() {
        return new LevelsChart("on the table", Figure.exactly(BigInteger.valueOf(400)), List.of(
                new LevelsChart.Row("missiles-ukraine", "Missiles, Ukraine", List.of(
                        cell("No limit", 120, 0.42), cell("Pledge not to place", 200, 0.5), cell("Verified pledge", 80, 0.08))),
                new LevelsChart.Row("exercises", "Exercises near borders", List.of(
                        cell("No limit", 399, 0.9), cell("13,000", 1, 0.1), cell("9,000", 0, 0.0), cell("Banned", 0, 0.0))),
                new LevelsChart.Row("hotline", "Hotline", List.of(
                        cell("None", 0, 0.0), new LevelsChart.Cell("run", "Run", Figure.exactly(BigInteger.valueOf(400)), Optional.of(Share.exactly(1)), true)))));
    }

    private static LevelsChart.Cell cell(String title, long packages, double before) {
        return new LevelsChart.Cell(title, title, Figure.exactly(BigInteger.valueOf(packages)), Optional.of(Share.exactly(before)), false);
    }

    /// Counts of packages that are too many to be counted.
    public static ReachableChart inexactReachable() {
        return new ReachableChart(ROUNDS, 1, List.of(
                new ReachableChart.Reading(
                        "on the table",
                        List.of(
                                Count.of(0, 12),
                                new Count(about(40_000), about(420_000)),
                                new Count(atLeast(220_000), about(5_400_000)),
                                new Count(atLeast(220_000), atLeast(12_800_000))),
                        Optional.of(List.of(Count.of(0, 20), Count.of(60, 900), Count.of(400, 9_000), Count.of(400, 40_000)))),
                new ReachableChart.Reading(
                        "conceivable",
                        List.of(Count.of(4, 900), new Count(about(800_000), about(24_000_000)), new Count(about(3_000_000), about(180_000_000)), new Count(about(3_000_000), about(1_260_000_000))),
                        Optional.empty())));
    }

    /// Shares of packages that are too many to be counted.
    public static LevelsChart inexactLevels() {
        return new LevelsChart("on the table", about(400_000_000), List.of(
                new LevelsChart.Row("missiles-ukraine", "Missiles, Ukraine", List.of(
                        inexact("No limit", about(120_000_000)), inexact("Pledge not to place", about(200_000_000)), inexact("Verified pledge", about(80_000_000)))),
                new LevelsChart.Row("exercises", "Exercises near borders", List.of(
                        inexact("No limit", about(399_000_000)), inexact("13,000", atLeast(12)), inexact("9,000", Figure.exactly(BigInteger.ZERO))))));
    }

    /// Reachable packages after moves, too many to be counted.
    public static TurningPointsChart inexactTurningPoints() {
        return new TurningPointsChart("conceivable", List.of(
                new TurningPointsChart.Moment("Start", Optional.empty(), new Count(about(3_000_000), about(1_260_000_000)), List.of(), List.of()),
                new TurningPointsChart.Moment("Geneva opens", Optional.of("Geneva"), new Count(about(3_000_000), about(860_000_000)), List.of(), List.of()),
                new TurningPointsChart.Moment("You consult NATO", Optional.empty(), new Count(about(60_000_000), about(860_000_000)), List.of("Caps on exercises came into reach."), List.of()),
                new TurningPointsChart.Moment("Brussels opens", Optional.of("Brussels"), new Count(atLeast(12), atLeast(12)), List.of(), List.of("Force posture went out of reach.")),
                new TurningPointsChart.Moment("You propose", Optional.empty(), Count.of(2, 9), List.of(), List.of())));
    }

    private static LevelsChart.Cell inexact(String title, Figure packages) {
        return new LevelsChart.Cell(title, title, packages, Optional.of(new Share(0.28, 0.3, 0.32)), false);
    }

    private static Figure about(long value) {
        return new Figure.Estimate(
                BigInteger.valueOf(value), BigInteger.valueOf(value / 20 * 19), BigInteger.valueOf(value / 20 * 21), 10_000, 1);
    }

    private static Figure atLeast(long value) {
        return new Figure.AtLeast(BigInteger.valueOf(value));
    }

    public static GaugesChart gauges() {
        return new GaugesChart(
                List.of("Start", "Geneva opens", "You consult NATO", "Russia builds up", "Brussels opens", "A newspaper prints the draft", "You reassure"),
                List.of(
                        new GaugesChart.Gauge("tension", "Tension", 0, 10, List.of(5L, 5L, 4L, 7L, 7L, 9L, 6L)),
                        new GaugesChart.Gauge("trust", "Trust between the delegations", -3, 3, List.of(0L, 0L, 1L, 0L, 0L, -1L, 1L))),
                List.of(
                        new GaugesChart.Mark(1, GaugesChart.Kind.ROUND, "Geneva"),
                        new GaugesChart.Mark(4, GaugesChart.Kind.ROUND, "Brussels"),
                        new GaugesChart.Mark(5, GaugesChart.Kind.EVENT, "A newspaper prints the draft")));
    }
}
