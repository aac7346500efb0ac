package org.parley.talks.strategy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.parley.rules.Deal;
import org.parley.talks.Choice;
import org.parley.talks.Move;
import org.parley.talks.Proposal;
import org.parley.talks.Reason;
import org.parley.talks.SeatView;

/// A turn of a strategy that bids: it offers packages one by one, accepts what is worth as much as it asks for with its
/// next bid, and has those consulted in time whom the issues ask for.
///
/// Accepting by the next bid is the rule ACnext of Baarslag, Hindriks and Jonker, “Acceptance conditions in automated
/// negotiation” (Complex Automated Negotiations, Studies in Computational Intelligence 435, 2013), which weighs each
/// offer when it comes. Here proposals stay on the table until the round closes, so one
/// that is worth too little now may be accepted when the seat asks for less, and is turned down only if it never could.
final class Bidding {
    private final SeatView view;
    private final Stake stake;
    private final Options options;
    private final Asking asking;
    private final PackageSearch search;
    private final Worth others;
    private final long most;

    /// @param view with a round open
    Bidding(SeatView view) {
        this.view = view;
        stake = new Stake(view);
        options = new Options(view, stake);
        asking = new Asking(view);
        search = new PackageSearch(view, asking::isRipe);
        others = stake.others();
        most = best(stake.own(), others, stake.floor(), Set.of()).map(stake::worth).orElse(stake.floor());
    }

    /// What the seat must not fall below.
    long floor() {
        return stake.floor();
    }

    /// What the best package is worth to the seat that it has not seen ruled out; the floor where there is none.
    long most() {
        return most;
    }

    long worth(Deal deal) {
        return stake.worth(deal);
    }

    /// A worth between the floor and the most.
    ///
    /// @param share of the way up, from 0 to 1
    long between(double share) {
        return floor() + Math.round(share * (most() - floor()));
    }

    /// The package that others like best, by a guess, of those worth so much to the seat: one not yet proposed in
    /// this round, or else one that is not on the table.
    Optional<Deal> kindest(long target) {
        long least = Math.max(target, stake.floor() + 1);
        return best(others, stake.own(), least, options.tried())
                .or(() -> best(others, stake.own(), least, options.onTheTableOrRefusedByRules()));
    }

    /// The package worth most to the seat, apart from some.
    Optional<Deal> dearest(Set<Deal> apart) {
        return best(stake.own(), others, stake.floor() + 1, apart);
    }

    private Optional<Deal> best(Worth first, Worth second, long least, Set<Deal> apart) {
        return search.best(
                new Aim(first, second, stake.own(), least, Aim.Others.NOT_RULED_OUT, apart, List.of()));
    }

    /// The packages apart from which it looks for one to repeat.
    Set<Deal> notToRepeat() {
        return options.onTheTableOrRefusedByRules();
    }

    /// Whether a package can be proposed now.
    boolean canPropose(Deal deal) {
        return view.whyNot(options.propose(deal)).isEmpty();
    }

    /// The move of this turn.
    ///
    /// @param enough worth of a package that it accepts
    /// @param step a lever that it pulls in between, if any
    /// @param bid what it offers, if anything
    /// @param why it offers that
    Choice choose(
            long enough, Supplier<Optional<Choice>> step, Supplier<Optional<Deal>> bid, Reason why) {
        return asking.owedNow(lever -> true)
                .map(lever -> new Choice(lever, Reason.of("consults")))
                .or(() -> accept(enough))
                .or(step)
                .or(() -> asking.owed(lever -> true).map(lever -> new Choice(lever, Reason.of("consults"))))
                .or(() -> asking.ahead(lever -> true).map(lever -> new Choice(lever, Reason.of("consultsAhead"))))
                .or(() -> bid.get().filter(deal -> !isOpen(deal)).map(deal -> propose(deal, why)))
                .or(this::hold)
                .orElseGet(() -> options.pass(Reason.of("waitsForAnswer")));
    }

    /// Where the seat could offer nothing yet, a conciliatory lever that costs it nothing: else talks in which everybody's
    /// terms wait for somebody's first step would end in silence.
    Optional<Choice> wayIn() {
        return most > floor() ? Optional.empty() : gesture(Reason.of("nothingToOffer"));
    }

    /// The conciliatory lever that opens most for the seat, if one costs it nothing that it can see.
    Optional<Choice> gesture(Reason why) {
        return new Appraisal(view, stake, others, List.of())
                .gesture()
                .map(lever -> new Choice(lever.move(), why));
    }

    /// The steps that others and the seat have made towards each other.
    Ledger ledger() {
        return Ledger.of(view, stake);
    }

    private boolean isOpen(Deal deal) {
        return view.position().openProposals().stream()
                .anyMatch(proposal -> proposal.by().equals(view.party())
                        && proposal.result().equals(deal));
    }

    private Choice propose(Deal deal, Reason why) {
        return new Choice(options.propose(deal), why);
    }

    private Optional<Choice> accept(long enough) {
        return options.acceptable().stream()
                .filter(proposal -> stake.worth(proposal.result()) >= Math.max(enough, floor()))
                .filter(proposal -> !asking.isPremature(proposal.result()) && asking.canBeFinal(proposal.result()))
                .findFirst()
                .map(proposal -> new Choice(new Move.Accept(proposal.id()), Reason.of("enough")));
    }

    /// Turns down what it will never accept; what it may come to yet it leaves on the table.
    private Optional<Choice> hold() {
        return options.waiting().stream()
                .filter(proposal -> stake.worth(proposal.result()) < floor()
                        || view.whyNot(new Move.Accept(proposal.id())).isPresent())
                .findFirst()
                .map(proposal -> new Choice(new Move.Reject(proposal.id()), Reason.of("outsideMandate")));
    }

    /// Passing, or asking those that can be asked from away, while the seat is not in the room.
    static Choice away(SeatView view) {
        Options options = new Options(view, new Stake(view));
        return new Asking(view)
                .owed(lever -> true)
                .map(lever -> new Choice(lever, Reason.of("consults")))
                .orElseGet(() -> options.pass(Reason.of("away")));
    }

    /// A party's proposals of this round, in order.
    static List<Proposal> ofRound(SeatView view, String party) {
        String round = view.scenario().rounds().get(view.state().round()).id();
        return view.position().proposals().stream()
                .filter(proposal -> proposal.by().equals(party) && proposal.round().equals(round))
                .toList();
    }
}
