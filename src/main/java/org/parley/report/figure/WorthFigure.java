package org.parley.report.figure;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.stream.LongStream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/// The frontier by the worth to two parties, with the outcome beside it.
public final class WorthFigure {
    private static final int HEIGHT = 340;

    private WorthFigure() {}

    /// A place by the worth to the two parties.
    public record Place(long across, long up) {}

    /// What the axes and the points are called.
    public record Words(String across, String up, String frontier, String solution, String outcome) {}

    /// The figure.
    ///
    /// @param solutions those points of the frontier that a solution concept chooses
    /// @param outcome where the talks came to, if the audience may see it
    public static String svg(
            List<Place> frontier,
            List<Place> solutions,
            Optional<Place> outcome,
            Words words,
            Caption caption,
            Ink ink) {
        XYChart chart = new XYChartBuilder()
                .width(Look.WIDTH)
                .height(HEIGHT)
                .xAxisTitle(words.across())
                .yAxisTitle(words.up())
                .build();
        XYStyler style = chart.getStyler();
        Look.apply(style);
        style.setPlotGridVerticalLinesVisible(true);
        style.setXAxisDecimalPattern("#,##0");
        style.setYAxisDecimalPattern("#,##0");
        style.setMarkerSize(10);
        style.setDefaultSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Scatter);
        List<Place> all = new ArrayList<>(frontier);
        outcome.ifPresent(all::add);
        Span across = Span.of(all.stream().mapToLong(Place::across));
        style.setXAxisMin(across.from());
        style.setXAxisMax(across.to());
        Span up = Span.of(all.stream().mapToLong(Place::up));
        style.setYAxisMin(up.from());
        style.setYAxisMax(up.to());
        add(chart, words.frontier(), frontier, "accent").setMarker(SeriesMarkers.CIRCLE);
        if (!solutions.isEmpty()) {
            add(chart, words.solution(), solutions, "needs-moves").setMarker(SeriesMarkers.DIAMOND);
        }
        outcome.ifPresent(place ->
                add(chart, words.outcome(), List.of(place), "party-2").setMarker(SeriesMarkers.SQUARE));
        return SvgCanvas.draw(chart, caption, ink);
    }

    /// Room on an axis, a little wider than what stands there.
    private record Span(double from, double to) {
        static Span of(LongStream values) {
            LongSummaryStatistics all = values.summaryStatistics();
            double margin = Math.max(1, (all.getMax() - (double) all.getMin()) * 0.08);
            return new Span(all.getMin() - margin, all.getMax() + margin);
        }
    }

    private static XYSeries add(XYChart chart, String name, List<Place> places, String colour) {
        XYSeries series = chart.addSeries(
                name,
                places.stream().map(Place::across).toList(),
                places.stream().map(Place::up).toList());
        series.setMarkerColor(Colours.brought().colour(colour));
        series.setLineStyle(new BasicStroke(0f));
        return series;
    }
}
