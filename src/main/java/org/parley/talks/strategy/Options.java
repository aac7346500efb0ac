package org.parley.talks.strategy;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.parley.rules.Deal;
import org.parley.scenario.Issue;
import org.parley.talks.Choice;
import org.parley.talks.Move;
import org.parley.talks.Proposal;
import org.parley.talks.Reason;
import org.parley.talks.SeatView;
import org.parley.talks.TalksWording;

/// What a seat can do about proposals.
final class Options {
    private final SeatView view;
    private final Stake stake;

    Options(SeatView view, Stake stake) {
        this.view = view;
        this.stake = stake;
    }

    /// The open proposals that wait for the seat's answer, the best for it first.
    List<Proposal> waiting() {
        return view.position().openProposals().stream()
                .filter(proposal -> proposal.awaited().contains(view.party()))
                .sorted(Comparator.<Proposal>comparingLong(proposal -> -stake.worth(proposal.result()))
                        .thenComparingInt(Proposal::id))
                .toList();
    }

    /// The open proposals that wait for the seat's answer and that it may accept, the best for it first.
    List<Proposal> acceptable() {
        return waiting().stream()
                .filter(proposal -> view.whyNot(new Move.Accept(proposal.id())).isEmpty())
                .toList();
    }

    /// Whether a proposal of the seat's own is open.
    boolean hasOneOpen() {
        return view.position().openProposals().stream()
                .anyMatch(proposal -> proposal.by().equals(view.party()));
    }

    /// The packages that have been proposed in this round.
    Set<Deal> tried() {
        String round = view.scenario().rounds().get(view.state().round()).id();
        Set<Deal> tried = new HashSet<>();
        for (Proposal proposal : view.position().proposals()) {
            if (proposal.round().equals(round)) {
                tried.add(proposal.result());
            }
        }
        return tried;
    }

    /// The packages that have failed in this round, and the seat's own open ones.
    Set<Deal> onTheTableOrRefusedByRules() {
        String round = view.scenario().rounds().get(view.state().round()).id();
        Set<Deal> deals = new HashSet<>();
        for (Proposal proposal : view.position().proposals()) {
            boolean ownOpen = proposal.isOpen() && proposal.by().equals(view.party());
            if (ownOpen || proposal.round().equals(round) && proposal.status() == Proposal.Status.FAILED) {
                deals.add(proposal.result());
            }
        }
        return deals;
    }

    /// A proposal of what a package adds to what has been concluded, beside whatever others have proposed.
    Move.OfSeat proposeBeside(Deal deal) {
        return propose(deal, OptionalInt.empty());
    }

    /// A proposal of what a package adds to what has been concluded; it counters the first that waits for the
    /// seat's answer.
    Move.OfSeat propose(Deal deal) {
        return propose(
                deal,
                waiting().stream().mapToInt(Proposal::id).findFirst());
    }

    private Move.OfSeat propose(Deal deal, OptionalInt counters) {
        Map<String, String> terms = new LinkedHashMap<>();
        for (int issue : deal.terms().toArray()) {
            if (view.state().concluded().level(issue) == 0) {
                Issue about = view.scenario().issues().get(issue);
                terms.put(about.id(), about.levels().get(deal.level(issue)).id());
            }
        }
        return new Move.Propose(view.position().nextProposal(), terms, counters);
    }

    /// Passing, with the reason as its words.
    Choice pass(Reason reason) {
        String words = new TalksWording(view.scenario(), Locale.ROOT).of(reason);
        return new Choice(new Move.Pass(words), reason);
    }
}
