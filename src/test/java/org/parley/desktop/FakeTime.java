package org.parley.desktop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.util.Subscription;
import org.parley.desktop.outside.Time;

/// Time that passes when a test says so.
public final class FakeTime implements Time {
    private final List<Runnable> ticks = new ArrayList<>();
    private Duration now = Duration.ZERO;

    /// Lets time pass; whoever waits for it is told once.
    public void pass(Duration duration) {
        now = now.plus(duration);
        List.copyOf(ticks).forEach(Runnable::run);
    }

    @Override
    public Duration now() {
        return now;
    }

    @Override
    public Subscription every(Duration pause, Runnable tick) {
        ticks.add(tick);
        return () -> ticks.remove(tick);
    }
}
