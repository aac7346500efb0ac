package org.parley.talks;

import java.util.Optional;

/// What one seat may see of the talks, when it is its turn.
public final class SeatView {
    private final Talks talks;
    private final String party;

    SeatView(Talks talks, String party) {
        this.talks = talks;
        this.party = party;
    }

    /// The party that looks.
    public String party() {
        return party;
    }

    /// Why the party cannot make a move, or empty if it can.
    public Optional<MoveRefusal> whyNot(Move.OfSeat move) {
        return talks.whyNot(Optional.of(party), move);
    }
}
