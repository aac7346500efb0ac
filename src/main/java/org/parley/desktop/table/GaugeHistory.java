package org.parley.desktop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.desktop.play.Glance;
import org.parley.desktop.play.JournalLine;
import org.parley.desktop.text.Texts;
import org.parley.report.chart.GaugesChart;
import org.parley.scenario.Gauge;
import org.parley.talks.Happening;
import org.parley.talks.Position;

/// Every gauge over the moves so far.
final class GaugeHistory {
    private GaugeHistory() {}

    static GaugesChart of(Glance glance) {
        List<Position> positions = glance.talks().positions();
        List<GaugesChart.Gauge> gauges = new ArrayList<>();
        for (Gauge gauge : glance.scenario().gauges()) {
            int place = gauges.size();
            gauges.add(new GaugesChart.Gauge(
                    gauge.id(),
                    gauge.title(),
                    gauge.min(),
                    gauge.max(),
                    positions.stream()
                            .map(position -> position.state().context().gauges().get(place))
                            .toList()));
        }
        return new GaugesChart(
                JournalLine.of(glance).stream().map(JournalLine::headline).toList(),
                gauges,
                IntStream.range(0, positions.size())
                        .boxed()
                        .flatMap(moment -> marks(glance, moment).stream())
                        .toList());
    }

    private static List<GaugesChart.Mark> marks(Glance glance, int moment) {
        List<GaugesChart.Mark> marks = new ArrayList<>();
        for (Happening happening : glance.talks().position(moment).happenings()) {
            switch (happening) {
                case Happening.RoundOpened opened ->
                    marks.add(new GaugesChart.Mark(
                            moment,
                            GaugesChart.Kind.ROUND,
                            glance.scenario().round(opened.round()).title()));
                case Happening.EventHappened event ->
                    marks.add(new GaugesChart.Mark(
                            moment,
                            GaugesChart.Kind.EVENT,
                            glance.scenario().event(event.event()).title()));
                case Happening.TalksEnded ended ->
                    marks.add(new GaugesChart.Mark(
                            moment, GaugesChart.Kind.ENDING, Texts.of("table.turn.over")));
                default -> {
                    // Only what can move a gauge by itself is marked.
                }
            }
        }
        return marks;
    }
}
