package org.parley.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.scenario.Ending;
import org.parley.scenario.Event;
import org.parley.scenario.Issue;
import org.parley.scenario.Lever;
import org.parley.scenario.Round;
import org.parley.scenario.Scenario;

/// How the talks run: the steps from one state to the next. Immutable and safe for use by several threads.
public final class Course {
    private final Rules rules;
    private final Scenario scenario;

    public Course(Rules rules) {
        this.rules = rules;
        this.scenario = rules.scenario();
    }

    public Rules rules() {
        return rules;
    }

    /// The state before the first round: the start of the context, the status quo package.
    public State start() {
        return new State(
                Phase.BEFORE_FIRST_ROUND,
                rules.startContext(),
                Collections.nCopies(scenario.parties().size(), 0),
                Deal.statusQuo(scenario.issues().size()),
                Optional.empty());
    }

    /// Closes the round that is open, if one is, and opens the next; where there is none, the talks are closed.
    ///
    /// @throws IllegalStateException when the talks are over
    public State next(State state, Chance chance) {
        return opening(state).map(opening -> opening.withEvents(chance)).orElseGet(() -> close(state));
    }

    /// Every state that [#next] can lead to, each once: events with a chance between 0 and 1 may or may not happen.
    public Set<State> nextStates(State state) {
        return opening(state).map(Opening::withAnyEvents).orElseGet(() -> Set.of(close(state)));
    }

    private Optional<Opening> opening(State state) {
        if (state.phase().isOver()) {
            throw new IllegalStateException("The talks are over; no round can open.");
        }
        int round = state.round() + 1;
        return round < scenario.rounds().size() ? Optional.of(new Opening(this, state, round)) : Optional.empty();
    }

    private State close(State state) {
        return new State(
                Phase.CLOSED, state.context(), state.leversLeft(), state.concluded(), state.outcome());
    }

    /// Why a lever cannot be pulled in a state, or empty if it can.
    public Optional<LeverRefusal> whyNotPull(int lever, State state) {
        Lever pulled = scenario.levers().get(lever);
        int party = rules.index().party(pulled.party());
        if (state.phase() != Phase.IN_ROUND) {
            return Optional.of(LeverRefusal.NO_ROUND_OPEN);
        }
        Round round = scenario.rounds().get(state.round());
        if (!pulled.away() && !round.present().contains(pulled.party())) {
            return Optional.of(LeverRefusal.PARTY_ABSENT);
        }
        if (state.context().leversUsed().has(lever)) {
            return Optional.of(LeverRefusal.ALREADY_USED);
        }
        if (state.leversLeft().get(party) <= 0) {
            return Optional.of(LeverRefusal.NO_LEVER_LEFT);
        }
        return rules.holds(pulled.when(), state.context())
                ? Optional.empty()
                : Optional.of(LeverRefusal.CONDITION_FAILS);
    }

    /// The state after a lever has been pulled.
    ///
    /// @throws IllegalStateException where [#whyNotPull] says that it cannot be
    public State pull(int lever, State state) {
        whyNotPull(lever, state).ifPresent(refusal -> {
            throw new IllegalStateException(
                    "The lever '" + scenario.levers().get(lever).id() + "' cannot be pulled: " + refusal + ".");
        });
        Lever pulled = scenario.levers().get(lever);
        int party = rules.index().party(pulled.party());
        List<Integer> left = new ArrayList<>(state.leversLeft());
        left.set(party, left.get(party) - 1);
        Context context = rules.apply(pulled.effects(), state.context().withLeverUsed(lever));
        return settle(new State(state.phase(), context, left, state.concluded(), state.outcome()));
    }

    /// Every reason why a package cannot be concluded in a state, in this order: issues concluded already, issues
    /// off the agenda, obligors absent, then [Rules#objections]. Empty if and only if it can, as long as a round is
    /// open.
    public List<Objection> whyNotConclude(Deal deal, State state) {
        List<Objection> objections = new ArrayList<>();
        for (int issue = 0; issue < deal.issues(); issue++) {
            int level = deal.level(issue);
            int concluded = state.concluded().level(issue);
            if (level != concluded) {
                objections.addAll(whyNotMove(scenario.issues().get(issue), issue, concluded, state));
            }
        }
        objections.addAll(rules.objections(deal, state.context()));
        return objections;
    }

    private List<Objection> whyNotMove(Issue issue, int position, int concluded, State state) {
        if (concluded > 0) {
            return List.of(new Objection.AlreadyConcluded(
                    issue.id(), issue.levels().get(concluded).id()));
        }
        if (!rules.keepsAgenda(position)) {
            return List.of();
        }
        Round round = scenario.rounds().get(state.round());
        List<Objection> objections = new ArrayList<>();
        if (!round.agenda().contains(issue.id())) {
            objections.add(new Objection.OffAgenda(issue.id()));
        }
        for (String obligor : issue.obligors()) {
            if (!round.present().contains(obligor)) {
                objections.add(new Objection.ObligorAbsent(issue.id(), obligor));
            }
        }
        return objections;
    }

    /// The state after a package has been concluded.
    ///
    /// @throws IllegalStateException where no round is open or [#whyNotConclude] says why it cannot be
    public State conclude(Deal deal, State state) {
        if (state.phase() != Phase.IN_ROUND) {
            throw new IllegalStateException("Nothing can be concluded: no round is open.");
        }
        List<Objection> objections = whyNotConclude(deal, state);
        if (!objections.isEmpty()) {
            throw new IllegalStateException("The package " + deal + " cannot be concluded: " + objections + ".");
        }
        return settle(
                new State(state.phase(), state.context(), state.leversLeft(), deal, state.outcome()));
    }

    /// The state after an instructor has made an event happen, whatever its condition, round and chance.
    ///
    /// @throws IllegalStateException where no round is open or the event has happened
    public State inject(int event, State state) {
        Event injected = scenario.events().get(event);
        if (state.phase() != Phase.IN_ROUND) {
            throw new IllegalStateException("The event '" + injected.id() + "' cannot happen: no round is open.");
        }
        if (state.context().events().has(event)) {
            throw new IllegalStateException("The event '" + injected.id() + "' has happened already.");
        }
        Context context = rules.apply(injected.effects(), state.context().withEvent(event));
        return settle(new State(
                state.phase(), context, state.leversLeft(), state.concluded(), state.outcome()));
    }

    /// The state with its context replaced, for what changes no rule: a disclosure by a party.
    public State withContext(Context context, State state) {
        return new State(state.phase(), context, state.leversLeft(), state.concluded(), state.outcome());
    }

    /// The first ending that holds in a context, if one does.
    public Optional<Ending> ending(Context context) {
        return scenario.endings().stream()
                .filter(ending -> rules.holds(ending.when(), context))
                .findFirst();
    }

    /// The state, broken off if an ending holds, and with its package noted as the outcome if it is final: what
    /// becomes final in the very state that breaks off counts.
    State settle(State state) {
        Phase phase = ending(state.context()).isPresent() ? Phase.BROKEN_OFF : state.phase();
        boolean becomesFinal = !state.concluded().isStatusQuo()
                && rules.finalityObjections(state.concluded(), state.context()).isEmpty();
        return new State(
                phase,
                state.context(),
                state.leversLeft(),
                state.concluded(),
                becomesFinal ? Optional.of(state.concluded()) : state.outcome());
    }
}
