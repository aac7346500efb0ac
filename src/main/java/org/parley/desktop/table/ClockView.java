package org.parley.desktop.table;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.parley.desktop.play.Parts;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;

/// What is left of the round's time; gone where it has no clock. Its last minute stands out, by sign and colour.
final class ClockView extends HBox {
    private static final int LAST_MINUTE = 60;

    private final FontIcon sign = new FontIcon(MaterialDesignT.TIMER_OUTLINE);
    private final Label left = Parts.word("", Styles.STRONG);

    ClockView() {
        getStyleClass().add("clock");
        left.setId("clock");
        setMaxHeight(USE_PREF_SIZE);
        setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(sign, left);
        Parts.show(this, false);
    }

    void show(Optional<Duration> time, boolean paused, boolean over) {
        Parts.show(this, time.isPresent() && !over);
        time.ifPresent(rest -> {
            long seconds = rest.plusMillis(999).toSeconds();
            String digits = String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
            left.setText(Texts.of("instructor.clock.left", digits)
                    + (paused ? " · " + Texts.of("instructor.paused.short") : ""));
            left.setAccessibleText(Texts.of("instructor.clock.left.full", seconds / 60, seconds % 60));
            getStyleClass().removeAll("last-minute", "stopped");
            if (paused) {
                getStyleClass().add("stopped");
            } else if (seconds <= LAST_MINUTE) {
                getStyleClass().add("last-minute");
            }
            sign.setIconCode(sign(seconds, paused));
        });
    }

    private static Ikon sign(long seconds, boolean paused) {
        if (paused) {
            return MaterialDesignT.TIMER_PAUSE_OUTLINE;
        }
        return seconds <= LAST_MINUTE ? MaterialDesignT.TIMER_ALERT_OUTLINE : MaterialDesignT.TIMER_OUTLINE;
    }
}
