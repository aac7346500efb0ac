package org.parley.talks;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.rules.Objection;
import org.parley.rules.Wording;
import org.parley.scenario.Scenario;

/// Says why a move cannot be made.
final class RefusalWording {
    private final Scenario scenario;
    private final Wording rules;
    private final Phrases phrases;
    private final Function<Objection, String> objection;

    /// @param objection an objection in words, as far as the reader may know
    RefusalWording(Scenario scenario, Wording rules, Phrases phrases, Function<Objection, String> objection) {
        this.scenario = scenario;
        this.rules = rules;
        this.phrases = phrases;
        this.objection = objection;
    }

    String of(MoveRefusal refusal) {
        return switch (refusal) {
            case MoveRefusal.TalksAreOver() -> phrases.of("refused.over");
            case MoveRefusal.TalksArePaused() -> phrases.of("refused.paused");
            case MoveRefusal.PauseChangesNothing(boolean paused) ->
                phrases.of(paused ? "refused.pausedAlready" : "refused.runAlready");
            case MoveRefusal.NotYourTurn(var onTurn) ->
                onTurn.map(party -> phrases.of("refused.turn", party(party)))
                        .orElseGet(() -> phrases.of("refused.noTurn"));
            case MoveRefusal.NeedsSeat() -> phrases.of("refused.needsSeat");
            case MoveRefusal.InstructorOnly() -> phrases.of("refused.instructorOnly");
            case MoveRefusal.OutOfPlace(int number, String round) ->
                phrases.of("refused.outOfPlace", number, round);
            case MoveRefusal.NotInTheRoom(String party) -> phrases.of("refused.away", party(party));
            case MoveRefusal.Unknown(var kind, String id) -> phrases.of("refused.unknown." + kind.name(), id);
            case MoveRefusal.NoTerms() -> phrases.of("refused.noTerms");
            case MoveRefusal.AsksForStatusQuo(String issue) ->
                phrases.of("refused.statusQuo", scenario.issue(issue).label());
            case MoveRefusal.CannotBeRaised(var objections) ->
                phrases.of("refused.raised", sentences(objections));
            case MoveRefusal.OutsideMandate(var objections) ->
                phrases.of("refused.mandate", sentences(objections));
            case MoveRefusal.ProposalIdTaken(int proposal) -> phrases.of("refused.idTaken", proposal);
            case MoveRefusal.NoSuchProposal(int proposal) -> phrases.of("refused.noProposal", proposal);
            case MoveRefusal.ProposalNotOpen(int proposal, var status) ->
                phrases.of("refused." + status.name(), proposal);
            case MoveRefusal.OwnProposal(int proposal) -> phrases.of("refused.ownProposal", proposal);
            case MoveRefusal.NotOwnProposal(int proposal, String by) ->
                phrases.of("refused.notOwnProposal", proposal, party(by));
            case MoveRefusal.AnswerNotNeeded(int proposal) -> phrases.of("refused.notNeeded", proposal);
            case MoveRefusal.AlreadyAccepted(int proposal) -> phrases.of("refused.accepted", proposal);
            case MoveRefusal.NotOwnLever(String lever, String party) ->
                phrases.of("refused.notOwnLever", scenario.lever(lever).title(), party(party));
            case MoveRefusal.LeverNotReady(String lever, var reason) ->
                phrases.of(
                        "refused.lever",
                        scenario.lever(lever).title(),
                        rules.of(reason, scenario.lever(lever)));
            case MoveRefusal.NotOwnRule(String rule, String party) ->
                phrases.of("refused.notOwnRule", party(party));
            case MoveRefusal.KnownAlready(String rule) -> phrases.of("refused.known");
            case MoveRefusal.HappenedAlready(String event) ->
                phrases.of("refused.happened", scenario.event(event).title());
        };
    }

    private String sentences(List<Objection> objections) {
        return objections.stream().map(objection).collect(Collectors.joining(" "));
    }

    private String party(String id) {
        return scenario.party(id).title();
    }
}
