package org.parley.report.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.style.CategoryStyler;
import org.parley.reach.Figure;

/// Counts of packages side by side, place after place; on a logarithmic scale when they are many. A bar that is not
/// exact has its sign before the number.
public final class CountsFigure {
    private static final int HEIGHT = 260;
    private static final BigInteger MANY = BigInteger.valueOf(2_000);
    private static final int ROOM_FOR_SIGNS = 8;

    private CountsFigure() {}

    /// One colour of bars.
    ///
    /// @param colour its name
    /// @param counts one a place
    public record Bars(String name, String colour, List<Figure> counts) {
        public Bars {
            counts = List.copyOf(counts);
        }
    }

    /// The figure.
    ///
    /// @param places the labels along the axis
    /// @param words what stands on a bar that is not exact
    public static String svg(
            List<String> places, List<Bars> bars, Function<Figure, String> words, Caption caption, Ink ink) {
        CategoryChart chart =
                new CategoryChartBuilder().width(Look.WIDTH).height(HEIGHT).build();
        CategoryStyler style = chart.getStyler();
        Look.apply(style);
        style.setAvailableSpaceFill(0.7);
        style.setYAxisDecimalPattern("#,##0");
        boolean many = bars.stream().flatMap(row -> row.counts().stream()).anyMatch(count -> count.value().compareTo(MANY) > 0);
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
        Map<Double, String> inexact = new HashMap<>();
        for (Bars row : bars) {
            List<@Nullable Double> heights = new ArrayList<>();
            row.counts().forEach(count -> heights.add(height(count, words, inexact)));
            if (heights.stream().anyMatch(height -> height != null)) {
                chart.addSeries(row.name(), labels, heights)
                        .setFillColor(Colours.brought().colour(row.colour()));
            }
        }
        if (!inexact.isEmpty()) {
            style.setYAxisTickLabelsFormattingFunction(number -> inexact.containsKey(number)
                    ? inexact.get(number)
                    : words.apply(Figure.exactly(new BigDecimal(number).toBigInteger())));
            style.setLabelsRotation(places.size() * bars.size() > ROOM_FOR_SIGNS ? 90 : 0);
        }
        return SvgCanvas.draw(chart, caption, ink);
    }

    /// The height of a bar. The library knows a bar's number by its height alone, so one that is not exact gets a
    /// height that no other number has.
    private static @Nullable Double height(
            Figure count, Function<Figure, String> words, Map<Double, String> inexact) {
        if (count.value().signum() == 0) {
            return null;
        }
        double height = count.value().doubleValue();
        if (!count.isExact()) {
            do {
                height = Math.nextUp(height);
            } while (inexact.containsKey(height));
            inexact.put(height, words.apply(count));
        }
        return height;
    }
}
