package org.parley.desktop.chart;

import java.util.Arrays;
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

    @Override
    protected String summary(WorthChart data) {
        return data.points().stream()
                .filter(point -> point.kind() != Kind.FRONTIER)
                .map(point -> words(point.kind()) + ": "
                        + Texts.of("chart.worth.tip", data.across(), point.across(), data.up(), point.up()) + ".")
                .collect(Collectors.joining(" "));
    }

    @Override
    protected List<Legend.Entry> legend(WorthChart data) {
        return Stream.concat(
                        Arrays.stream(Kind.values())
                                .filter(kind -> data.points().stream().anyMatch(point -> point.kind() == kind))
                                .map(kind -> Legend.Entry.of(
                                        words(kind), Styles.GLYPH, "worth-point", kind.word())),
                        Stream.of(Legend.Entry.of(
                                Texts.of("chart.worth.reservation"), "reservation-swatch", "legend-bar")))
                .toList();
    }

    @Override
    protected void draw(WorthChart data) {
        place.getChildren().setAll(new WorthPlot(data, onChosen));
    }
}
