package org.parley.scenario;

import java.util.Optional;
import java.util.OptionalInt;

/// How a class plays.
///
/// @param scores whether worth is shown
/// @param reasons whether a strategy's reasons are shown at once; the debrief always shows them
/// @param roundMinutes the clock of a round, if there is one
/// @param lock where it is there, these options and the instructor's moves are for whoever knows its passphrase
public record Classroom(
        Undo undo, boolean scores, boolean reasons, OptionalInt roundMinutes, Reveal reveal, Optional<Lock> lock) {
    /// What a classroom left out of a file means.
    public static final Classroom FREE = new Classroom(Undo.FREE, true, false, OptionalInt.empty(), Reveal.END);

    /// A classroom without a lock.
    public Classroom(Undo undo, boolean scores, boolean reasons, OptionalInt roundMinutes, Reveal reveal) {
        this(undo, scores, reasons, roundMinutes, reveal, Optional.empty());
    }

    /// This classroom under another lock, or under none.
    public Classroom withLock(Optional<Lock> other) {
        return new Classroom(undo, scores, reasons, roundMinutes, reveal, other);
    }

    /// This classroom with another clock, or with none.
    public Classroom withRoundMinutes(OptionalInt minutes) {
        return new Classroom(undo, scores, reasons, minutes, reveal, lock);
    }

    /// Which moves may be taken back.
    public enum Undo {
        FREE,
        /// One's own last move.
        OWN,
        OFF
    }

    /// When a seat may see what really counted.
    public enum Reveal {
        /// At the end of the talks.
        END,
        /// When the instructor says.
        INSTRUCTOR
    }
}
