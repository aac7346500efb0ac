package org.parley.talks.strategy;

import java.util.Optional;
import org.parley.scenario.Stance;
import org.parley.talks.Entry;
import org.parley.talks.Move;
import org.parley.talks.Proposal;
import org.parley.talks.SeatView;

/// The conciliatory acts of the talks so far, as one seat counts them: conciliatory levers, disclosures and accepted
/// terms, and of its own also proposals that ask for less than the one before in the same round. Its own acceptance
/// counts only where the terms bind nobody else.
///
/// @param received by the others
/// @param given by the seat itself
/// @param latest the other party that made the latest one, if one did
record Ledger(int received, int given, Optional<String> latest) {
    static Ledger of(SeatView view, Stake stake) {
        int received = 0;
        int given = 0;
        Optional<String> latest = Optional.empty();
        Optional<Proposal> before = Optional.empty();
        for (Entry entry : view.journal()) {
            boolean mine = entry.seat().equals(Optional.of(view.party()));
            if (mine && entry.move() instanceof Move.Propose(int id, var terms, var counters)) {
                Proposal proposal = view.position().proposal(id).orElseThrow();
                given += before.filter(last -> asksForLess(proposal, last, stake)).isPresent() ? 1 : 0;
                before = Optional.of(proposal);
            } else if (mine) {
                given += isConciliatory(entry.move(), view) && !isBargain(entry.move(), view, stake) ? 1 : 0;
            } else if (isConciliatory(entry.move(), view)) {
                received++;
                latest = entry.seat();
            }
        }
        return new Ledger(received, given, latest);
    }

    private static boolean asksForLess(Proposal proposal, Proposal last, Stake stake) {
        return proposal.round().equals(last.round())
                && stake.worth(proposal.result()) < stake.worth(last.result());
    }

    private static boolean isConciliatory(Move move, SeatView view) {
        return switch (move) {
            case Move.PullLever(String lever) -> view.scenario().lever(lever).stance() == Stance.CONCILIATORY;
            case Move.DiscloseRule _, Move.Accept _ -> true;
            case Move.Propose _, Move.Reject _, Move.Withdraw _, Move.Pass _ -> false;
            case Move.Inject _, Move.Pause _, Move.HandOver _ -> false;
        };
    }

    private static boolean isBargain(Move move, SeatView view, Stake stake) {
        return move instanceof Move.Accept(int id)
                && stake.bindsOthers(view.position().proposal(id).orElseThrow());
    }

    /// How many acts of others have not been answered.
    int credit() {
        return received - given;
    }
}
