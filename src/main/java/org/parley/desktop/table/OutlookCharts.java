package org.parley.desktop.table;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.desktop.play.Glance;
import org.parley.desktop.play.Tallies;
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
import org.parley.scenario.Understanding;

/// Turns what can still be agreed into the charts of the table.
final class OutlookCharts {
    private final Glance glance;
    private final Map<Lens, Prospect> prospects;
    private final List<String> rounds;
    private final int now;

    OutlookCharts(Glance glance, Map<Lens, Prospect> prospects) {
        this.glance = glance;
        this.prospects = prospects;
        rounds = glance.scenario().rounds().stream().map(Round::title).toList();
        now = glance.position().state().phase() == Phase.CLOSED
                ? rounds.size()
                : glance.position().state().round();
    }

    ReachableChart noCounts() {
        return new ReachableChart(rounds, now, List.of());
    }

    static LevelsChart noLevels() {
        return new LevelsChart("", Figure.exactly(BigInteger.ZERO), List.of());
    }

    ReachableChart reachable(Tallies tallies) {
        List<ReachableChart.Reading> readings = new ArrayList<>();
        prospects.forEach((lens, prospect) -> readings.add(new ReachableChart.Reading(
                lens.title(), counts(prospect.now(), tallies), prospect.before().map(reach -> counts(reach, tallies)))));
        return new ReachableChart(rounds, now, readings);
    }

    private static List<ReachableChart.Count> counts(Reach reach, Tallies tallies) {
        return ReachableChart.Count.of(tallies.rounds(reach));
    }

    UnderstandingsChart understandings(Lens lens) {
        Prospect prospect = prospects.get(lens);
        List<UnderstandingsChart.Moment> moments = new ArrayList<>();
        for (Reach end : prospect.ends()) {
            moments.add(new UnderstandingsChart.Moment(rounds.get(moments.size()), false, count(end)));
        }
        moments.add(new UnderstandingsChart.Moment(Texts.of("table.now"), true, count(prospect.now())));
        return new UnderstandingsChart(lens.title(), moments);
    }

    private Map<Standing, Integer> count(Reach reach) {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        for (Understanding understanding : glance.scenario().understandings()) {
            counts.merge(Prospect.standing(reach, understanding), 1, Integer::sum);
        }
        return counts;
    }

    WindowsChart windows(Lens lens) {
        return new WindowsChart(
                rounds,
                now,
                glance.scenario().understandings().stream()
                        .map(understanding -> new WindowsChart.Row(
                                understanding.id(),
                                understanding.title(),
                                prospects.get(lens).ends().stream()
                                        .map(end -> Prospect.standing(end, understanding))
                                        .toList(),
                                List.of(seen(lens, understanding))))
                        .toList());
    }

    private WindowsChart.Seen seen(Lens lens, Understanding understanding) {
        Reach reach = prospects.get(lens).now();
        return WindowsChart.Seen.in(lens.title(), reach, understanding.terms());
    }

    LevelsChart levels(Lens lens, Tallies tallies) {
        Prospect prospect = prospects.get(lens);
        LevelTally now = tallies.levels(prospect.now());
        Optional<LevelTally> lastRound = prospect.ends().isEmpty()
                ? Optional.empty()
                : Optional.of(tallies.levels(prospect.ends().getLast()));
        List<LevelsChart.Row> rows = new ArrayList<>();
        for (Issue issue : glance.scenario().issues()) {
            int position = rows.size();
            List<LevelsChart.Cell> cells = new ArrayList<>();
            for (Level level : issue.levels()) {
                int at = cells.size();
                cells.add(new LevelsChart.Cell(
                        level.id(),
                        level.label(),
                        now.of(position, at),
                        lastRound.map(tally -> tally.share(position, at)),
                        at > 0 && glance.position().state().concluded().level(position) == at));
            }
            rows.add(new LevelsChart.Row(issue.id(), issue.label(), cells));
        }
        return new LevelsChart(lens.title(), now.reachable(), rows);
    }
}
