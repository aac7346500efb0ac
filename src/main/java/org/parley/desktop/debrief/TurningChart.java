package org.parley.desktop.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.desktop.play.Glance;
import org.parley.desktop.play.JournalLine;
import org.parley.report.chart.ReachableChart.Count;
import org.parley.report.chart.TurningPointsChart;
import org.parley.talks.Chronicle;
import org.parley.talks.Prospect;
import org.parley.talks.TurningPoint;
import org.parley.talks.TurningPoint.Change;

/// Turns a chronicle into the chart of its turning points.
final class TurningChart {
    private static final Set<Change> GOOD = Set.of(Change.GAINED, Change.OPENED, Change.AGREED, Change.SETTLED);

    private TurningChart() {}

    static TurningPointsChart of(Glance all, List<JournalLine> lines, Chronicle chronicle, Known known) {
        List<TurningPointsChart.Moment> moments = new ArrayList<>();
        for (JournalLine line : lines) {
            Prospect prospect = chronicle.moments().get(line.entries());
            moments.add(new TurningPointsChart.Moment(
                    line.headline(),
                    line.opens(),
                    new Count(prospect.asThingsStand(), prospect.reachable()),
                    sentences(all, chronicle, line.entries(), true),
                    sentences(all, chronicle, line.entries(), false)));
        }
        return new TurningPointsChart(known.title(), moments);
    }

    private static List<String> sentences(Glance all, Chronicle chronicle, int entry, boolean good) {
        return chronicle.turningPoints().stream()
                .filter(point -> point.entry() == entry)
                .filter(point -> good == GOOD.contains(point.change()))
                .map((TurningPoint point) -> TurningRow.sentence(all, point))
                .toList();
    }
}
