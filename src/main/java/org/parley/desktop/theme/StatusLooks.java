package org.parley.desktop.theme;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.parley.desktop.text.Texts;
import org.parley.report.chart.Standing;

/// How a status is shown: glyph, word and colour together, never the colour alone.
public final class StatusLooks {
    private StatusLooks() {}

    /// The word for a status, such as *needs moves*.
    public static String word(Standing standing) {
        return Texts.of("status." + standing.word());
    }

    /// What the status means, in a sentence.
    public static String meaning(Standing standing) {
        return Texts.of("status." + standing.word() + ".meaning");
    }

    /// A glyph and the word on a ground of its own.
    public static HBox badge(Standing standing) {
        Label word = new Label(word(standing));
        word.setMinWidth(Region.USE_PREF_SIZE);
        HBox badge = new HBox(glyph(standing), word);
        badge.getStyleClass().addAll("status-badge", standing.word());
        badge.setAccessibleText(word(standing));
        badge.setMaxWidth(Region.USE_PREF_SIZE);
        return badge;
    }

    /// The glyph alone; say the word elsewhere.
    public static Region glyph(Standing standing) {
        Region glyph = new Region();
        glyph.getStyleClass().addAll(Styles.GLYPH, "status-glyph", standing.word());
        glyph.setAccessibleText(word(standing));
        return glyph;
    }

    /// A bar in the status' pattern.
    public static Region bar(Standing standing) {
        Region bar = new Region();
        bar.getStyleClass().addAll("status-bar-fill", standing.word());
        return bar;
    }
}
