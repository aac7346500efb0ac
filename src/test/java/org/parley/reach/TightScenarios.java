package org.parley.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.parley.scenario.Annotation;
import org.parley.scenario.Condition;
import org.parley.scenario.ContextAtom;
import org.parley.scenario.Dice;
import org.parley.scenario.Disclosure;
import org.parley.scenario.Effect;
import org.parley.scenario.Ending;
import org.parley.scenario.Event;
import org.parley.scenario.Fact;
import org.parley.scenario.Gauge;
import org.parley.scenario.Issue;
import org.parley.scenario.Level;
import org.parley.scenario.Lever;
import org.parley.scenario.Offer;
import org.parley.scenario.PackageAtom;
import org.parley.scenario.Party;
import org.parley.scenario.Preference;
import org.parley.scenario.RedLine;
import org.parley.scenario.Reservation;
import org.parley.scenario.Role;
import org.parley.scenario.Round;
import org.parley.scenario.Scenario;
import org.parley.scenario.Stance;
import org.parley.scenario.Understanding;

/// Random scenarios with few packages in which nearly everything hangs on the context: what levers, events and
/// consultations did, in which order and in which round. They find slips that roomier scenarios hide.
final class TightScenarios {
    private final Dice dice;
    private final int rounds;

    private TightScenarios(long seed) {
        dice = new Dice(seed);
        rounds = dice.between(1, 3);
    }

    static Scenario scenario(long seed) {
        return new TightScenarios(seed).scenario();
    }

    private Scenario scenario() {
        List<Issue> issues = List.of(
                issue("arms", List.of("a"), 3), issue("trade", List.of("b"), 2), issue("talks", List.of(), 2));
        return Scenario.builder("tight")
                .parties(List.of(
                        Party.of("a", "A", Role.NEGOTIATOR),
                        Party.of("b", "B", Role.NEGOTIATOR),
                        Party.of("c", "C", Role.CONSULTED)))
                .issues(issues)
                .facts(List.of(fact("f"), fact("g")))
                .gauges(List.of(new Gauge("t", "T", 0, 4, dice.between(0, 3), Annotation.NONE)))
                .redLines(some(0, 2, this::redLine))
                .offers(some(2, 4, this::offer))
                .preferences(some(0, 2, this::preference))
                .levers(some(1, 3, this::lever))
                .leversPerRound(dice.oneOf(1, 1, 2))
                .events(some(0, 3, this::event))
                .endings(dice.chance(0.4) ? List.of(new Ending("e", "E", context(), Annotation.NONE)) : List.of())
                .rounds(some(rounds, rounds, this::round))
                .understandings(List.of(
                        understanding("u", Map.of("arms", "l1")),
                        understanding("v", Map.of("arms", "l2", "trade", "l1")),
                        understanding("w", Map.of("talks", "l1"))))
                .build();
    }

    private interface Made<T> {
        T at(int number);
    }

    private <T> List<T> some(int least, int most, Made<T> made) {
        List<T> all = new ArrayList<>();
        int count = dice.between(least, most);
        for (int number = 0; number < count; number++) {
            all.add(made.at(number));
        }
        return all;
    }

    private Issue issue(String id, List<String> obligors, int levels) {
        List<String> consult = dice.chance(0.5) ? List.of("c") : dice.chance(0.2) ? List.of("c", "b") : List.of();
        return new Issue(
                id,
                id,
                "",
                obligors,
                consult,
                "",
                IntStream.range(0, levels).mapToObj(level -> Level.of("l" + level, "L")).toList(),
                Annotation.NONE);
    }

    private Fact fact(String id) {
        return new Fact(id, id, dice.chance(0.3), Annotation.NONE);
    }

    private Condition<ContextAtom> context() {
        Condition<ContextAtom> one = atom();
        return switch (dice.between(0, 5)) {
            case 0 -> new Condition.Not<>(one);
            case 1 -> new Condition.All<>(List.of(one, atom()));
            case 2 -> new Condition.Any<>(List.of(one, new Condition.Not<>(atom())));
            default -> one;
        };
    }

    private Condition<ContextAtom> atom() {
        return new Condition.Holds<>(
                switch (dice.between(0, 7)) {
                    case 0, 1 -> new ContextAtom.FactHolds("f");
                    case 2 -> new ContextAtom.FactHolds("g");
                    case 3 -> new ContextAtom.HasBeenConsulted("c");
                    case 4 -> new ContextAtom.InRound("r" + dice.between(0, rounds - 1));
                    case 5 -> new ContextAtom.GaugeWithin(
                            "t", OptionalLong.empty(), OptionalLong.of(dice.between(0, 2)));
                    default -> new ContextAtom.GaugeWithin(
                            "t", OptionalLong.of(dice.between(1, 4)), OptionalLong.empty());
                });
    }

    private Condition<PackageAtom> deal() {
        return dice.oneOf(
                PackageAtom.atLeast("arms", "l1"),
                PackageAtom.atLeast("arms", "l2"),
                PackageAtom.atMost("arms", "l1"),
                PackageAtom.atLeast("trade", "l1"),
                PackageAtom.atLeast("talks", "l1"),
                PackageAtom.atMost("talks", "l0"));
    }

    private RedLine redLine(int number) {
        return new RedLine(
                "line" + number,
                dice.oneOf("a", "b", "c", "c"),
                "",
                dice.oneOf(Disclosure.values()),
                deal(),
                context(),
                Annotation.NONE);
    }

    private Offer offer(int number) {
        boolean arms = number % 2 == 0;
        return new Offer(
                "offer" + number,
                arms ? "a" : "b",
                "",
                dice.oneOf(Disclosure.values()),
                arms ? Map.of("arms", dice.oneOf("l1", "l2")) : Map.of("trade", "l1"),
                dice.chance(0.5) ? Condition.always() : deal(),
                dice.chance(0.2) ? Condition.always() : context(),
                Annotation.NONE);
    }

    private Preference preference(int number) {
        return new Preference(
                number == 0 ? dice.oneOf("a", "b") : "c",
                dice.oneOf(Disclosure.values()),
                Map.of("arms", List.of(0L, 2L, 3L), "trade", List.of(0L, -1L), "talks", List.of(0L, 1L)),
                List.of(),
                new Reservation(
                        dice.between(-1, 3), List.of(new Reservation.Change(context(), dice.between(-3, 3)))),
                Annotation.NONE);
    }

    private List<Effect> effects() {
        return some(1, 2, number -> switch (dice.between(0, 6)) {
            case 0, 1 -> new Effect.SetFact("f", dice.chance(0.6));
            case 2 -> new Effect.SetFact("g", dice.chance(0.6));
            case 3 -> new Effect.Consult(dice.oneOf("c", "c", "b"));
            default -> new Effect.AddToGauge("t", dice.oneOf(-2, -1, 1, 1, 2));
        });
    }

    private Lever lever(int number) {
        return new Lever(
                "lever" + number,
                dice.oneOf("a", "b"),
                "",
                dice.oneOf(Stance.values()),
                dice.chance(0.3),
                dice.chance(0.5),
                dice.chance(0.6) ? Condition.always() : context(),
                effects(),
                Annotation.NONE);
    }

    private Event event(int number) {
        return new Event(
                "event" + number,
                "",
                dice.chance(0.3) ? Optional.of("r" + dice.between(0, rounds - 1)) : Optional.empty(),
                dice.oneOf(1.0, 1.0, 0.5, 0.5, 0.0),
                dice.chance(0.4) ? Condition.always() : context(),
                effects(),
                Annotation.NONE);
    }

    private Round round(int number) {
        return new Round(
                "r" + number,
                "",
                "",
                "",
                dice.someOf(List.of("a", "b", "c"), 0.85),
                dice.chance(0.15) ? List.of("c") : List.of(),
                dice.someOf(List.of("arms", "trade", "talks"), 0.7),
                Annotation.NONE);
    }

    private Understanding understanding(String id, Map<String, String> terms) {
        return new Understanding(id, id, terms, Annotation.NONE);
    }
}
