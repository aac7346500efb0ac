package org.parley.talks.strategy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.scenario.Party;
import org.parley.scenario.Stance;
import org.parley.talks.Entry;
import org.parley.talks.Move;
import org.parley.talks.Proposal;
import org.parley.talks.SeatView;

/// The conciliatory acts of the talks so far, as one seat counts them: conciliatory levers, disclosures, and
/// acceptances (of others, those of its own proposals); of its own also proposals that ask for less than the one
/// before in the same round. It keeps pace with the party that has done most: were the acts of all added up, three
/// that answer each other would never be even.
///
/// @param received by the other party that has done most
/// @param given by the seat itself
/// @param from that other party, if one has done anything; the first in the order of the file
record Ledger(int received, int given, Optional<String> from) {
    static Ledger of(SeatView view, Stake stake) {
        Map<String, Integer> acts = new HashMap<>();
        Optional<Proposal> before = Optional.empty();
        for (Entry entry : view.journal()) {
            String party = entry.seat().orElse("");
            if (isConciliatory(entry.move(), party, view)) {
                acts.merge(party, 1, Integer::sum);
            }
            if (party.equals(view.party()) && entry.move() instanceof Move.Propose(int id, var terms, var counters)) {
                Proposal proposal = view.position().proposal(id).orElseThrow();
                if (before.filter(last -> asksForLess(proposal, last, stake)).isPresent()) {
                    acts.merge(party, 1, Integer::sum);
                }
                before = Optional.of(proposal);
            }
        }
        int received = 0;
        Optional<String> from = Optional.empty();
        for (Party other : view.scenario().negotiators()) {
            int done = acts.getOrDefault(other.id(), 0);
            if (!other.id().equals(view.party()) && done > received) {
                received = done;
                from = Optional.of(other.id());
            }
        }
        return new Ledger(received, acts.getOrDefault(view.party(), 0), from);
    }

    private static boolean asksForLess(Proposal proposal, Proposal last, Stake stake) {
        return proposal.round().equals(last.round())
                && stake.worth(proposal.result()) < stake.worth(last.result());
    }

    private static boolean isConciliatory(Move move, String party, SeatView view) {
        return switch (move) {
            case Move.PullLever(String lever) -> view.scenario().lever(lever).stance() == Stance.CONCILIATORY;
            case Move.DiscloseRule _ -> true;
            case Move.Accept(int id) ->
                party.equals(view.party())
                        || view.position().proposal(id).orElseThrow().by().equals(view.party());
            case Move.Propose _, Move.Reject _, Move.Withdraw _, Move.Pass _ -> false;
            case Move.Inject _, Move.Pause _, Move.HandOver _ -> false;
        };
    }

    /// How many acts of others have not been answered.
    int credit() {
        return received - given;
    }
}
