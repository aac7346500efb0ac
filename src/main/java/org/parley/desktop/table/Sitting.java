package org.parley.desktop.table;

import java.util.Optional;
import java.util.OptionalInt;
import org.parley.talks.Line;

/// Talks as somebody leaves them at the table, to come back to.
///
/// @param seat whose eyes look; empty for an onlooker, and while the window is being handed over
/// @param observing whether the observer has the window
/// @param draft what is drafted and not said yet
/// @param held what somebody had drafted when the observer took the window
/// @param past the moment that is looked at; empty for the present
public record Sitting(
        Line line,
        Optional<String> seat,
        boolean observing,
        Draft draft,
        Optional<Held> held,
        OptionalInt past) {
    /// A draft that waits for whoever drafted it.
    public record Held(Optional<String> party, Draft draft) {}

    /// Somebody who sits down, with nothing drafted.
    static Sitting down(Line line, Optional<String> seat) {
        return new Sitting(line, seat, false, Draft.EMPTY, Optional.empty(), OptionalInt.empty());
    }

    /// The same with another line: the clock has run meanwhile.
    Sitting with(Line other) {
        return new Sitting(other, seat, observing, draft, held, past);
    }
}
