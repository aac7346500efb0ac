package org.parley.talks.strategy;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.scenario.Effect;
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

    /// The first lever that consults a party which the concluded package still owes a consultation, and that would
    /// not break off the talks.
    ///
    /// @param stances those that may be pulled
    static Optional<Move.OfSeat> consulting(SeatView view, List<Stance> stances) {
        List<Effect> wanted = owed(view).stream()
                .<Effect>map(Effect.Consult::new)
                .toList();
        return first(
                view,
                lever -> stances.contains(lever.stance())
                        && lever.effects().stream().anyMatch(wanted::contains));
    }

    private static List<String> owed(SeatView view) {
        Rules rules = view.rules();
        State state = view.state();
        return state.concluded()
                .terms()
                .mapToObj(issue -> view.scenario().issues().get(issue))
                .flatMap(issue -> issue.consult().stream())
                .filter(party -> !state.context().consulted().has(rules.index().party(party)))
                .distinct()
                .toList();
    }

    private static Optional<Move.OfSeat> first(SeatView view, Predicate<Lever> wanted) {
        return view.pullable().stream()
                .filter(position -> wanted.test(view.scenario().levers().get(position)))
                .filter(position ->
                        !view.course().pull(position, view.state()).phase().isOver())
                .findFirst()
                .map(position -> new Move.PullLever(view.scenario().levers().get(position).id()));
    }
}
