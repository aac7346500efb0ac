package org.parley.desktop.work;

import javafx.collections.ObservableList;

/// The door for work that takes long. One job a topic: a newer one cancels what stands or runs under its topic, so
/// that the latest wins.
///
/// Called on the FX thread; jobs run elsewhere; results, failures and progress arrive on the FX thread.
public interface LongWork {
    /// Starts a job after its pause, in place of any other under the same topic.
    <T> Running start(Job<T> job);

    /// Cancels what stands or runs under a topic.
    void cancel(String topic);

    /// What runs at the moment, oldest first; for the status bar. Not to be changed.
    ObservableList<Running> running();
}
