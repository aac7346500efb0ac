package org.parley.reach;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.parley.reach.LiteralTalks.Moment;
import org.parley.rules.Course;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.scenario.Dice;
import org.parley.scenario.Effect;
import org.parley.scenario.Event;
import org.parley.scenario.Lever;
import org.parley.scenario.Party;
import org.parley.scenario.Round;
import org.parley.scenario.Scenario;
import org.parley.scenario.Understanding;

/// Needs and ways are what every sequence of moves, looked at one by one, shows.
class NeedsLawTest {
    @Test
    void aWayIsValidAndNoSequenceIsShorter() {
        Laws.holdTight(LongStream.range(0, 700), NeedsLawTest::ways);
    }

    static Optional<String> ways(Scenario scenario, Dice dice) {
        State state = RandomPlay.after(dice.oneOf(0, 0, 2, 4), Rules.of(scenario), dice);
        Reach reach = Reach.from(Rules.of(scenario), state).orElseThrow();
        LiteralReach literal = new LiteralReach(new LiteralRules(scenario, Set.of()), state);
        for (Understanding understanding : scenario.understandings()) {
            OptionalInt distance = literal.distance(understanding.terms());
            Optional<Way> way = reach.way(understanding.terms());
            if (way.isPresent() != distance.isPresent()) {
                return Optional.of(understanding.id() + ": " + way + " beside " + distance);
            }
            if (way.isPresent()) {
                long moves = way.get().steps().stream()
                        .filter(step -> !(step instanceof Way.Step.Happens))
                        .count();
                if (moves != distance.getAsInt() || !leads(way.get(), understanding, state, scenario)) {
                    return Optional.of(understanding.id() + " at " + state + ": " + way + " beside " + distance);
                }
            }
        }
        return Optional.empty();
    }

    /// Whether a way, played, ends where the understanding is final.
    private static boolean leads(Way way, Understanding understanding, State from, Scenario scenario) {
        Course course = new Course(Rules.of(scenario));
        State state = from;
        List<Way.Step> steps = way.steps();
        for (int position = 0; position < steps.size(); position++) {
            switch (steps.get(position)) {
                case Way.Step.OpenRound(String round) -> {
                    Set<String> happening = new HashSet<>();
                    for (int next = position + 1;
                            next < steps.size() && steps.get(next) instanceof Way.Step.Happens(String event);
                            next++) {
                        happening.add(event);
                    }
                    state = course.next(state, (event, here) -> happening.contains(event.id()));
                    if (!scenario.rounds().get(state.round()).id().equals(round)) {
                        return false;
                    }
                }
                case Way.Step.Happens(String event) -> {
                    if (!state.context().events().has(course.rules().index().event(event))) {
                        return false;
                    }
                }
                case Way.Step.Pull(String lever, String party) ->
                    state = course.pull(course.rules().index().lever(lever), state);
                case Way.Step.Conclude(Map<String, String> terms) ->
                    state = course.conclude(course.rules().index().add(state.concluded(), terms), state);
            }
        }
        return state.isFinal() && course.rules().meets(understanding.terms(), state.concluded());
    }

    @Test
    void needsAreWhatNoSequenceCanDoWithout() {
        Laws.holdTight(LongStream.range(10_000, 10_500), NeedsLawTest::needs);
    }

    static Optional<String> needs(Scenario scenario, Dice dice) {
        State state = RandomPlay.after(dice.oneOf(0, 0, 2, 4), Rules.of(scenario), dice);
        return wrongNeeds(scenario, state);
    }

    private static Optional<String> wrongNeeds(Scenario scenario, State state) {
        Reach reach = Reach.from(Rules.of(scenario), state).orElseThrow();
        LiteralReach literal = new LiteralReach(new LiteralRules(scenario, Set.of()), state);
        for (Understanding understanding : scenario.understandings()) {
            boolean standing = !reach.asThingsStand().meeting(understanding.terms()).isEmpty();
            if (literal.isReachable(understanding.terms()) && !standing) {
                List<Need> needs = literally(scenario, literal, understanding.terms());
                if (!reach.needs(understanding.terms()).equals(needs)) {
                    return Optional.of(understanding.id() + " at " + state + " needs "
                            + reach.needs(understanding.terms()) + ", literally " + needs);
                }
            } else if (!reach.needs(understanding.terms()).isEmpty()) {
                return Optional.of(understanding.id() + " needs nothing and yet " + reach.needs(understanding.terms()));
            }
        }
        return Optional.empty();
    }

    private static List<Need> literally(Scenario scenario, LiteralReach literal, Map<String, String> terms) {
        List<Need> needs = new ArrayList<>();
        for (Lever lever : scenario.levers()) {
            Predicate<Moment> used = moment ->
                    moment.used().contains(lever.id()) || moment.usedInRound().contains(lever.id());
            Scenario without = Edited.of(scenario)
                    .levers(scenario.levers().stream().filter(one -> one != lever).toList())
                    .build();
            by(scenario, without, literal, terms, used)
                    .ifPresent(round -> needs.add(new Need.OfLever(lever.id(), lever.party(), round)));
        }
        for (Party party : scenario.parties()) {
            Predicate<Moment> consulted = moment -> moment.context().consulted().contains(party.id());
            if (!consulted.test(literal.start())) {
                by(scenario, unasked(scenario, party.id()), literal, terms, consulted)
                        .ifPresent(round -> needs.add(new Need.OfConsultation(party.id(), round)));
            }
        }
        for (Event event : scenario.events()) {
            Predicate<Moment> happened = moment -> moment.events().contains(event.id());
            Scenario without = Edited.of(scenario)
                    .events(scenario.events().stream().filter(one -> one != event).toList())
                    .build();
            if (!happened.test(literal.start())) {
                by(scenario, without, literal, terms, happened)
                        .ifPresent(round -> needs.add(new Need.OfEvent(event.id(), round)));
            }
        }
        return needs;
    }

    private static Optional<String> by(
            Scenario scenario,
            Scenario without,
            LiteralReach literal,
            Map<String, String> terms,
            Predicate<Moment> has) {
        LiteralReach lacking = new LiteralReach(new LiteralRules(without, Set.of()), literal.start());
        return lacking.isReachable(terms)
                ? Optional.empty()
                : Optional.of(scenario.rounds()
                        .get(literal.lastRound(terms, has).orElseThrow())
                        .id());
    }

    private static Scenario unasked(Scenario scenario, String party) {
        UnaryOperator<List<Effect>> fewer = effects ->
                effects.stream().filter(effect -> !effect.equals(new Effect.Consult(party))).toList();
        return Edited.of(scenario)
                .rounds(scenario.rounds().stream()
                        .map(round -> new Round(
                                round.id(),
                                round.title(),
                                round.venue(),
                                round.date(),
                                round.present(),
                                round.consults().stream().filter(id -> !id.equals(party)).toList(),
                                round.agenda(),
                                round.annotation()))
                        .toList())
                .levers(scenario.levers().stream()
                        .map(lever -> new Lever(
                                lever.id(),
                                lever.party(),
                                lever.title(),
                                lever.stance(),
                                lever.away(),
                                lever.repeatable(),
                                lever.when(),
                                fewer.apply(lever.effects()),
                                lever.annotation()))
                        .toList())
                .events(scenario.events().stream()
                        .map(event -> new Event(
                                event.id(),
                                event.title(),
                                event.round(),
                                event.chance(),
                                event.when(),
                                fewer.apply(event.effects()),
                                event.annotation()))
                        .toList())
                .build();
    }
}
