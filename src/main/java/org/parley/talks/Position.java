package org.parley.talks;

import java.util.List;
import java.util.Optional;
import org.parley.rules.State;

/// Where a session is after a number of its journal's entries.
///
/// @param entries how many entries have been played; 0 right after the first round has opened
/// @param turn the party whose turn it is; empty when the talks are over (not while they are paused: then it is the
///     party whose turn it will be)
/// @param turnsInRound turns taken in the open round
/// @param turnsInAll turns taken since the start
/// @param passed the parties that have passed in succession
/// @param proposals all proposals made so far, in order, whatever has become of them
/// @param seats as they are played now
/// @param happenings what the last entry did and what followed from it; at 0, what followed from the start
public record Position(
        int entries,
        State state,
        Optional<String> turn,
        boolean paused,
        int turnsInRound,
        int turnsInAll,
        List<String> passed,
        List<Proposal> proposals,
        List<Seat> seats,
        List<Happening> happenings) {
    public Position {
        passed = List.copyOf(passed);
        proposals = List.copyOf(proposals);
        seats = List.copyOf(seats);
        happenings = List.copyOf(happenings);
    }

    public boolean isOver() {
        return state.phase().isOver();
    }

    /// The proposals that can be accepted, in order.
    public List<Proposal> openProposals() {
        return proposals.stream().filter(Proposal::isOpen).toList();
    }

    /// The proposal with this id, if there is one.
    public Optional<Proposal> proposal(int id) {
        return proposals.stream().filter(proposal -> proposal.id() == id).findFirst();
    }

    /// The id for the next proposal.
    public int nextProposal() {
        return proposals.stream().mapToInt(Proposal::id).max().orElse(0) + 1;
    }

    /// Who plays a negotiator's seat now.
    ///
    /// @throws IllegalArgumentException where the party has no seat
    public Player player(String party) {
        return seats.stream()
                .filter(seat -> seat.party().equals(party))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The party '" + party + "' has no seat."))
                .player();
    }
}
