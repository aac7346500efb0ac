package org.parley.report.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler;

/// What all figures have in common: no frame, no background, quiet lines, the page's colours.
final class Look {
    /// The width of every figure, in pixels of a page that is as wide as A4 less its margins.
    static final int WIDTH = 680;

    private static final Color NOTHING = new Color(0, 0, 0, 0);
    private static final float LETTERS = 12f;
    private static final double LETTER_WIDTH = 6.2;

    private Look() {}

    static void apply(AxesChartStyler style) {
        Colours colours = Colours.brought();
        style.setBaseFont(Lettering.sans(LETTERS));
        style.setLegendFont(Lettering.sans(LETTERS));
        style.setAxisTickLabelsFont(Lettering.sans(LETTERS));
        style.setAxisTitleFont(Lettering.sans(LETTERS));
        style.setAnnotationTextFont(Lettering.sans(LETTERS - 1));
        style.setAnnotationTextFontColor(colours.colour("muted"));
        style.setAnnotationLineColor(colours.colour("muted"));
        style.setChartFontColor(colours.colour("ink"));
        style.setXAxisTitleColor(colours.colour("muted"));
        style.setYAxisTitleColor(colours.colour("muted"));
        style.setAxisTickLabelsColor(colours.colour("ink"));
        style.setAxisTickMarksColor(colours.colour("line"));
        style.setAxisTicksMarksVisible(false);
        style.setPlotGridLinesColor(colours.colour("line"));
        style.setPlotGridLinesStroke(new BasicStroke(1f));
        style.setPlotGridVerticalLinesVisible(false);
        style.setPlotBorderVisible(false);
        style.setPlotBackgroundColor(NOTHING);
        style.setChartBackgroundColor(NOTHING);
        style.setChartTitleVisible(false);
        style.setChartPadding(4);
        style.setLegendPosition(Styler.LegendPosition.OutsideS);
        style.setLegendLayout(Styler.LegendLayout.Horizontal);
        style.setLegendBackgroundColor(NOTHING);
        style.setLegendBorderColor(NOTHING);
        style.setLegendPadding(6);
    }

    /// Labels cut to the room that each has when they share the width; told apart by a blank more at the end, since on
    /// an axis two of one name would be one place.
    static List<String> fitted(List<String> labels) {
        int letters = Math.max(3, (int) (WIDTH / LETTER_WIDTH / Math.max(1, labels.size())) - 1);
        Set<String> taken = new HashSet<>();
        List<String> fitted = new ArrayList<>();
        for (String label : labels) {
            String name = label.length() <= letters ? label : label.substring(0, letters - 1).strip() + "…";
            while (!taken.add(name)) {
                name += " ";
            }
            fitted.add(name);
        }
        return fitted;
    }
}
