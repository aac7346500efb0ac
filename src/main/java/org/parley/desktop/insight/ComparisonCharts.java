package org.parley.desktop.insight;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.desktop.text.Texts;
import org.parley.outcome.LevelTally;
import org.parley.reach.Figure;
import org.parley.reach.Reach;
import org.parley.report.chart.LevelsChart;
import org.parley.report.chart.ReachableChart;
import org.parley.report.chart.Standing;
import org.parley.report.chart.UnderstandingsChart;
import org.parley.report.chart.WindowsChart;
import org.parley.rules.Phase;
import org.parley.scenario.Issue;
import org.parley.scenario.Level;
import org.parley.scenario.Round;
import org.parley.scenario.Scenario;

/// Turns a comparison into charts that hold what is beside what would be.
final class ComparisonCharts {
    private final Comparison comparison;
    private final Scenario scenario;
    private final List<String> rounds;
    private final int now;

    ComparisonCharts(Comparison comparison) {
        this.comparison = comparison;
        scenario = comparison.scenario();
        rounds = scenario.rounds().stream().map(Round::title).toList();
        now = comparison.real().state().phase() == Phase.CLOSED
                ? rounds.size()
                : comparison.real().state().round();
    }

    /// The name of the rules as they are, and as they are supposed.
    static String side(boolean supposed) {
        return Texts.of(supposed ? "insight.side.supposed" : "insight.side.real");
    }

    UnderstandingsChart understandings() {
        return new UnderstandingsChart("", List.of(moment(false), moment(true)));
    }

    private UnderstandingsChart.Moment moment(boolean supposed) {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        for (Standing standing : Standing.values()) {
            counts.put(standing, comparison.count(standing, supposed));
        }
        return new UnderstandingsChart.Moment(side(supposed), false, counts);
    }

    /// Without counts an empty chart.
    ReachableChart reachable() {
        return new ReachableChart(
                rounds,
                now,
                comparison
                        .counts()
                        .map(counts -> List.of(reading(counts, false), reading(counts, true)))
                        .orElse(List.of()));
    }

    private static ReachableChart.Reading reading(Comparison.Counts counts, boolean supposed) {
        return new ReachableChart.Reading(
                side(supposed), ReachableChart.Count.of(counts.of(supposed).rounds()), Optional.empty());
    }

    WindowsChart windows() {
        return new WindowsChart(rounds, now, comparison.windows());
    }

    /// What stands in the chart of windows: it takes a while to work out.
    static List<WindowsChart.Row> windows(Reach real, Reach supposed) {
        return real.rules().scenario().understandings().stream()
                .map(understanding -> new WindowsChart.Row(
                        understanding.id(),
                        understanding.title(),
                        List.of(),
                        List.of(
                                WindowsChart.Seen.in(side(false), real, understanding.terms()),
                                WindowsChart.Seen.in(side(true), supposed, understanding.terms()))))
                .toList();
    }

    /// What is supposed, with the change against what is; without counts an empty chart.
    LevelsChart levels() {
        return comparison
                .counts()
                .map(counts -> levels(counts.real().levels(), counts.supposed().levels()))
                .orElseGet(() -> new LevelsChart("", Figure.exactly(BigInteger.ZERO), List.of()));
    }

    private LevelsChart levels(LevelTally before, LevelTally after) {
        List<LevelsChart.Row> rows = new ArrayList<>();
        for (Issue issue : scenario.issues()) {
            int position = rows.size();
            List<LevelsChart.Cell> cells = new ArrayList<>();
            for (Level level : issue.levels()) {
                int at = cells.size();
                cells.add(new LevelsChart.Cell(
                        level.id(),
                        level.label(),
                        after.of(position, at),
                        comparison.whatIf().isNothing()
                                ? Optional.empty()
                                : Optional.of(before.share(position, at)),
                        at > 0 && comparison.real().state().concluded().level(position) == at));
            }
            rows.add(new LevelsChart.Row(issue.id(), issue.label(), cells));
        }
        return new LevelsChart(
                side(!comparison.whatIf().isNothing()),
                after.reachable(),
                rows);
    }
}
