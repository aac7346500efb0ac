package org.parley.talks.strategy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.rules.Deal;
import org.parley.rules.State;
import org.parley.scenario.Lever;
import org.parley.scenario.Stance;
import org.parley.talks.Move;
import org.parley.talks.SeatView;

/// What a seat's levers are worth to it, as far as it sees: what could be agreed as things stand after and before,
/// over what no agreement is worth then.
final class Appraisal {
    private final SeatView view;
    private final Stake stake;
    private final Worth others;
    private final List<Check> bargain;

    Appraisal(SeatView view, Stake stake, Worth others, List<Check> bargain) {
        this.view = view;
        this.stake = stake;
        this.others = others;
        this.bargain = bargain;
    }

    /// A lever and what it adds to the seat's best prospect.
    record Appraised(Move.OfSeat move, long gain) {}

    /// The lever that opens most, if one opens something.
    Optional<Appraised> best() {
        return choose(lever -> true, 1);
    }

    /// The conciliatory lever that opens most, if one costs nothing.
    Optional<Appraised> gesture() {
        return choose(lever -> lever.stance() == Stance.CONCILIATORY, 0);
    }

    private Optional<Appraised> choose(Predicate<Lever> wanted, long least) {
        Optional<Appraised> best = Optional.empty();
        if (view.pullable().isEmpty()) {
            return best;
        }
        long now = prospect(view.state());
        for (int position : view.pullable()) {
            Lever lever = view.scenario().levers().get(position);
            State after = view.course().pull(position, view.state());
            if (after.phase().isOver() || !wanted.test(lever)) {
                continue;
            }
            long gain = prospect(after) - now;
            if (gain >= best.map(Appraised::gain).map(most -> most + 1).orElse(least)) {
                best = Optional.of(new Appraised(new Move.PullLever(lever.id()), gain));
            }
        }
        return best;
    }

    private long prospect(State state) {
        int party = view.rules().index().party(view.party());
        long noDeal = view.rules().hasReservation(party)
                ? view.rules().reservation(party, state.context())
                : stake.worth(Deal.statusQuo(view.scenario().issues().size()));
        long least = Math.max(noDeal, stake.worth(state.concluded()));
        long best = PackageSearch.toTheEnd(view, state)
                .best(new Aim(stake.own(), others, stake.own(), least, Aim.Others.OFFERED, Set.of(), bargain))
                .map(stake::worth)
                .orElse(least);
        return best - noDeal;
    }
}
