package org.parley.desktop.outside;

import java.time.Duration;
import javafx.util.Subscription;

/// Time as it passes outside the window. FX thread alone.
public interface Time {
    /// How long it is since some moment that stays the same while the program runs.
    Duration now();

    /// Does something again and again, after each pause, until the subscription ends.
    Subscription every(Duration pause, Runnable tick);
}
