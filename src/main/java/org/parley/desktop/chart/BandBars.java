package org.parley.desktop.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.parley.desktop.theme.StatusLooks;
import org.parley.desktop.theme.Styles;
import org.parley.report.chart.Standing;

/// The bars of one round side by side, each with its number above and its reading's glyph below.
final class BandBars extends Region {
    private static final double WIDEST_IN_EM = 4;

    /// One bar. Heights are from 0 to 1.
    ///
    /// @param open the height of the lower band
    /// @param reachable the height of the whole
    /// @param before the height of the outline, if there is one
    /// @param number what stands above
    /// @param glyph what stands below, empty for nothing
    /// @param exact whether the whole is known exactly; its top is dashed otherwise
    /// @param tip what hovering says
    record Bar(double open, double reachable, Optional<Double> before, String number, String glyph, boolean exact, String tip) {}

    private record Drawn(Bar bar, Region whole, Region open, Optional<Region> before, Label number, Optional<Region> glyph) {}

    private final List<Drawn> bars = new ArrayList<>();

    void add(Bar bar) {
        Region whole = StatusLooks.bar(Standing.NEEDS_MOVES);
        if (!bar.exact()) {
            whole.getStyleClass().add("inexact");
        }
        Region open = StatusLooks.bar(Standing.OPEN);
        Label number = new Label(bar.number());
        number.getStyleClass().addAll("bar-number", Styles.SMALL);
        Optional<Region> before = bar.before().map(height -> region("before-outline"));
        Optional<Region> glyph =
                Optional.of(bar.glyph()).filter(name -> !name.isEmpty()).map(name -> region(Styles.GLYPH, name, "reading-glyph"));
        getChildren().addAll(whole, open, number);
        before.ifPresent(getChildren()::add);
        glyph.ifPresent(getChildren()::add);
        bars.add(new Drawn(bar, whole, open, before, number, glyph));
        List.of(whole, open, number).forEach(node -> Tips.on(node, bar.tip()));
    }

    private static Region region(String... styles) {
        Region region = new Region();
        region.setMouseTransparent(true);
        region.getStyleClass().addAll(styles);
        return region;
    }

    @Override
    protected void layoutChildren() {
        double place = getWidth() / Math.max(1, bars.size());
        for (int position = 0; position < bars.size(); position++) {
            layout(bars.get(position), place * position, place);
        }
    }

    private void layout(Drawn drawn, double left, double place) {
        double em = drawn.number().getFont().getSize();
        double head = em * 1.5;
        double foot = drawn.glyph().isPresent() ? em * 1.2 : 0;
        double full = Math.max(0, getHeight() - head - foot);
        double width = Math.max(2, Math.min(place - em * 0.3, em * WIDEST_IN_EM));
        double x = left + (place - width) / 2;
        double ground = getHeight() - foot;
        put(drawn.whole(), x, width, ground, full * drawn.bar().reachable());
        put(drawn.open(), x, width, ground, full * drawn.bar().open());
        drawn.before().ifPresent(outline -> put(outline, x - 2, width + 4, ground, full * drawn.bar().before().orElse(0.0)));
        double top = ground - full * Math.max(drawn.bar().reachable(), drawn.bar().before().orElse(0.0));
        double wide = drawn.number().prefWidth(-1);
        drawn.number().setVisible(wide <= place + em * 0.5);
        drawn.number().resizeRelocate(
                snapPositionX(left + (place - wide) / 2), snapPositionY(top - head + em * 0.2), snapSizeX(wide), snapSizeY(em * 1.3));
        drawn.glyph().ifPresent(
                glyph -> layoutInArea(glyph, left, ground, place, foot, 0, HPos.CENTER, VPos.BOTTOM));
    }

    /// A bar of nothing is not drawn; one of a little is a line.
    private void put(Region bar, double x, double width, double ground, double height) {
        bar.setVisible(height > 0);
        double drawn = Math.max(2, height);
        bar.resizeRelocate(snapPositionX(x), snapPositionY(ground - drawn), snapSizeX(width), snapSizeY(drawn));
    }
}
