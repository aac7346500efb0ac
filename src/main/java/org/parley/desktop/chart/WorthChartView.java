package org.parley.desktop.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.StackPane;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;
import org.parley.report.chart.WorthChart;
import org.parley.report.chart.WorthChart.Kind;

/// Packages by their worth to two parties: the frontier, the solution points, history and the outcome.
public final class WorthChartView extends ChartView<WorthChart> {
    private final StackPane place;
    private Optional<Consumer<WorthChart.Point>> onChosen = Optional.empty();

    public WorthChartView() {
        this(new StackPane());
    }

    private WorthChartView(StackPane place) {
        super(place);
        this.place = place;
    }

    /// Lets the points be asked about.
    ///
    /// @param chosen told of the point
    public void setOnChosen(Consumer<WorthChart.Point> chosen) {
        onChosen = Optional.of(chosen);
    }

    /// What a kind of points is called.
    static String words(Kind kind) {
        return Texts.of("chart.worth." + kind.word());
    }

    @Override
    protected String title(WorthChart data) {
        return Texts.of("chart.worth.title", data.across(), data.up());
    }

    /// What a kind of points of a side is called.
    static String words(WorthChart.Side side, Kind kind) {
        return side.name().isEmpty() ? words(kind) : Texts.of("chart.worth.of", side.name(), words(kind));
    }

    @Override
    protected String summary(WorthChart data) {
        return data.sides().stream().map(side -> summary(data, side)).collect(Collectors.joining(" "));
    }

    private static String summary(WorthChart data, WorthChart.Side side) {
        long frontier = side.points().stream()
                .filter(point -> point.kind() == Kind.FRONTIER)
                .count();
        String count = Texts.of("chart.worth.frontier.summary", frontier);
        return Stream.concat(
                        Stream.of(side.name().isEmpty() ? count : Texts.of("chart.worth.of", side.name(), count)),
                        side.points().stream()
                                .filter(point -> point.kind() != Kind.FRONTIER)
                                .map(point -> words(side, point.kind()) + ": "
                                        + Texts.of("chart.worth.tip", data.across(), point.across(), data.up(), point.up())
                                        + "."))
                .collect(Collectors.joining(" "));
    }

    @Override
    protected List<Legend.Entry> legend(WorthChart data) {
        List<Legend.Entry> entries = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            boolean isShown = data.points().stream().anyMatch(point -> point.kind() == kind);
            if (isShown && kind == Kind.FRONTIER && data.isCompared()) {
                entries.add(entry(words(data.sides().getFirst(), kind), kind, "was"));
                entries.add(entry(words(data.sides().getLast(), kind), kind, "is"));
            } else if (isShown) {
                entries.add(entry(words(kind), kind, "is"));
            }
        }
        if (data.isCompared()) {
            entries.add(Legend.Entry.of(Texts.of("chart.worth.faint", data.sides().getFirst().name()), "legend-none"));
        }
        entries.add(Legend.Entry.of(Texts.of("chart.worth.reservation"), "reservation-swatch", "legend-bar"));
        return entries;
    }

    private static Legend.Entry entry(String words, Kind kind, String age) {
        return Legend.Entry.of(words, Styles.GLYPH, "worth-point", kind.word(), age);
    }

    @Override
    protected void draw(WorthChart data) {
        place.getChildren().setAll(new WorthPlot(data, onChosen));
    }
}
