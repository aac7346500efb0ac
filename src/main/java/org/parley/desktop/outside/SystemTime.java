package org.parley.desktop.outside;

import java.time.Duration;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Subscription;

/// The time of the machine.
public final class SystemTime implements Time {
    private final long start = System.nanoTime();

    @Override
    public Duration now() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Override
    public Subscription every(Duration pause, Runnable tick) {
        Timeline timeline =
                new Timeline(new KeyFrame(javafx.util.Duration.millis(pause.toMillis()), event -> tick.run()));
        timeline.setCycleCount(Animation.INDEFINITE);
        timeline.play();
        return timeline::stop;
    }
}
