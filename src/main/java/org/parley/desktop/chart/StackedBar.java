package org.parley.desktop.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.parley.desktop.theme.StatusLooks;
import org.parley.desktop.theme.Styles;
import org.parley.report.chart.Standing;
import org.parley.report.chart.UnderstandingsChart.Moment;

/// One column of counts by status, worst at the top, each with its number where there is room for it.
final class StackedBar extends Region {
    private static final double WIDEST_IN_EM = 5;

    private record Segment(int count, Region bar, Label number) {}

    private final List<Segment> segments = new ArrayList<>();
    private final int total;

    StackedBar(Moment moment) {
        total = moment.total();
        for (Standing standing : Standing.values()) {
            if (moment.count(standing) > 0) {
                Label number = new Label(String.valueOf(moment.count(standing)));
                number.getStyleClass().addAll("bar-number", Styles.SMALL, standing.word());
                segments.add(new Segment(moment.count(standing), StatusLooks.bar(standing), number));
            }
        }
        for (Segment segment : segments) {
            getChildren().addAll(segment.bar(), segment.number());
        }
    }

    @Override
    protected void layoutChildren() {
        double bottom = getHeight();
        for (Segment segment : segments) {
            double em = segment.number().getFont().getSize();
            double width = Math.min(getWidth(), em * WIDEST_IN_EM);
            double left = (getWidth() - width) / 2;
            double height = getHeight() * segment.count() / total;
            double top = bottom - height;
            segment.bar().resizeRelocate(snapPositionX(left), snapPositionY(top), snapSizeX(width), snapSizeY(Math.max(1, height - 1)));
            segment.number().setVisible(height > em * 1.6);
            layoutInArea(segment.number(), left, top, width, height, 0, HPos.CENTER, VPos.CENTER);
            bottom = top;
        }
    }
}
