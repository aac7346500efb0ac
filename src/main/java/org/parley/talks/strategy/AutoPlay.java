package org.parley.talks.strategy;

import java.util.Optional;
import org.parley.talks.Choice;
import org.parley.talks.Entry;
import org.parley.talks.Player;
import org.parley.talks.Position;
import org.parley.talks.Reason;
import org.parley.talks.SeatView;
import org.parley.talks.Session;
import org.parley.talks.Strategy;
import org.parley.talks.Talks;

/// Plays the seats that strategies hold.
public final class AutoPlay {
    private AutoPlay() {}

    /// Whether it is a strategy's turn.
    public static boolean isDue(Talks talks) {
        return onTurn(talks).isPresent();
    }

    /// The talks after one move of the strategy whose turn it is; as they are where it is a person's turn, or the
    /// talks are paused or over.
    ///
    /// @throws IllegalArgumentException where there is no strategy of the name that the seat's player has
    public static Talks step(Talks talks) {
        return onTurn(talks).map(turn -> talks.play(turn.choose(talks).move())).orElse(talks);
    }

    /// The talks after the moves of strategies, until it is a person's turn or the talks are paused or over.
    ///
    /// @throws IllegalArgumentException where there is no strategy of the name that a seat's player has
    public static Talks play(Talks talks) {
        Talks played = talks;
        while (isDue(played)) {
            played = step(played);
        }
        return played;
    }

    /// The talks of a session after the moves of strategies, until it is a person's turn or they are paused or over.
    public static Talks play(Session session) {
        return play(Talks.of(session));
    }

    /// Why a strategy made the move of a journal's entry, worked out again from what it saw; empty where a person
    /// made it, or the strategy would now choose otherwise.
    ///
    /// @param entry number of the entry
    public static Optional<Reason> reason(Talks talks, int entry) {
        Talks before = talks.upTo(entry - 1);
        Entry made = talks.journal().get(entry - 1);
        return onTurn(before)
                .filter(turn -> made.seat().equals(Optional.of(turn.party())))
                .map(turn -> turn.choose(before))
                .filter(choice -> choice.move().equals(made.move()))
                .map(Choice::reason);
    }

    private static Optional<Turn> onTurn(Talks talks) {
        Position at = talks.position();
        if (at.isOver() || at.paused()) {
            return Optional.empty();
        }
        return at.turn()
                .filter(party -> at.player(party) instanceof Player.Strategy)
                .map(party -> new Turn(party, named(at.player(party).id())));
    }

    private static Strategy named(String name) {
        return Strategies.named(name)
                .orElseThrow(() -> new IllegalArgumentException("There is no strategy '" + name
                        + "'. Maybe choose one of " + String.join(", ", Strategies.names()) + "."));
    }

    private record Turn(String party, Strategy strategy) {
        Choice choose(Talks talks) {
            return strategy.choose(SeatView.of(talks, party));
        }
    }
}
