package org.parley.desktop.work;

import javafx.beans.value.ObservableValue;

/// A job under way. FX thread alone.
public interface Running {
    String title();

    /// From 0 to 1, negative while nobody can say.
    ObservableValue<Double> share();

    /// What it is at, empty where it does not say.
    ObservableValue<String> what();

    /// Gives it up: its result never arrives. Says whether it was still under way.
    boolean cancel();
}
