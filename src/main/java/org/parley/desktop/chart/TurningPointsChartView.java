package org.parley.desktop.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.StackPane;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;
import org.parley.report.chart.Standing;
import org.parley.report.chart.TurningPointsChart;

/// Reachable packages after every move, with the moves marked after which an understanding came into reach or went
/// out of it.
public final class TurningPointsChartView extends ChartView<TurningPointsChart> {
    private final StackPane place;
    private final IntConsumer choose;
    private Optional<MovesPlot> plot = Optional.empty();
    private int marked = -1;

    /// @param choose told the position of a move that a person points at
    public TurningPointsChartView(IntConsumer choose) {
        this(new StackPane(), choose);
    }

    private TurningPointsChartView(StackPane place, IntConsumer choose) {
        super(place);
        this.place = place;
        this.choose = choose;
    }

    /// Marks the move that is looked at.
    public void mark(int move) {
        marked = move;
        plot.ifPresent(drawn -> drawn.mark(move));
    }

    @Override
    protected String title(TurningPointsChart data) {
        return data.reading().isEmpty()
                ? Texts.of("chart.turning.title")
                : Texts.of("chart.turning.title.reading", data.reading());
    }

    @Override
    protected String summary(TurningPointsChart data) {
        String turns = data.moments().stream()
                .filter(TurningPointsChart.Moment::turns)
                .map(moment -> moment.label() + ": "
                        + Stream.concat(moment.gained().stream(), moment.lost().stream())
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" "));
        return data.isExact() ? turns : Texts.of("chart.inexact") + ". " + turns;
    }

    @Override
    protected List<Legend.Entry> legend(TurningPointsChart data) {
        List<Legend.Entry> entries = new ArrayList<>();
        entries.add(Legend.Entry.bar(Standing.OPEN));
        entries.add(Legend.Entry.bar(Standing.NEEDS_MOVES));
        entries.add(Legend.Entry.of(Texts.of("chart.turning.gained"), Styles.GLYPH, "change-up"));
        entries.add(Legend.Entry.of(Texts.of("chart.turning.lost"), Styles.GLYPH, "change-down"));
        if (new CountScale(data.greatest()).logarithmic()) {
            entries.add(Legend.Entry.of(Texts.of("chart.logarithmic"), "legend-none"));
        }
        if (!data.isExact()) {
            entries.add(Legend.Entry.of(Texts.of("chart.inexact"), "inexact", "legend-bar"));
        }
        return entries;
    }

    @Override
    protected void draw(TurningPointsChart data) {
        MovesPlot drawn = new MovesPlot(data, choose);
        drawn.mark(marked);
        plot = Optional.of(drawn);
        place.getChildren().setAll(drawn);
    }
}
