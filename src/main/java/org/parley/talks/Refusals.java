package org.parley.talks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.rules.Course;
import org.parley.rules.Deal;
import org.parley.rules.Objection;
import org.parley.rules.Rules;
import org.parley.scenario.Disclosure;
import org.parley.scenario.Event;
import org.parley.scenario.Issue;
import org.parley.scenario.Lever;
import org.parley.scenario.Offer;
import org.parley.scenario.RedLine;
import org.parley.scenario.Scenario;

/// Says why a move cannot be made.
final class Refusals {
    private final Course course;
    private final Rules rules;
    private final Scenario scenario;
    private final Table table;

    Refusals(Course course, Table table) {
        this.course = course;
        this.table = table;
        rules = course.rules();
        scenario = rules.scenario();
    }

    Optional<MoveRefusal> whyNot(Optional<String> seat, Move move, Position at) {
        if (at.isOver()) {
            return Optional.of(new MoveRefusal.TalksAreOver());
        }
        return switch (move) {
            case Move.OfInstructor instructors ->
                seat.isPresent() ? Optional.of(new MoveRefusal.InstructorOnly()) : ofInstructor(instructors, at);
            case Move.OfSeat seats ->
                seat.isEmpty() ? Optional.of(new MoveRefusal.NeedsSeat()) : ofSeat(seat.get(), seats, at);
        };
    }

    private Optional<MoveRefusal> ofInstructor(Move.OfInstructor move, Position at) {
        return switch (move) {
            case Move.Inject(String id) -> {
                int event = position(scenario.events().stream().map(Event::id).toList(), id);
                if (event < 0) {
                    yield unknown(MoveRefusal.Kind.EVENT, id);
                }
                yield at.state().context().events().has(event)
                        ? Optional.of(new MoveRefusal.HappenedAlready(id))
                        : Optional.empty();
            }
            case Move.Pause(boolean paused) ->
                paused == at.paused()
                        ? Optional.of(new MoveRefusal.PauseChangesNothing(paused))
                        : Optional.empty();
            case Move.HandOver(String party, Player player) ->
                at.seats().stream().noneMatch(seat -> seat.party().equals(party))
                        ? unknown(MoveRefusal.Kind.SEAT, party)
                        : Optional.empty();
        };
    }

    private Optional<MoveRefusal> ofSeat(String party, Move.OfSeat move, Position at) {
        if (at.seats().stream().noneMatch(seat -> seat.party().equals(party))) {
            return unknown(MoveRefusal.Kind.SEAT, party);
        }
        if (at.paused()) {
            return Optional.of(new MoveRefusal.TalksArePaused());
        }
        if (!at.turn().equals(Optional.of(party))) {
            return Optional.of(new MoveRefusal.NotYourTurn(at.turn()));
        }
        return switch (move) {
            case Move.Propose propose -> inTheRoom(party, at).or(() -> propose(party, propose, at));
            case Move.Accept(int id) ->
                inTheRoom(party, at).or(() -> open(id, at)).or(() -> accept(party, proposal(id, at), at));
            case Move.Reject(int id) ->
                inTheRoom(party, at).or(() -> open(id, at)).or(() -> answer(party, proposal(id, at), at));
            case Move.Withdraw(int id) ->
                inTheRoom(party, at).or(() -> open(id, at)).or(() -> withdraw(party, proposal(id, at)));
            case Move.PullLever(String lever) -> pull(party, lever, at);
            case Move.DiscloseRule(String rule) -> disclose(party, rule, at);
            case Move.Pass _ -> Optional.empty();
        };
    }

    private Optional<MoveRefusal> inTheRoom(String party, Position at) {
        return table.isPresent(party, at.state())
                ? Optional.empty()
                : Optional.of(new MoveRefusal.NotInTheRoom(party));
    }

    private Optional<MoveRefusal> propose(String party, Move.Propose propose, Position at) {
        if (propose.id() < 1 || at.proposal(propose.id()).isPresent()) {
            return Optional.of(new MoveRefusal.ProposalIdTaken(propose.id()));
        }
        if (propose.counters().isPresent()) {
            int countered = propose.counters().getAsInt();
            Optional<MoveRefusal> refusal = open(countered, at)
                    .or(() -> proposal(countered, at).by().equals(party)
                            ? Optional.of(new MoveRefusal.OwnProposal(countered))
                            : Optional.empty());
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        if (propose.terms().isEmpty()) {
            return Optional.of(new MoveRefusal.NoTerms());
        }
        for (Map.Entry<String, String> term : propose.terms().entrySet()) {
            Optional<MoveRefusal> refusal = term(term.getKey(), term.getValue(), at);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        Deal result = rules.index().add(at.state().concluded(), propose.terms());
        List<Objection> raised = course.whyNotConclude(result, at.state()).stream()
                .filter(Refusals::keepsOffTheTable)
                .toList();
        return raised.isEmpty()
                ? mandate(party, result, at)
                : Optional.of(new MoveRefusal.CannotBeRaised(raised));
    }

    private Optional<MoveRefusal> term(String issueId, String levelId, Position at) {
        int issue = position(scenario.issues().stream().map(Issue::id).toList(), issueId);
        if (issue < 0) {
            return unknown(MoveRefusal.Kind.ISSUE, issueId);
        }
        Issue about = scenario.issues().get(issue);
        int level = about.levelIndex(levelId);
        if (level < 0) {
            return unknown(MoveRefusal.Kind.LEVEL, levelId);
        }
        if (level == 0) {
            return Optional.of(new MoveRefusal.AsksForStatusQuo(issueId));
        }
        int concluded = at.state().concluded().level(issue);
        return concluded == 0
                ? Optional.empty()
                : Optional.of(new MoveRefusal.CannotBeRaised(List.of(new Objection.AlreadyConcluded(
                        issueId, about.levels().get(concluded).id()))));
    }

    private static boolean keepsOffTheTable(Objection objection) {
        return switch (objection) {
            case Objection.AlreadyConcluded _, Objection.OffAgenda _, Objection.ObligorAbsent _ -> true;
            case Objection.CrossesRedLine _,
                    Objection.NotOffered _,
                    Objection.BelowReservation _,
                    Objection.NotConsulted _ -> false;
        };
    }

    private Optional<MoveRefusal> mandate(String party, Deal result, Position at) {
        List<Objection> objections =
                Mandate.objections(rules, party, result, at.state().context());
        return objections.isEmpty() ? Optional.empty() : Optional.of(new MoveRefusal.OutsideMandate(objections));
    }

    private Optional<MoveRefusal> accept(String party, Proposal proposal, Position at) {
        if (proposal.accepted().contains(party) && !proposal.by().equals(party)) {
            return Optional.of(new MoveRefusal.AlreadyAccepted(proposal.id()));
        }
        return answer(party, proposal, at).or(() -> mandate(party, proposal.result(), at));
    }

    private Optional<MoveRefusal> answer(String party, Proposal proposal, Position at) {
        if (proposal.by().equals(party)) {
            return Optional.of(new MoveRefusal.OwnProposal(proposal.id()));
        }
        return table.needed(proposal.result(), at.state()).contains(party)
                ? Optional.empty()
                : Optional.of(new MoveRefusal.AnswerNotNeeded(proposal.id()));
    }

    private static Optional<MoveRefusal> withdraw(String party, Proposal proposal) {
        return proposal.by().equals(party)
                ? Optional.empty()
                : Optional.of(new MoveRefusal.NotOwnProposal(proposal.id(), proposal.by()));
    }

    private static Optional<MoveRefusal> open(int id, Position at) {
        return at.proposal(id)
                .map(proposal -> proposal.isOpen()
                        ? Optional.<MoveRefusal>empty()
                        : Optional.<MoveRefusal>of(new MoveRefusal.ProposalNotOpen(id, proposal.status())))
                .orElse(Optional.of(new MoveRefusal.NoSuchProposal(id)));
    }

    private static Proposal proposal(int id, Position at) {
        return at.proposal(id).orElseThrow();
    }

    private Optional<MoveRefusal> pull(String party, String id, Position at) {
        int position = position(scenario.levers().stream().map(Lever::id).toList(), id);
        if (position < 0) {
            return unknown(MoveRefusal.Kind.LEVER, id);
        }
        Lever lever = scenario.levers().get(position);
        if (!lever.party().equals(party)) {
            return Optional.of(new MoveRefusal.NotOwnLever(id, lever.party()));
        }
        return course.whyNotPull(position, at.state()).map(reason -> new MoveRefusal.LeverNotReady(id, reason));
    }

    private Optional<MoveRefusal> disclose(String party, String id, Position at) {
        int line = position(scenario.redLines().stream().map(RedLine::id).toList(), id);
        if (line >= 0) {
            RedLine rule = scenario.redLines().get(line);
            boolean known = at.state().context().disclosedRedLines().has(line);
            return disclose(party, id, rule.party(), known || rule.disclosure() == Disclosure.PUBLIC);
        }
        int offer = position(scenario.offers().stream().map(Offer::id).toList(), id);
        if (offer >= 0) {
            Offer rule = scenario.offers().get(offer);
            boolean known = at.state().context().disclosedOffers().has(offer);
            return disclose(party, id, rule.party(), known || rule.disclosure() == Disclosure.PUBLIC);
        }
        return unknown(MoveRefusal.Kind.RULE, id);
    }

    private static Optional<MoveRefusal> disclose(String party, String rule, String owner, boolean known) {
        if (!owner.equals(party)) {
            return Optional.of(new MoveRefusal.NotOwnRule(rule, owner));
        }
        return known ? Optional.of(new MoveRefusal.KnownAlready(rule)) : Optional.empty();
    }

    private static int position(List<String> ids, String id) {
        return ids.indexOf(id);
    }

    private static Optional<MoveRefusal> unknown(MoveRefusal.Kind kind, String id) {
        return Optional.of(new MoveRefusal.Unknown(kind, id));
    }
}
