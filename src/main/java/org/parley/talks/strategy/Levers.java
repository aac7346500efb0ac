package org.parley.talks.strategy;

import java.util.Optional;
import java.util.function.Predicate;
import org.parley.scenario.Lever;
import org.parley.scenario.Stance;
import org.parley.talks.Move;
import org.parley.talks.SeatView;

/// A seat's choice among its levers.
final class Levers {
    private Levers() {}

    /// The first lever of a stance, in the order of the file, that would not break off the talks.
    static Optional<Move.OfSeat> first(SeatView view, Stance stance) {
        return first(view, lever -> lever.stance() == stance);
    }

    /// The first lever of a kind, in the order of the file, that would not break off the talks.
    static Optional<Move.OfSeat> first(SeatView view, Predicate<Lever> wanted) {
        return view.pullable().stream()
                .filter(position -> wanted.test(view.scenario().levers().get(position)))
                .filter(position ->
                        !view.course().pull(position, view.state()).phase().isOver())
                .findFirst()
                .map(position -> new Move.PullLever(view.scenario().levers().get(position).id()));
    }
}
