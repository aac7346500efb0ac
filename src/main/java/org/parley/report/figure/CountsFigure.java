package org.parley.report.figure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.style.CategoryStyler;

/// Counts of packages side by side, place after place; on a logarithmic scale when they are many.
public final class CountsFigure {
    private static final int HEIGHT = 260;
    private static final BigInteger MANY = BigInteger.valueOf(2_000);

    private CountsFigure() {}

    /// One colour of bars.
    ///
    /// @param colour its name
    /// @param counts one a place
    public record Bars(String name, String colour, List<BigInteger> counts) {
        public Bars {
            counts = List.copyOf(counts);
        }
    }

    /// The figure.
    ///
    /// @param places the labels along the axis
    public static String svg(List<String> places, List<Bars> bars, Caption caption, Ink ink) {
        CategoryChart chart =
                new CategoryChartBuilder().width(Look.WIDTH).height(HEIGHT).build();
        CategoryStyler style = chart.getStyler();
        Look.apply(style);
        style.setAvailableSpaceFill(0.7);
        style.setYAxisDecimalPattern("#,##0");
        boolean many = bars.stream().flatMap(row -> row.counts().stream()).anyMatch(count -> count.compareTo(MANY) > 0);
        if (many) {
            style.setYAxisLogarithmic(true);
            style.setYAxisLogarithmicDecadeOnly(true);
            style.setPlotGridLinesVisible(false);
            style.setYAxisMin(0.5);
        } else {
            style.setYAxisMin(0.0);
        }
        style.setLabelsVisible(true);
        style.setLabelsFont(Lettering.sans(11f));
        style.setLabelsPosition(0.5);
        style.setLabelsFontColorAutomaticEnabled(true);
        style.setLabelsFontColorAutomaticDark(Colours.brought().colour("on-light"));
        style.setLabelsFontColorAutomaticLight(Colours.brought().colour("on-dark"));
        List<String> labels = Look.fitted(places);
        for (Bars row : bars) {
            List<@Nullable Double> heights = new ArrayList<>();
            row.counts().forEach(count -> heights.add(count.signum() == 0 ? null : count.doubleValue()));
            if (heights.stream().anyMatch(height -> height != null)) {
                chart.addSeries(row.name(), labels, heights)
                        .setFillColor(Colours.brought().colour(row.colour()));
            }
        }
        return SvgCanvas.draw(chart, caption, ink);
    }
}
