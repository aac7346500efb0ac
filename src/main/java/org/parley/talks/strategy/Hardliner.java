package org.parley.talks.strategy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.rules.Deal;
import org.parley.scenario.Stance;
import org.parley.talks.Choice;
import org.parley.talks.Move;
import org.parley.talks.Proposal;
import org.parley.talks.Reason;
import org.parley.talks.SeatView;
import org.parley.talks.Strategy;

/// Concedes nothing: asks for the best package within its mandate, accepts what is as good or binds only others,
/// turns down all else, answers a refusal with pressure, and never pulls a conciliatory lever.
///
/// The name is that of the negotiation platform Genius for the time-dependent tactic that never concedes; pressure and
/// taking gifts are ours.
public final class Hardliner implements Strategy {
    @Override
    public String name() {
        return "hardliner";
    }

    @Override
    public Choice choose(SeatView view) {
        Stake stake = new Stake(view);
        Options options = new Options(view, stake);
        Optional<Choice> owed = new Asking(view)
                .owed(lever -> lever.stance() != Stance.CONCILIATORY)
                .map(lever -> new Choice(lever, Reason.of("consults")));
        if (!view.isPresent()) {
            return owed.orElseGet(() -> options.pass(Reason.of("away")));
        }
        Optional<Deal> demand = new PackageSearch(view, issue -> true)
                .best(new Aim(
                        stake.own(),
                        stake.others(),
                        stake.own(),
                        stake.floor(),
                        Aim.Others.WHATEVER,
                        Set.of(),
                        List.of()));
        long target = demand.map(stake::worth).orElse(stake.floor());
        for (Proposal proposal : options.acceptable()) {
            boolean gift = !stake.bindsSelf(proposal) && stake.worth(proposal.result()) >= stake.floor();
            if (gift || stake.worth(proposal.result()) >= target) {
                return new Choice(new Move.Accept(proposal.id()), Reason.of(gift ? "gift" : "demandMet"));
            }
        }
        if (owed.isPresent()) {
            return owed.get();
        }
        return demand.filter(deal -> !options.tried().contains(deal))
                .map(deal -> new Choice(options.propose(deal), Reason.of("demands")))
                .or(() -> press(view, options))
                .orElseGet(() -> options.pass(Reason.of("holdsOut")));
    }

    private static Optional<Choice> press(SeatView view, Options options) {
        Optional<Choice> pressure = wasRefused(view)
                ? Levers.first(view, Stance.COERCIVE).map(lever -> new Choice(lever, Reason.of("presses")))
                : Optional.empty();
        return pressure.or(() -> options.waiting().stream()
                .findFirst()
                .map(proposal -> new Choice(new Move.Reject(proposal.id()), Reason.of("concedesNothing"))));
    }

    private static boolean wasRefused(SeatView view) {
        return view.position().proposals().stream()
                .filter(proposal -> proposal.by().equals(view.party()))
                .anyMatch(proposal -> switch (proposal.status()) {
                    case REJECTED, COUNTERED, FAILED -> true;
                    case OPEN, CONCLUDED, WITHDRAWN, LAPSED -> false;
                });
    }
}
