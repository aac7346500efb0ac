package org.parley.talks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.rules.Context;
import org.parley.rules.Deal;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.scenario.Condition;
import org.parley.scenario.ContextAtom;
import org.parley.scenario.Effect;
import org.parley.scenario.Event;
import org.parley.scenario.Lever;
import org.parley.scenario.Round;
import org.parley.scenario.Scenario;

/// Which consultations a package still owes, and until when each can be had.
final class Consultations {
    private enum Truth {
        NO,
        MAYBE,
        YES
    }

    private final Rules rules;
    private final Scenario scenario;

    Consultations(Rules rules) {
        this.rules = rules;
        scenario = rules.scenario();
    }

    /// The consultations that a package owes in a state, in the order of the issues that ask for them first.
    List<Owed> owed(Deal deal, State state) {
        Map<String, List<String>> byParty = new LinkedHashMap<>();
        for (int issue : deal.terms().toArray()) {
            for (String party : scenario.issues().get(issue).consult()) {
                if (rules.needsConsultation(issue)
                        && !state.context().consulted().has(rules.index().party(party))) {
                    byParty.computeIfAbsent(party, first -> new ArrayList<>())
                            .add(scenario.issues().get(issue).id());
                }
            }
        }
        List<Owed> owed = new ArrayList<>();
        byParty.forEach((party, issues) -> owed.add(new Owed(party, issues, latest(party, state))));
        return owed;
    }

    /// The last round in which a party may still come to be consulted. What it takes is not worked out in full: a
    /// lever or an event counts if its round fits, whatever facts and gauges may be by then.
    private Optional<String> latest(String party, State state) {
        if (state.phase().isOver()) {
            return Optional.empty();
        }
        for (int round = scenario.rounds().size() - 1; round >= Math.max(state.round(), 0); round--) {
            if (canBeConsulted(party, round, state)) {
                return Optional.of(scenario.rounds().get(round).id());
            }
        }
        return Optional.empty();
    }

    private boolean canBeConsulted(String party, int position, State state) {
        Round round = scenario.rounds().get(position);
        boolean later = position > state.round();
        if (later && round.consults().contains(party)) {
            return true;
        }
        for (int lever = 0; lever < scenario.levers().size(); lever++) {
            if (consults(scenario.levers().get(lever).effects(), party) && canBePulled(lever, position, state)) {
                return true;
            }
        }
        for (int event = 0; event < scenario.events().size(); event++) {
            Event candidate = scenario.events().get(event);
            if (later
                    && consults(candidate.effects(), party)
                    && candidate.chance() > 0
                    && !state.context().events().has(event)
                    && candidate.round().map(round.id()::equals).orElse(true)
                    && truth(candidate.when(), position, state.context()) != Truth.NO) {
                return true;
            }
        }
        return false;
    }

    /// Whether a lever may be pulled in a round from a state on, as far as its party's presence and the rounds in
    /// its condition go.
    boolean canBePulled(int position, int round, State state) {
        Lever lever = scenario.levers().get(position);
        boolean later = round > state.round();
        boolean inReach = lever.away() || scenario.rounds().get(round).present().contains(lever.party());
        boolean used = state.context().leversUsed().has(position) && !(lever.repeatable() && later);
        int left = later
                ? scenario.leversPerRound()
                : state.leversLeft().get(rules.index().party(lever.party()));
        return round >= state.round() && inReach && !used && left > 0 && truth(lever.when(), round, state.context()) != Truth.NO;
    }

    private static boolean consults(List<Effect> effects, String party) {
        return effects.contains(new Effect.Consult(party));
    }

    private Truth truth(Condition<ContextAtom> condition, int round, Context now) {
        return switch (condition) {
            case Condition.All<ContextAtom>(var parts) ->
                parts.stream().map(part -> truth(part, round, now)).reduce(Truth.YES, Consultations::least);
            case Condition.Any<ContextAtom>(var parts) ->
                parts.stream().map(part -> truth(part, round, now)).reduce(Truth.NO, Consultations::greatest);
            case Condition.Not<ContextAtom>(var part) ->
                Truth.values()[Truth.YES.ordinal() - truth(part, round, now).ordinal()];
            case Condition.Holds<ContextAtom>(var atom) -> truth(atom, condition, round, now);
        };
    }

    private Truth truth(ContextAtom atom, Condition<ContextAtom> condition, int round, Context now) {
        boolean holdsNow = rules.holds(condition, now);
        return switch (atom) {
            case ContextAtom.FactHolds _, ContextAtom.GaugeWithin _ -> Truth.MAYBE;
            case ContextAtom.HasBeenConsulted _ -> holdsNow ? Truth.YES : Truth.MAYBE;
            case ContextAtom.InRound _, ContextAtom.InRounds _ ->
                rules.holds(condition, inRound(now, round)) ? Truth.YES : Truth.NO;
        };
    }

    private static Context inRound(Context context, int round) {
        return new Context(
                round,
                context.facts(),
                context.gauges(),
                context.consulted(),
                context.leversUsed(),
                context.events(),
                context.disclosedRedLines(),
                context.disclosedOffers());
    }

    private static Truth least(Truth one, Truth other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Truth greatest(Truth one, Truth other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
