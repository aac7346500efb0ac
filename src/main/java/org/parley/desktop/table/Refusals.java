package org.parley.desktop.table;

import java.util.Optional;
import org.parley.desktop.play.Glance;
import org.parley.desktop.text.Texts;
import org.parley.talks.Move;

/// Why the viewer cannot make a move, in words.
final class Refusals {
    private Refusals() {}

    /// The sentence, or empty if the move can be made.
    static Optional<String> why(Glance glance, Move.OfSeat move) {
        return anything(glance)
                .or(() -> glance.talks()
                        .whyNot(glance.seat(), move)
                        .map(refusal -> glance.words().of(refusal)));
    }

    /// Why the viewer can do nothing at all, or empty.
    static Optional<String> anything(Glance glance) {
        if (!glance.present()) {
            return Optional.of(Texts.of("table.obstacle.past"));
        }
        if (glance.position().isOver()) {
            return Optional.of(Texts.of("table.obstacle.over"));
        }
        if (glance.seat().isEmpty()) {
            return Optional.of(Texts.of("table.obstacle.onlooker"));
        }
        if (glance.position().paused()) {
            return Optional.of(Texts.of("table.obstacle.paused"));
        }
        return glance.yourTurn()
                ? Optional.empty()
                : Optional.of(Texts.of(
                        "table.obstacle.turn", glance.game().party(glance.position().turn().orElseThrow())));
    }
}
