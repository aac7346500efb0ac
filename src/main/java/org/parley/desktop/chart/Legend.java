package org.parley.desktop.chart;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.parley.desktop.theme.StatusLooks;
import org.parley.desktop.theme.Styles;
import org.parley.report.chart.Standing;

/// What the signs of a chart mean: each a swatch in its shape or pattern, and words.
public final class Legend extends FlowPane {
    /// One sign.
    ///
    /// @param swatch drawn as in the chart
    /// @param words what it means
    public record Entry(Region swatch, String words) {
        /// A swatch made of class names alone.
        public static Entry of(String words, String... styles) {
            Region swatch = new Region();
            swatch.getStyleClass().addAll(styles);
            return new Entry(swatch, words);
        }

        /// A status by its glyph.
        public static Entry glyph(Standing standing) {
            return new Entry(StatusLooks.glyph(standing), StatusLooks.word(standing));
        }

        /// A status by the pattern of its bars.
        public static Entry bar(Standing standing) {
            Region bar = StatusLooks.bar(standing);
            bar.getStyleClass().add("legend-bar");
            return new Entry(bar, StatusLooks.word(standing));
        }
    }

    Legend() {
        getStyleClass().add("signs");
    }

    void show(List<Entry> entries) {
        getChildren().setAll(entries.stream().map(Legend::row).toList());
        setVisible(!entries.isEmpty());
        setManaged(!entries.isEmpty());
    }

    private static HBox row(Entry entry) {
        Label words = new Label(entry.words());
        words.getStyleClass().addAll(Styles.MUTED, Styles.SMALL);
        words.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(entry.swatch(), words);
        row.getStyleClass().add("legend-entry");
        return row;
    }
}
