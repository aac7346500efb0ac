package org.parley.talks;

import java.util.List;
import java.util.Optional;
import org.parley.reach.Because;
import org.parley.reach.Status;
import org.parley.reach.Way;
import org.parley.rules.Rule;

/// A move after which an understanding stands otherwise than before.
///
/// @param entry the number of the journal's entry; 0 for what the opening of the first round did
/// @param understanding its id
/// @param because where it was lost, the rules that now stand in its way, as far as a first answer goes
/// @param reason where it was lost and no rule stands in its way, why it is out of reach nevertheless
/// @param kept where it was lost or needs moves again, a shortest way that was still open to it right before, which
///     would have kept it open; empty where there was none, or no exact answer
public record TurningPoint(
        int entry,
        String understanding,
        Change change,
        Status before,
        Status after,
        List<Rule> because,
        Optional<Because> reason,
        Optional<Way> kept) {
    public TurningPoint {
        because = List.copyOf(because);
    }

    /// What became of it.
    public enum Change {
        /// It went out of reach; or it had been concluded ad referendum and will now lapse.
        LOST,
        /// It came into reach.
        GAINED,
        /// It became reachable as things stand.
        OPENED,
        /// It needs moves again.
        CLOSED,
        /// It was concluded, ad referendum.
        AGREED,
        /// It was concluded and is final.
        SETTLED
    }

    static Change change(Status before, Status after) {
        return switch (after) {
            case CONCLUDED -> Change.SETTLED;
            case PROVISIONAL -> Change.AGREED;
            case OUT_OF_REACH -> Change.LOST;
            case OPEN -> before == Status.OUT_OF_REACH ? Change.GAINED : Change.OPENED;
            case NEEDS_MOVES -> before == Status.OUT_OF_REACH ? Change.GAINED : Change.CLOSED;
        };
    }
}
