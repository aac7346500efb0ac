package org.parley.report.figure;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;
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
        style.setXAxisMax((double) data.moments().size());
        style.setXAxisDecimalPattern("0");
        style.setXAxisTickMarkSpacingHint(60);
        for (GaugesChart.Mark mark : data.marks()) {
            if (mark.kind() == GaugesChart.Kind.ROUND) {
                chart.addAnnotation(new AnnotationLine(mark.moment(), true, false));
            }
        }
        style.setAnnotationLineStroke(new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1f, new float[] {2f, 3f}, 0f));
        style.setAnnotationLineColor(Colours.brought().colour("muted"));
        List<Integer> moments =
                IntStream.rangeClosed(0, gauge.values().size()).boxed().toList();
        List<Long> values = new ArrayList<>(gauge.values());
        values.add(gauge.values().getLast());
        XYSeries series = chart.addSeries(gauge.title(), moments, values);
        series.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Step);
        series.setMarker(SeriesMarkers.NONE);
        series.setLineColor(Colours.brought().colour("accent"));
        series.setLineStyle(new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        return SvgCanvas.draw(chart, caption, ink);
    }
}
