package org.parley.desktop.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.StatusLooks;
import org.parley.desktop.theme.Styles;
import org.parley.report.chart.Standing;
import org.parley.report.chart.TurningPointsChart;
import org.parley.report.chart.TurningPointsChart.Moment;

/// One thin bar a move: reachable packages, those open as things stand at its foot; a sign above where something
/// turned, a line where a round opened.
final class MovesPlot extends Region {
    private final List<Bar> bars = new ArrayList<>();
    private final Region ground = styled("gauge-ground");
    private final Region chosen = styled("chosen-move");
    private int shown = -1;

    private record Bar(
            Region whole,
            Region open,
            double wholeHeight,
            double openHeight,
            List<Region> signs,
            Optional<Label> round,
            Region line,
            Region spot) {}

    MovesPlot(TurningPointsChart data, IntConsumer choose) {
        getStyleClass().add(Styles.LAYERED);
        getChildren().addAll(ground, chosen);
        CountScale scale = new CountScale(data.greatest());
        int round = 0;
        for (Moment moment : data.moments()) {
            round += moment.round().isPresent() ? 1 : 0;
            bars.add(bar(moment, scale, round));
        }
        bars.forEach(bar -> {
            getChildren().addAll(bar.line(), bar.whole(), bar.open());
            getChildren().addAll(bar.signs());
            bar.round().ifPresent(getChildren()::add);
        });
        getChildren().forEach(child -> child.setMouseTransparent(true));
        List<Node> turns = new ArrayList<>();
        for (int position = 0; position < bars.size(); position++) {
            int which = position;
            Region spot = bars.get(position).spot();
            spot.setId("moves-" + position);
            if (data.moments().get(position).turns()) {
                Asked.on(spot, tip(data.moments().get(position)), () -> choose.accept(which));
                turns.add(spot);
            } else {
                Asked.byMouse(spot, () -> choose.accept(which));
            }
            getChildren().add(spot);
        }
        if (!turns.isEmpty()) {
            Roaming.over(List.of(turns));
        }
    }

    private static Bar bar(Moment moment, CountScale scale, int round) {
        List<Region> signs = new ArrayList<>();
        if (!moment.gained().isEmpty()) {
            signs.add(styled(Styles.GLYPH, "change-up", "turn-sign"));
        }
        if (!moment.lost().isEmpty()) {
            signs.add(styled(Styles.GLYPH, "change-down", "turn-sign"));
        }
        Region line = styled("mark-line");
        line.setVisible(moment.round().isPresent());
        Region spot = styled("move-spot");
        Tips.on(spot, tip(moment));
        return new Bar(
                whole(moment),
                StatusLooks.bar(Standing.OPEN),
                scale.height(moment.count().reachable().value()),
                scale.height(moment.count().open().value().min(moment.count().reachable().value())),
                signs,
                moment.round().map(title -> {
                    Label label = new Label(Texts.of("chart.round.short", round));
                    label.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
                    return label;
                }),
                line,
                spot);
    }

    private static Region whole(Moment moment) {
        Region whole = StatusLooks.bar(Standing.NEEDS_MOVES);
        if (!moment.count().reachable().isExact()) {
            whole.getStyleClass().add("inexact");
        }
        return whole;
    }

    private static String tip(Moment moment) {
        List<String> lines = new ArrayList<>();
        lines.add(moment.label());
        lines.add(Texts.of(
                "chart.turning.count",
                Counts.words(moment.count().reachable()),
                Counts.words(moment.count().open())));
        lines.addAll(moment.gained());
        lines.addAll(moment.lost());
        return String.join("\n", lines);
    }

    /// Marks the move that is looked at.
    void mark(int move) {
        shown = move;
        requestLayout();
    }

    private static Region styled(String... styles) {
        Region region = new Region();
        region.getStyleClass().addAll(styles);
        return region;
    }

    private double em() {
        return chosen.prefHeight(-1) > 0 ? chosen.prefHeight(-1) : 13;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(em() * 9);
    }

    @Override
    protected double computeMinHeight(double width) {
        return snapSizeY(em() * 6);
    }

    @Override
    protected double computeMinWidth(double height) {
        return em() * 8;
    }

    @Override
    protected void layoutChildren() {
        double em = em();
        double top = em * 3.2;
        double foot = getHeight() - 1;
        double step = getWidth() / Math.max(1, bars.size());
        ground.resizeRelocate(0, snapPositionY(top), getWidth(), snapSizeY(foot - top));
        chosen.setVisible(shown >= 0);
        chosen.resizeRelocate(
                snapPositionX(step * shown), snapPositionY(top), snapSizeX(Math.max(2, step)), snapSizeY(foot - top));
        double gap = step > 6 ? 2 : 0;
        for (int position = 0; position < bars.size(); position++) {
            Bar bar = bars.get(position);
            double x = step * position;
            put(bar.whole(), x + gap / 2, step - gap, foot, (foot - top) * bar.wholeHeight());
            put(bar.open(), x + gap / 2, step - gap, foot, (foot - top) * bar.openHeight());
            bar.line().resizeRelocate(snapPositionX(x), snapPositionY(top), 1, snapSizeY(foot - top));
            bar.spot().resizeRelocate(x, 0, step, getHeight());
            bar.round().ifPresent(label -> label.resizeRelocate(
                    snapPositionX(Math.min(x, getWidth() - label.prefWidth(-1))),
                    0,
                    label.prefWidth(-1),
                    label.prefHeight(-1)));
            double y = em * 1.4;
            for (Region sign : bar.signs()) {
                double size = Math.min(sign.prefWidth(-1), Math.max(4, step));
                sign.resizeRelocate(snapPositionX(x + (step - size) / 2), snapPositionY(y), size, em * 0.7);
                y += em * 0.85;
            }
        }
    }

    /// A bar of nothing is not drawn; one of a little is a line.
    private void put(Region bar, double x, double width, double foot, double height) {
        bar.setVisible(height > 0);
        double drawn = Math.max(2, height);
        bar.resizeRelocate(
                snapPositionX(x), snapPositionY(foot - drawn), snapSizeX(Math.max(1, width)), snapSizeY(drawn));
    }
}
