package org.parley.desktop.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.desktop.text.Texts;
import org.parley.report.chart.ReachableChart;
import org.parley.report.chart.ReachableChart.Count;
import org.parley.report.chart.ReachableChart.Reading;
import org.parley.report.chart.Standing;

/// How many packages are reachable by the end of each round: one column a round, one bar a reading, those open as
/// things stand at its foot, those that need moves above, and an outline of what there was before the last move.
public final class ReachableChartView extends ChartView<ReachableChart> {
    /// The glyphs under the bars, by the position of the reading.
    private static final List<String> READINGS = List.of("circle", "ring", "diamond");

    private final Columns columns;

    public ReachableChartView() {
        this(new Columns());
    }

    private ReachableChartView(Columns columns) {
        super(columns);
        this.columns = columns;
    }

    @Override
    protected String title(ReachableChart data) {
        return Texts.of("chart.reachable.title");
    }

    @Override
    protected String summary(ReachableChart data) {
        return data.readings().stream()
                .map(reading -> (reading.name().isEmpty() ? "" : reading.name() + ": ") + series(data, reading))
                .collect(Collectors.joining(" "));
    }

    private static String series(ReachableChart data, Reading reading) {
        List<String> sentences = new ArrayList<>();
        for (int round = 0; round < data.rounds().size(); round++) {
            sentences.add(sentence(data.rounds().get(round), reading.now().get(round)));
        }
        return String.join(" ", sentences);
    }

    private static String sentence(String round, Count count) {
        return Texts.of("chart.reachable.sentence", round, Counts.words(count.reachable()), Counts.words(count.open()));
    }

    @Override
    protected List<Legend.Entry> legend(ReachableChart data) {
        List<Legend.Entry> entries = new ArrayList<>();
        entries.add(Legend.Entry.bar(Standing.OPEN));
        entries.add(Legend.Entry.bar(Standing.NEEDS_MOVES));
        if (data.readings().stream().anyMatch(reading -> reading.before().isPresent())) {
            entries.add(Legend.Entry.of(Texts.of("chart.before"), "before-outline", "legend-bar"));
        }
        if (data.readings().size() > 1) {
            for (int reading = 0; reading < data.readings().size(); reading++) {
                entries.add(Legend.Entry.of(
                        data.readings().get(reading).name(), "glyph", READINGS.get(reading % READINGS.size())));
            }
        }
        if (new CountScale(data.greatest()).logarithmic()) {
            entries.add(Legend.Entry.of(Texts.of("chart.logarithmic"), "legend-none"));
        }
        if (!data.isExact()) {
            entries.add(Legend.Entry.of(Texts.of("chart.inexact"), "inexact", "legend-bar"));
        }
        return entries;
    }

    @Override
    protected void draw(ReachableChart data) {
        CountScale scale = new CountScale(data.greatest());
        List<Columns.Column> shown = new ArrayList<>();
        for (int round = 0; round < data.rounds().size(); round++) {
            BandBars bars = new BandBars();
            for (int reading = 0; reading < data.readings().size(); reading++) {
                bars.add(bar(data, scale, round, reading));
            }
            shown.add(new Columns.Column(
                    bars,
                    new RoundLabels.Name(
                            data.rounds().get(round), Texts.of("chart.round.short", round + 1), round == data.now())));
        }
        columns.show(shown);
    }

    private static BandBars.Bar bar(ReachableChart data, CountScale scale, int round, int position) {
        Reading reading = data.readings().get(position);
        Count count = reading.now().get(round);
        List<String> lines = new ArrayList<>();
        if (!reading.name().isEmpty()) {
            lines.add(reading.name());
        }
        lines.add(sentence(data.rounds().get(round), count));
        reading.before().ifPresent(before -> lines.add(
                Texts.of("chart.reachable.before", Counts.words(before.get(round).reachable()))));
        return new BandBars.Bar(
                scale.height(count.open().value().min(count.reachable().value())),
                scale.height(count.reachable().value()),
                reading.before()
                        .map(before -> scale.height(before.get(round).reachable().value())),
                Counts.brief(count.reachable()),
                data.readings().size() > 1 ? READINGS.get(position % READINGS.size()) : "",
                count.reachable().isExact(),
                String.join("\n", lines));
    }
}
