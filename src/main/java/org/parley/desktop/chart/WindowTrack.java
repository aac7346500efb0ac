package org.parley.desktop.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.layout.Region;
import org.parley.desktop.theme.StatusLooks;
import org.parley.desktop.theme.Styles;
import org.parley.report.chart.Standing;
import org.parley.report.chart.WindowsChart;
import org.parley.report.chart.WindowsChart.Row;
import org.parley.report.chart.WindowsChart.Seen;

/// The line of one understanding over the rounds: what stood at the end of each round past, then one lane for each
/// reading, in which a bar runs over the rounds where one can still begin, with the two marks.
final class WindowTrack extends Region {
    private static final double LANE_IN_EM = 1.25;

    private final RoundLabels heads;
    private final WindowsChart chart;
    private final List<Region> cells = new ArrayList<>();
    private final List<Region> past = new ArrayList<>();
    private final List<Lane> lanes = new ArrayList<>();

    private record Lane(Seen seen, Region bar, Region beginBy, Region earliest, Region lost) {}

    WindowTrack(WindowsChart chart, Row row, RoundLabels heads) {
        this.chart = chart;
        this.heads = heads;
        for (int round = 0; round < chart.rounds().size(); round++) {
            Region cell = Signs.of("window-cell");
            cell.pseudoClassStateChanged(Styles.CHOSEN, round == chart.now());
            cells.add(cell);
        }
        row.past().forEach(standing -> past.add(StatusLooks.glyph(standing)));
        for (Seen seen : row.seen()) {
            lanes.add(new Lane(
                    seen,
                    StatusLooks.bar(seen.standing()),
                    Signs.of(Styles.GLYPH, "begin-by"),
                    Signs.of(Styles.GLYPH, "earliest"),
                    StatusLooks.glyph(seen.standing())));
        }
        getChildren().addAll(cells);
        getChildren().addAll(past);
        lanes.forEach(lane -> getChildren().addAll(lane.bar(), lane.lost(), lane.beginBy(), lane.earliest()));
        getChildren().forEach(child -> child.setMouseTransparent(true));
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(heads.em() * LANE_IN_EM * lanes.size() + heads.em() * 0.6);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return heads.minWidth(height);
    }

    @Override
    protected double computePrefWidth(double height) {
        return heads.prefWidth(height);
    }

    @Override
    protected void layoutChildren() {
        for (int round = 0; round < cells.size(); round++) {
            cells.get(round).resizeRelocate(snapPositionX(x(round)), 0, snapSizeX(column()), snapSizeY(getHeight()));
        }
        for (int round = 0; round < past.size(); round++) {
            place(past.get(round), x(round) + column() / 2, getHeight() / 2);
        }
        double lane = heads.em() * LANE_IN_EM;
        double top = (getHeight() - lane * lanes.size()) / 2;
        for (Lane one : lanes) {
            layout(one, top + lane / 2, lane * 0.6);
            top += lane;
        }
    }

    private void layout(Lane lane, double middle, double thick) {
        int from = Math.max(past.size(), Math.max(chart.now(), 0));
        int last = chart.rounds().size() - 1;
        boolean settled = lane.seen().standing().compareTo(Standing.WILL_LAPSE) <= 0;
        OptionalInt to = settled ? OptionalInt.of(last) : lane.seen().beginBy();
        boolean drawn = to.isPresent() && to.getAsInt() >= from;
        lane.bar().setVisible(drawn);
        if (drawn) {
            double left = x(from) + 2;
            double right = x(to.getAsInt()) + column() - 2;
            lane.bar().resizeRelocate(
                    snapPositionX(left), snapPositionY(middle - thick / 2), snapSizeX(right - left), snapSizeY(thick));
        }
        lane.lost().setVisible(lane.seen().standing() == Standing.OUT_OF_REACH && from <= last);
        if (lane.lost().isVisible()) {
            place(lane.lost(), (x(from) + x(last) + column()) / 2, middle);
        }
        mark(lane.beginBy(), lane.seen().beginBy(), 0.82, middle, settled);
        mark(lane.earliest(), lane.seen().doneAtTheEarliest(), 0.35, middle, settled);
    }

    private void mark(Region mark, OptionalInt round, double where, double middle, boolean settled) {
        mark.setVisible(round.isPresent() && !settled);
        if (mark.isVisible()) {
            place(mark, x(round.getAsInt()) + column() * where, middle);
        }
    }

    private void place(Region glyph, double x, double y) {
        double width = glyph.prefWidth(-1);
        double height = glyph.prefHeight(-1);
        glyph.resizeRelocate(snapPositionX(x - width / 2), snapPositionY(y - height / 2), width, height);
    }

    private double x(int round) {
        return heads.columnX(getWidth(), round);
    }

    private double column() {
        return heads.columnWidth(getWidth());
    }
}
