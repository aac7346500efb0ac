package org.parley.report.figure;

import java.awt.BasicStroke;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.knowm.xchart.AnnotationLine;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.parley.report.chart.GaugesChart;

/// One gauge over the moves: a line of steps within its range, an upright where a round opened.
public final class GaugeFigure {
    private static final int HEIGHT = 170;

    private GaugeFigure() {}

    /// The figure of one of the gauges.
    public static String svg(GaugesChart data, GaugesChart.Gauge gauge, Caption caption, Ink ink) {
        XYChart chart = new XYChartBuilder().width(Look.WIDTH).height(HEIGHT).build();
        XYStyler style = chart.getStyler();
        Look.apply(style);
        style.setLegendVisible(false);
        style.setYAxisMin((double) gauge.min());
        style.setYAxisMax((double) gauge.max());
        style.setYAxisDecimalPattern("0");
        style.setXAxisMin(0.0);
        style.setXAxisMax((double) Math.max(1, data.moments().size() - 1));
        style.setXAxisDecimalPattern("0");
        style.setXAxisMaxLabelCount(12);
        Map<Integer, String> rounds = new HashMap<>();
        for (GaugesChart.Mark mark : data.marks()) {
            if (mark.kind() == GaugesChart.Kind.ROUND) {
                rounds.put(mark.moment(), mark.title());
                AnnotationLine upright = new AnnotationLine(mark.moment(), true, false);
                chart.addAnnotation(upright);
            }
        }
        style.setAnnotationLineStroke(new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1f, new float[] {2f, 3f}, 0f));
        style.setAnnotationLineColor(Colours.brought().colour("muted"));
        List<Integer> moments = IntStream.range(0, gauge.values().size()).boxed().toList();
        XYSeries series = chart.addSeries(gauge.title(), moments, gauge.values());
        series.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Step);
        series.setMarker(SeriesMarkers.NONE);
        series.setLineColor(Colours.brought().colour("accent"));
        series.setLineStyle(new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        return SvgCanvas.draw(chart, caption, ink);
    }
}
