package org.parley.desktop.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
    private final List<Line> lines = new ArrayList<>();
    private final List<Sign> signs = new ArrayList<>();
    private final Label across;
    private final Label up;
    private final Label least;
    private final Label mostAcross;
    private final Label mostUp;

    /// A point and what stands for it.
    private record Sign(Region region, Point point) {}

    /// The least that a party would take.
    ///
    /// @param up whether it is the party whose worth goes up
    private record Line(Region region, long worth, boolean up) {}

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
        getChildren().addAll(ground, across, up, least, mostAcross, mostUp);
        for (WorthChart.Side side : data.sides()) {
            String age = data.isCompared() && side == data.sides().getFirst() ? "was" : "is";
            side.reservationAcross().ifPresent(worth -> lines.add(new Line(line(age, "across"), worth, false)));
            side.reservationUp().ifPresent(worth -> lines.add(new Line(line(age, "up"), worth, true)));
            side.points().forEach(point -> add(side, point, age, choose));
        }
        if (choose.isPresent() && !signs.isEmpty()) {
            Roaming.over(List.of(fromLeftToRight()));
        }
        lines.forEach(line -> getChildren().add(line.region()));
        signs.forEach(sign -> getChildren().add(sign.region()));
    }

    private static Region line(String age, String direction) {
        return Signs.of("reservation-line", age, direction);
    }

    private void add(WorthChart.Side side, Point point, String age, Optional<Consumer<Point>> choose) {
        Region region = Signs.of(Styles.GLYPH, "worth-point", point.kind().word(), age);
        Tips.on(region, tip(side, point));
        choose.ifPresent(listens -> {
            region.setId("worth-" + point.kind().word() + "-" + signs.size());
            Asked.on(region, tip(side, point), () -> listens.accept(point));
        });
        signs.add(new Sign(region, point));
    }

    private String tip(WorthChart.Side side, Point point) {
        return WorthChartView.words(side, point.kind()) + "\n"
                + Texts.of("chart.worth.tip", data.across(), point.across(), data.up(), point.up()) + "\n"
                + point.title();
    }

    private List<Node> fromLeftToRight() {
        return signs.stream()
                .sorted(Comparator.comparingLong(sign -> sign.point().across()))
                .<Node>map(Sign::region)
                .toList();
    }

    private LongStream acrosses() {
        return LongStream.concat(
                data.points().stream().mapToLong(Point::across),
                data.sides().stream().flatMapToLong(side -> side.reservationAcross().stream()));
    }

    private LongStream ups() {
        return LongStream.concat(
                data.points().stream().mapToLong(Point::up),
                data.sides().stream().flatMapToLong(side -> side.reservationUp().stream()));
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
        for (Line reservation : lines) {
            if (reservation.up()) {
                reservation.region().resizeRelocate(0, y(reservation.worth(), top, height), getWidth(), 1);
            } else {
                reservation.region().resizeRelocate(x(reservation.worth()), top, 1, height);
            }
        }
        for (Sign sign : signs) {
            double size = sign.region().prefWidth(-1);
            sign.region()
                    .resizeRelocate(
                            x(sign.point().across()) - size / 2,
                            y(sign.point().up(), top, height) - size / 2,
                            size,
                            sign.region().prefHeight(-1));
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
