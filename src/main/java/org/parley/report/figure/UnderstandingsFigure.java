package org.parley.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.style.CategoryStyler;
import org.parley.report.chart.Standing;
import org.parley.report.chart.UnderstandingsChart;

/// How many understandings stood how, moment after moment: columns of counts, best at the foot.
public final class UnderstandingsFigure {
    private static final int HEIGHT = 290;

    private UnderstandingsFigure() {}

    /// The figure.
    ///
    /// @param words what each standing is called
    public static String svg(
            UnderstandingsChart data, Function<Standing, String> words, Caption caption, Ink ink) {
        CategoryChart chart =
                new CategoryChartBuilder().width(Look.WIDTH).height(HEIGHT).build();
        CategoryStyler style = chart.getStyler();
        Look.apply(style);
        style.setStacked(true);
        style.setAvailableSpaceFill(0.55);
        style.setYAxisDecimalPattern("0");
        style.setYAxisMin(0.0);
        style.setLabelsVisible(true);
        style.setLabelsFont(Lettering.sans(12f));
        style.setLabelsFontColorAutomaticEnabled(true);
        style.setLabelsFontColorAutomaticDark(Colours.brought().colour("on-light"));
        style.setLabelsFontColorAutomaticLight(Colours.brought().colour("on-dark"));
        List<String> moments = Look.fitted(
                data.moments().stream().map(UnderstandingsChart.Moment::label).toList());
        for (Standing standing : Standing.values()) {
            List<@Nullable Integer> counts = new ArrayList<>();
            data.moments().forEach(moment -> {
                int count = moment.count(standing);
                counts.add(count == 0 ? null : count);
            });
            if (counts.stream().anyMatch(count -> count != null)) {
                chart.addSeries(words.apply(standing), moments, counts)
                        .setFillColor(Colours.brought().colour(standing.word()));
            }
        }
        return SvgCanvas.draw(chart, caption, ink);
    }
}
