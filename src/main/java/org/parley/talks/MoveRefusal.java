package org.parley.talks;

import java.util.List;
import java.util.Optional;
import org.parley.rules.LeverRefusal;
import org.parley.rules.Objection;

/// Why a move cannot be made.
public sealed interface MoveRefusal {
    /// No move follows the end of the talks.
    record TalksAreOver() implements MoveRefusal {}

    /// The instructor has paused the talks.
    record TalksArePaused() implements MoveRefusal {}

    /// The talks are paused already, or run already.
    record PauseChangesNothing(boolean paused) implements MoveRefusal {}

    /// It is another seat's turn.
    record NotYourTurn(Optional<String> onTurn) implements MoveRefusal {}

    /// A seat's move given as the instructor's.
    record NeedsSeat() implements MoveRefusal {}

    /// An instructor's move given as a seat's.
    record InstructorOnly() implements MoveRefusal {}

    /// The journal says that it was made in another round than the one that is open, or out of order.
    record OutOfPlace(int number, String round) implements MoveRefusal {}

    /// The party is not in the room: it can pull a lever from away, disclose a rule or pass, and nothing else.
    record NotInTheRoom(String party) implements MoveRefusal {}

    /// The scenario has no such thing.
    record Unknown(Kind kind, String id) implements MoveRefusal {}

    /// A proposal names no terms.
    record NoTerms() implements MoveRefusal {}

    /// A term asks for the status quo of an issue.
    record AsksForStatusQuo(String issue) implements MoveRefusal {}

    /// Some terms cannot be raised in this round: concluded already, off the agenda, or an obligor is absent.
    record CannotBeRaised(List<Objection> objections) implements MoveRefusal {}

    /// The mover's own rules say no.
    ///
    /// @param objections at least one, each with the rule that the move would break
    record OutsideMandate(List<Objection> objections) implements MoveRefusal {}

    /// A proposal's id must be a whole number from 1 that no other proposal has.
    record ProposalIdTaken(int proposal) implements MoveRefusal {}

    /// There is no such proposal.
    record NoSuchProposal(int proposal) implements MoveRefusal {}

    /// The proposal has ended.
    record ProposalNotOpen(int proposal, Proposal.Status status) implements MoveRefusal {}

    /// One's own proposal is withdrawn, not accepted, rejected or countered.
    record OwnProposal(int proposal) implements MoveRefusal {}

    /// Only its own party withdraws a proposal.
    record NotOwnProposal(int proposal, String by) implements MoveRefusal {}

    /// The package would not bind this party: it needs no answer from it.
    record AnswerNotNeeded(int proposal) implements MoveRefusal {}

    /// The party has accepted the proposal already.
    record AlreadyAccepted(int proposal) implements MoveRefusal {}

    /// The lever is another party's.
    record NotOwnLever(String lever, String party) implements MoveRefusal {}

    /// The lever cannot be pulled now.
    record LeverNotReady(String lever, LeverRefusal reason) implements MoveRefusal {}

    /// The rule is another party's.
    record NotOwnRule(String rule, String party) implements MoveRefusal {}

    /// Everybody knows the rule.
    record KnownAlready(String rule) implements MoveRefusal {}

    /// The event has happened.
    record HappenedAlready(String event) implements MoveRefusal {}

    /// What an unknown id was meant to name.
    enum Kind {
        SEAT,
        ISSUE,
        LEVEL,
        LEVER,
        RULE,
        EVENT
    }
}
