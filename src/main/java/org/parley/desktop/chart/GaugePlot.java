package org.parley.desktop.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;
import org.parley.report.chart.GaugesChart;
import org.parley.report.chart.GaugesChart.Gauge;
import org.parley.report.chart.GaugesChart.Kind;
import org.parley.report.chart.GaugesChart.Mark;

/// One gauge as steps over the moments, between its least and its greatest value.
final class GaugePlot extends Region {
    private final Gauge gauge;
    private final Polyline steps = new Polyline();
    private final Region ground = Signs.of("gauge-ground");
    private final Region dot = Signs.of("gauge-dot");
    private final Label least;
    private final Label greatest;
    private final List<Placed> marks = new ArrayList<>();
    private final List<Region> moments = new ArrayList<>();

    /// A mark: a line for every kind; a number for a round, a glyph for what happened.
    private record Placed(int moment, Region line, Region sign) {}

    GaugePlot(GaugesChart data, Gauge gauge) {
        this.gauge = gauge;
        steps.getStyleClass().add("gauge-steps");
        least = Signs.word(String.valueOf(gauge.min()));
        greatest = Signs.word(String.valueOf(gauge.max()));
        getChildren().addAll(ground, least, greatest);
        int round = 0;
        for (Mark mark : data.marks()) {
            round += mark.kind() == Kind.ROUND ? 1 : 0;
            Placed placed = new Placed(mark.moment(), Signs.of("mark-line"), sign(mark, round));
            marks.add(placed);
            getChildren().addAll(placed.line(), placed.sign());
        }
        getChildren().addAll(steps, dot);
        getChildren().forEach(child -> child.setMouseTransparent(true));
        for (int moment = 0; moment < data.moments().size(); moment++) {
            Region spot = new Region();
            Tips.on(spot, data.moments().get(moment) + "\n" + gauge.title() + ": " + gauge.values().get(moment));
            moments.add(spot);
        }
        getChildren().addAll(moments);
        getStyleClass().add(Styles.LAYERED);
    }

    private static Region sign(Mark mark, int round) {
        return switch (mark.kind()) {
            case ROUND -> Signs.word(Texts.of("chart.round.short", round));
            case EVENT -> Signs.of(Styles.GLYPH, "mark-event");
            case ENDING -> Signs.of(Styles.GLYPH, "mark-ending");
        };
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(least.getFont().getSize() * 6.5);
    }

    @Override
    protected double computeMinHeight(double width) {
        return snapSizeY(least.getFont().getSize() * 5);
    }

    @Override
    protected double computeMinWidth(double height) {
        return least.getFont().getSize() * 8;
    }

    @Override
    protected void layoutChildren() {
        double em = least.getFont().getSize();
        double left = Math.max(least.prefWidth(-1), greatest.prefWidth(-1)) + em * 0.4;
        double top = em * 1.5;
        double width = Math.max(1, getWidth() - left - em * 0.5);
        double height = Math.max(1, getHeight() - top - em * 0.5);
        Signs.put(greatest, 0, top - em * 0.6);
        Signs.put(least, 0, top + height - em * 0.8);
        ground.resizeRelocate(snapPositionX(left), snapPositionY(top), snapSizeX(width), snapSizeY(height));
        double step = width / Math.max(1, moments.size());
        drawSteps(left, top, step, height);
        double taken = 0;
        for (Placed mark : marks) {
            double x = left + step * mark.moment();
            mark.line().resizeRelocate(snapPositionX(x), snapPositionY(top), 1, snapSizeY(height));
            double wide = mark.sign().prefWidth(-1);
            mark.sign().setVisible(x >= taken);
            Signs.put(mark.sign(), Math.min(x, getWidth() - wide), top - em * 1.45);
            taken = mark.sign().isVisible() ? x + wide + 1 : taken;
        }
        for (int moment = 0; moment < moments.size(); moment++) {
            moments.get(moment).resizeRelocate(left + step * moment, top, step, height);
        }
    }

    private void drawSteps(double left, double top, double step, double height) {
        List<Double> points = new ArrayList<>();
        double y = top;
        for (int moment = 0; moment < gauge.values().size(); moment++) {
            y = top + height * (1 - share(gauge.values().get(moment)));
            points.addAll(List.of(left + step * moment, y, left + step * (moment + 1), y));
        }
        steps.getPoints().setAll(points);
        double size = dot.prefWidth(-1);
        dot.resizeRelocate(left + step * gauge.values().size() - size / 2, y - size / 2, size, size);
    }

    private double share(long value) {
        return gauge.max() == gauge.min() ? 0 : ((double) value - gauge.min()) / ((double) gauge.max() - gauge.min());
    }
}
