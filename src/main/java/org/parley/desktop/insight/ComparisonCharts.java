package org.parley.desktop.insight;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.desktop.text.Texts;
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
import org.parley.scenario.Understanding;

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

    ReachableChart reachable() {
        return new ReachableChart(
                rounds,
                now,
                List.of(
                        new ReachableChart.Reading(side(false), counts(comparison.real()), Optional.empty()),
                        new ReachableChart.Reading(side(true), counts(comparison.supposed()), Optional.empty())));
    }

    private List<ReachableChart.Count> counts(Reach reach) {
        return IntStream.range(0, rounds.size())
                .mapToObj(round -> new ReachableChart.Count(
                        reach.reachableBy(round).intersection(reach.asThingsStand()).figure(),
                        reach.reachableBy(round).figure()))
                .toList();
    }

    WindowsChart windows() {
        List<WindowsChart.Row> rows = new ArrayList<>();
        for (Understanding understanding : scenario.understandings()) {
            Change change = comparison.changes().get(rows.size());
            rows.add(new WindowsChart.Row(
                    understanding.id(),
                    understanding.title(),
                    List.of(),
                    List.of(
                            seen(false, change.before(), comparison.real(), understanding),
                            seen(true, change.after(), comparison.supposed(), understanding))));
        }
        return new WindowsChart(rounds, now, rows);
    }

    private static WindowsChart.Seen seen(
            boolean supposed, Standing standing, Reach reach, Understanding understanding) {
        return new WindowsChart.Seen(
                side(supposed),
                standing,
                reach.latestStart(understanding.terms()),
                reach.earliest(understanding.terms()));
    }

    /// What is supposed, with the change against what is.
    LevelsChart levels() {
        Figure before = comparison.real().reachable().figure();
        List<LevelsChart.Row> rows = new ArrayList<>();
        for (Issue issue : scenario.issues()) {
            int position = rows.size();
            List<LevelsChart.Cell> cells = new ArrayList<>();
            for (Level level : issue.levels()) {
                int at = cells.size();
                cells.add(new LevelsChart.Cell(
                        level.id(),
                        level.label(),
                        comparison.supposed().reachable().figureThrough(position, at),
                        comparison.whatIf().isNothing()
                                ? Optional.empty()
                                : Optional.of(LevelsChart.share(
                                        comparison.real().reachable().figureThrough(position, at), before)),
                        at > 0 && comparison.real().state().concluded().level(position) == at));
            }
            rows.add(new LevelsChart.Row(issue.id(), issue.label(), cells));
        }
        return new LevelsChart(
                side(!comparison.whatIf().isNothing()),
                comparison.supposed().reachable().figure(),
                rows);
    }
}
