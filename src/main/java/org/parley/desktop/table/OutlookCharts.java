package org.parley.desktop.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.desktop.play.Glance;
import org.parley.desktop.text.Texts;
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

    ReachableChart reachable() {
        List<ReachableChart.Reading> readings = new ArrayList<>();
        prospects.forEach((lens, prospect) -> readings.add(new ReachableChart.Reading(
                lens.title(), counts(prospect.now()), prospect.before().map(this::counts))));
        return new ReachableChart(rounds, now, readings);
    }

    private List<ReachableChart.Count> counts(Reach reach) {
        return IntStream.range(0, rounds.size())
                .mapToObj(round -> new ReachableChart.Count(
                        reach.reachableBy(round).intersection(reach.asThingsStand()).figure(),
                        reach.reachableBy(round).figure()))
                .toList();
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
        return new WindowsChart.Seen(
                lens.title(),
                Prospect.standing(reach, understanding),
                reach.latestStart(understanding.terms()),
                reach.earliest(understanding.terms()));
    }

    LevelsChart levels(Lens lens) {
        Prospect prospect = prospects.get(lens);
        Optional<Reach> lastRound =
                prospect.ends().isEmpty() ? Optional.empty() : Optional.of(prospect.ends().getLast());
        List<LevelsChart.Row> rows = new ArrayList<>();
        for (Issue issue : glance.scenario().issues()) {
            int position = rows.size();
            List<LevelsChart.Cell> cells = new ArrayList<>();
            for (Level level : issue.levels()) {
                int at = cells.size();
                cells.add(new LevelsChart.Cell(
                        level.id(),
                        level.label(),
                        prospect.now().reachable().figureThrough(position, at),
                        lastRound.map(reach -> share(reach, position, at)),
                        at > 0 && glance.position().state().concluded().level(position) == at));
            }
            rows.add(new LevelsChart.Row(issue.id(), issue.label(), cells));
        }
        return new LevelsChart(lens.title(), prospect.now().reachable().figure(), rows);
    }

    private static double share(Reach reach, int issue, int level) {
        return LevelsChart.share(
                reach.reachable().figureThrough(issue, level), reach.reachable().figure());
    }
}
