package org.parley.desktop.table;

import java.util.List;
import java.util.Optional;
import org.parley.talks.Player;
import org.parley.talks.Position;
import org.parley.talks.Seat;

/// The seats that people hold at a moment of the talks, in the order of the scenario.
record People(List<String> parties, Optional<String> turn) {
    People {
        parties = List.copyOf(parties);
    }

    static People at(Position position) {
        List<String> parties = position.seats().stream()
                .filter(taken -> taken.player() instanceof Player.Person)
                .map(Seat::party)
                .toList();
        return new People(parties, position.turn());
    }

    /// Whether a strategy is to move.
    static boolean machineToMove(Position position) {
        return position.turn()
                .map(position::player)
                .filter(Player.Strategy.class::isInstance)
                .isPresent();
    }

    boolean isEmpty() {
        return parties.isEmpty();
    }

    boolean have(String party) {
        return parties.contains(party);
    }

    /// The seat whose turn it is, where a person holds it.
    Optional<String> mover() {
        return turn.filter(this::have);
    }

    /// Who is asked first: whoever is to move, or else the first of them.
    Optional<String> first() {
        return mover().or(() -> parties.stream().findFirst());
    }
}
