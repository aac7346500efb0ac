package org.parley.desktop.play;

import java.util.Map;
import java.util.WeakHashMap;
import org.parley.outcome.LevelTally;
import org.parley.outcome.RoundTally;
import org.parley.reach.Reach;

/// Counts what answers hold, each once: of large sets a count takes a while, so ask from work, never from the window's
/// own thread. An answer that nobody holds any more is forgotten. Safe for use by several threads, which wait for each
/// other.
public final class Tallies {
    private final Map<Reach, RoundTally> rounds = new WeakHashMap<>();
    private final Map<Reach, LevelTally> levels = new WeakHashMap<>();

    /// By round.
    public synchronized RoundTally rounds(Reach reach) {
        return rounds.computeIfAbsent(reach, RoundTally::of);
    }

    /// By level.
    public synchronized LevelTally levels(Reach reach) {
        return levels.computeIfAbsent(reach, LevelTally::of);
    }
}
