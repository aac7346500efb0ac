package org.parley.talks.strategy;

import java.util.List;
import java.util.Optional;
import org.parley.scenario.Party;
import org.parley.scenario.Stance;
import org.parley.talks.Choice;
import org.parley.talks.Move;
import org.parley.talks.Proposal;
import org.parley.talks.Reason;
import org.parley.talks.SeatView;
import org.parley.talks.Strategy;

/// Concedes in proportion as it is conceded to. What another asks of it is what it is left short of the most by the
/// other's proposals; by what share that has shrunk from the first of them in this round to the last, by that share it
/// cuts what it asks for above its floor. It follows the one that has conceded most, and takes the first small step
/// itself: were both to wait to be shown one, neither would ever move. Steps of other kinds it answers with a conciliatory
/// lever that costs it nothing that it can see, and begins with one after its first offer where nobody has pulled one.
///
/// With itself it agrees less often than those that concede by the clock: each round it begins anew, and once both have
/// taken the first step neither is shown another.
///
/// Faratin, Sierra and Jennings, “Negotiation decision functions for autonomous agents”, Robotics and Autonomous
/// Systems 24 (1998), pages 159–182, behaviour-dependent tactics: relative tit-for-tat. Theirs compares two proposals in
/// a row issue by issue; this one compares worths, and the first with the last, which is the product of those steps. The
/// first step is ours.
public final class TitForTat implements Strategy {
    private static final double FIRST_STEP = 0.8;

    private record Shown(Party by, double left) {}

    @Override
    public String name() {
        return "tit-for-tat";
    }

    @Override
    public Choice choose(SeatView view) {
        if (!view.isPresent()) {
            return Bidding.away(view);
        }
        Bidding bidding = new Bidding(view);
        Optional<Shown> shown = shown(view, bidding);
        boolean begun = !Bidding.ofRound(view, view.party()).isEmpty();
        double share = shown.map(Shown::left).orElse(1.0) * (begun ? FIRST_STEP : 1);
        long target = bidding.between(share);
        Reason why = shown.map(step ->
Reason.of("concedesAsMuch", step.by().id()))
                .orElseGet(() -> Reason.of(begun ? "concedesAStep" : "asks"));
        Ledger ledger = bidding.ledger();
        return bidding.choose(
                target,
                () -> step(bidding, ledger, begun && !hasAnyonePulled(view)).or(bidding::wayIn),
                () -> bidding.kindest(target),
                why);
    }

    private static Optional<Choice> step(Bidding bidding, Ledger ledger, boolean isToBegin) {
        if (ledger.credit() > 0) {
            return bidding.gesture(Reason.of("leverInReturn", ledger.from().orElseThrow()));
        }
        return isToBegin ? bidding.gesture(Reason.of("firstLever")) : Optional.empty();
    }

    /// Whether a conciliatory lever has been pulled by anybody.
    private static boolean hasAnyonePulled(SeatView view) {
        return view.journal().stream()
                .anyMatch(entry -> entry.move() instanceof Move.PullLever(String lever)
                        && view.scenario().lever(lever).stance() == Stance.CONCILIATORY);
    }

    private static Optional<Shown> shown(SeatView view, Bidding bidding) {
        Optional<Shown> most = Optional.empty();
        for (Party other : view.scenario().negotiators()) {
            List<Proposal> made = Bidding.ofRound(view, other.id());
            if (!other.id().equals(view.party()) && made.size() > 1) {
                double left = left(
                        bidding.most(),
                        bidding.worth(made.getFirst().result()),
                        bidding.worth(made.getLast().result()));
                if (left < most.map(Shown::left).orElse(1.0)) {
                    most = Optional.of(new Shown(other, left));
                }
            }
        }
        return most;
    }

    /// What is left of a demand: the share of the first that the last still makes.
    static double left(long most, long first, long last) {
        double before = (double) most - first;
        double now = (double) most - last;
        return before <= 0 ? 1 : Math.clamp(now / before, 0, 1);
    }
}
