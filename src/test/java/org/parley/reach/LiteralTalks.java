package org.parley.reach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.rules.Bits;
import org.parley.rules.Phase;
import org.parley.rules.State;
import org.parley.scenario.Effect;
import org.parley.scenario.Event;
import org.parley.scenario.Gauge;
import org.parley.scenario.Lever;
import org.parley.scenario.Round;
import org.parley.scenario.Scenario;

/// How the talks run, word by word from §3 of the page that says what a scenario means.
record LiteralTalks(LiteralRules rules) {

    /// "A state is (round, context, levers left to each party in this round, package concluded so far, last package
    /// that was final, ended or not)."
    ///
    /// @param used the levers used once and for all
    /// @param usedInRound the repeatable ones used in this round
    record Moment(
            LiteralRules.Context context,
            Set<String> used,
            Set<String> usedInRound,
            Set<String> events,
            Map<String, Integer> leversLeft,
            List<Integer> concluded,
            Optional<List<Integer>> lastFinal,
            boolean ended) {
        boolean isFinal() {
            return lastFinal.isPresent() && lastFinal.get().equals(concluded);
        }
    }

    private Scenario scenario() {
        return rules.scenario();
    }

    /// The moment that a state of the rules is. By the rules that count here more may be final in it than by those
    /// it was played under.
    Moment at(State state) {
        Set<String> used = names(state.context().leversUsed(), scenario().levers(), Lever::id, lever -> !lever.repeatable());
        Set<String> usedInRound = names(state.context().leversUsed(), scenario().levers(), Lever::id, Lever::repeatable);
        Map<String, Long> gauges = new HashMap<>();
        for (int gauge = 0; gauge < scenario().gauges().size(); gauge++) {
            gauges.put(scenario().gauges().get(gauge).id(), state.context().gauges().get(gauge));
        }
        Map<String, Integer> left = new HashMap<>();
        for (int party = 0; party < scenario().parties().size(); party++) {
            left.put(scenario().parties().get(party).id(), state.leversLeft().get(party));
        }
        Moment moment = new Moment(
                new LiteralRules.Context(
                        state.round(),
                        names(state.context().facts(), scenario().facts(), fact -> fact.id(), fact -> true),
                        gauges,
                        names(state.context().consulted(), scenario().parties(), party -> party.id(), party -> true)),
                used,
                usedInRound,
                names(state.context().events(), scenario().events(), Event::id, event -> true),
                left,
                levels(state.concluded().toArray()),
                state.outcome().map(deal -> levels(deal.toArray())),
                state.phase().isOver());
        return state.phase() == Phase.BEFORE_FIRST_ROUND ? moment : finality(moment);
    }

    private static <T> Set<String> names(
            Bits bits, List<T> things, java.util.function.Function<T, String> id, Predicate<T> kept) {
        Set<String> names = new HashSet<>();
        bits.stream()
                .filter(position -> kept.test(things.get(position)))
                .forEach(position -> names.add(id.apply(things.get(position))));
        return names;
    }

    private static List<Integer> levels(int[] levels) {
        return java.util.Arrays.stream(levels).boxed().toList();
    }

    /// "Once final, a package stays final whatever comes; the outcome of the talks is the last package that was
    /// final."
    private Moment finality(Moment moment) {
        if (!rules.becomesFinal(moment.concluded(), moment.context())) {
            return moment;
        }
        return new Moment(
                moment.context(),
                moment.used(),
                moment.usedInRound(),
                moment.events(),
                moment.leversLeft(),
                moment.concluded(),
                Optional.of(moment.concluded()),
                moment.ended());
    }

    /// "When an ending holds (looked at when an opening with all its events is done, after each lever …), the talks
    /// break off: no move follows. … what becomes final in the very state that breaks off counts."
    private Moment ending(Moment moment) {
        boolean ends = scenario().endings().stream()
                .anyMatch(ending -> rules.holds(ending.when(), moment.context()));
        return finality(new Moment(
                moment.context(),
                moment.used(),
                moment.usedInRound(),
                moment.events(),
                moment.leversLeft(),
                moment.concluded(),
                moment.lastFinal(),
                ends));
    }

    private LiteralRules.Context after(List<Effect> effects, LiteralRules.Context before) {
        Set<String> facts = new HashSet<>(before.facts());
        Map<String, Long> gauges = new HashMap<>(before.gauges());
        Set<String> consulted = new HashSet<>(before.consulted());
        for (Effect effect : effects) {
            switch (effect) {
                case Effect.SetFact(String fact, boolean becomes) -> {
                    if (becomes) {
                        facts.add(fact);
                    } else {
                        facts.remove(fact);
                    }
                }
                case Effect.AddToGauge(String id, long by) -> {
                    Gauge gauge = scenario().gauges().stream()
                            .filter(one -> one.id().equals(id))
                            .findFirst()
                            .orElseThrow();
                    gauges.put(id, Math.max(gauge.min(), Math.min(gauge.max(), gauges.get(id) + by)));
                }
                case Effect.Consult(String party) -> consulted.add(party);
                case Effect.Disclose disclosed -> {}
            }
        }
        return new LiteralRules.Context(before.round(), facts, gauges, consulted);
    }

    /// "Open a round. The parties that it consults count as consulted. Then the events, in the order of the file:
    /// each one not yet happened, of this round (or of no round: then of any), whose `when` holds, happens (with a
    /// chance below 1: may or may not; with chance 0: never). Each sees what the ones before it did."
    ///
    /// @param free whether events with a chance between 0 and 1 may happen
    List<Moment> open(Moment before, boolean free) {
        int number = before.context().round() + 1;
        if (before.ended() || number == scenario().rounds().size()) {
            return List.of();
        }
        Round round = scenario().rounds().get(number);
        Set<String> consulted = new HashSet<>(before.context().consulted());
        consulted.addAll(round.consults());
        Map<String, Integer> left = new HashMap<>();
        scenario().parties().forEach(party -> left.put(party.id(), scenario().leversPerRound()));
        List<Moment> opened = new ArrayList<>();
        opened.add(new Moment(
                new LiteralRules.Context(
                        number, before.context().facts(), before.context().gauges(), consulted),
                before.used(),
                Set.of(),
                before.events(),
                left,
                before.concluded(),
                before.lastFinal(),
                false));
        for (Event event : scenario().events()) {
            List<Moment> after = new ArrayList<>();
            for (Moment moment : opened) {
                boolean can = event.chance() > 0
                        && !moment.events().contains(event.id())
                        && (event.round().isEmpty() || event.round().get().equals(round.id()))
                        && rules.holds(event.when(), moment.context());
                if (can && (event.chance() == 1 || free)) {
                    after.add(happened(event, moment));
                }
                if (!can || event.chance() < 1) {
                    after.add(moment);
                }
            }
            opened = after;
        }
        return opened.stream().map(this::ending).toList();
    }

    private Moment happened(Event event, Moment moment) {
        Set<String> events = new HashSet<>(moment.events());
        events.add(event.id());
        return new Moment(
                after(event.effects(), moment.context()),
                moment.used(),
                moment.usedInRound(),
                events,
                moment.leversLeft(),
                moment.concluded(),
                moment.lastFinal(),
                moment.ended());
    }

    /// Every lever pulled that may be: "a lever may be used once in the talks (or once in each round if repeatable).
    /// A party uses at most leversPerRound levers in a round, and only in a round where it is present, or in any
    /// round where the lever says away."
    List<Moment> pull(Moment moment) {
        if (moment.ended() || moment.context().round() < 0) {
            return List.of();
        }
        Round round = scenario().rounds().get(moment.context().round());
        List<Moment> pulled = new ArrayList<>();
        for (Lever lever : scenario().levers()) {
            if (!moment.used().contains(lever.id())
                    && !moment.usedInRound().contains(lever.id())
                    && (lever.away() || round.present().contains(lever.party()))
                    && moment.leversLeft().get(lever.party()) > 0
                    && rules.holds(lever.when(), moment.context())) {
                pulled.add(pulled(lever, moment));
            }
        }
        return pulled;
    }

    Moment pulled(Lever lever, Moment moment) {
        Set<String> used = new HashSet<>(moment.used());
        Set<String> usedInRound = new HashSet<>(moment.usedInRound());
        (lever.repeatable() ? usedInRound : used).add(lever.id());
        Map<String, Integer> left = new HashMap<>(moment.leversLeft());
        left.merge(lever.party(), -1, Integer::sum);
        return ending(new Moment(
                after(lever.effects(), moment.context()),
                used,
                usedInRound,
                moment.events(),
                left,
                moment.concluded(),
                moment.lastFinal(),
                false));
    }

    Moment concluded(List<Integer> deal, Moment moment) {
        return finality(new Moment(
                moment.context(),
                moment.used(),
                moment.usedInRound(),
                moment.events(),
                moment.leversLeft(),
                deal,
                moment.lastFinal(),
                false));
    }
}
