package org.parley.scenario;

import java.util.OptionalInt;

/// How a class plays.
///
/// @param scores whether worth is shown
/// @param reasons whether a strategy's reasons are shown at once; the debrief always shows them
/// @param roundMinutes the clock of a round, if there is one
public record Classroom(Undo undo, boolean scores, boolean reasons, OptionalInt roundMinutes, Reveal reveal) {
    /// What a classroom left out of a file means.
    public static final Classroom FREE = new Classroom(Undo.FREE, true, false, OptionalInt.empty(), Reveal.END);

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
