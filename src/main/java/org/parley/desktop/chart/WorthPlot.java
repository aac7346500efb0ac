package org.parley.desktop.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;
import org.parley.report.chart.WorthChart;
import org.parley.report.chart.WorthChart.Point;

/// Points by their worth to two parties, with the least that each would take as lines.
final class WorthPlot extends Region {
    private static final double MARGIN = 0.08;

    private final WorthChart data;
    private final Region ground = Signs.of("gauge-ground");
    private final Region reservationAcross = Signs.of("reservation-line");
    private final Region reservationUp = Signs.of("reservation-line");
    private final List<Region> signs = new ArrayList<>();
    private final Label across;
    private final Label up;
    private final Label least;
    private final Label mostAcross;
    private final Label mostUp;
    private final long fromAcross;
    private final long toAcross;
    private final long fromUp;
    private final long toUp;

    /// @param choose told of a point that a person asks about, if anybody listens
    WorthPlot(WorthChart data, Optional<Consumer<Point>> choose) {
        this.data = data;
        getStyleClass().add(Styles.LAYERED);
        fromAcross = acrosses().min().orElse(0);
        toAcross = acrosses().max().orElse(0);
        fromUp = ups().min().orElse(0);
        toUp = ups().max().orElse(0);
        across = Signs.word(Texts.of("chart.worth.across", data.across()));
        up = Signs.word(Texts.of("chart.worth.up", data.up()));
        least = Signs.word(fromAcross + " / " + fromUp);
        mostAcross = Signs.word(String.valueOf(toAcross));
        mostUp = Signs.word(String.valueOf(toUp));
        getChildren().addAll(ground, reservationAcross, reservationUp, across, up, least, mostAcross, mostUp);
        for (Point point : data.points()) {
            Region sign = Signs.of(Styles.GLYPH, "worth-point", point.kind().word());
            Tips.on(sign, tip(point));
            choose.ifPresent(listens -> {
                sign.setId("worth-" + point.kind().word() + "-" + signs.size());
                Asked.on(sign, tip(point), () -> listens.accept(point));
            });
            signs.add(sign);
        }
        if (choose.isPresent() && !signs.isEmpty()) {
            Roaming.over(List.of(fromLeftToRight()));
        }
        getChildren().addAll(signs);
    }

    private String tip(Point point) {
        return WorthChartView.words(point.kind()) + "\n"
                + Texts.of("chart.worth.tip", data.across(), point.across(), data.up(), point.up()) + "\n"
                + point.title();
    }

    private List<Node> fromLeftToRight() {
        return IntStream.range(0, signs.size())
                .boxed()
                .sorted(Comparator.comparingLong(position -> data.points().get(position).across()))
                .<Node>map(signs::get)
                .toList();
    }

    private LongStream acrosses() {
        return LongStream.concat(
                data.points().stream().mapToLong(Point::across), LongStream.of(data.reservationAcross()));
    }

    private LongStream ups() {
        return LongStream.concat(data.points().stream().mapToLong(Point::up), LongStream.of(data.reservationUp()));
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(across.getFont().getSize() * 16);
    }

    @Override
    protected double computeMinHeight(double width) {
        return snapSizeY(across.getFont().getSize() * 12);
    }

    @Override
    protected double computeMinWidth(double height) {
        return across.getFont().getSize() * 12;
    }

    @Override
    protected void layoutChildren() {
        double line = across.prefHeight(-1);
        double top = line + 2;
        double height = Math.max(1, getHeight() - 2 * line - 6);
        double foot = top + height;
        ground.resizeRelocate(0, snapPositionY(top), getWidth(), snapSizeY(height));
        Signs.put(up, 0, 0);
        Signs.put(mostUp, Math.max(0, getWidth() - mostUp.prefWidth(-1)), 0);
        Signs.put(least, 0, foot + 2);
        Signs.put(mostAcross, getWidth() - mostAcross.prefWidth(-1), foot + 2);
        Signs.put(across, (getWidth() - across.prefWidth(-1)) / 2, foot + 2);
        reservationAcross.resizeRelocate(x(data.reservationAcross()), top, 1, height);
        reservationUp.resizeRelocate(0, y(data.reservationUp(), top, height), getWidth(), 1);
        for (int position = 0; position < signs.size(); position++) {
            Region sign = signs.get(position);
            Point point = data.points().get(position);
            double size = sign.prefWidth(-1);
            sign.resizeRelocate(
                    x(point.across()) - size / 2, y(point.up(), top, height) - size / 2, size, sign.prefHeight(-1));
        }
    }

    private double x(long worth) {
        return snapPositionX(getWidth() * inside(worth, fromAcross, toAcross));
    }

    private double y(long worth, double top, double height) {
        return snapPositionY(top + height * (1 - inside(worth, fromUp, toUp)));
    }

    private static double inside(long worth, long from, long to) {
        double share = to == from ? 0.5 : (worth - from) / (double) (to - from);
        return MARGIN + share * (1 - 2 * MARGIN);
    }
}
