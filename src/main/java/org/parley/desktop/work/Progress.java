package org.parley.desktop.work;

/// How a job says how far it is, and learns that nobody waits for it any more. Safe from any thread.
public interface Progress {
    /// How far the work is.
    ///
    /// @param share from 0 to 1, or negative where nobody can say
    /// @param what a few words, empty for none
    void at(double share, String what);

    /// Whether the work should stop as soon as it can.
    boolean isCancelled();
}
