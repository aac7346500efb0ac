package org.parley.reach;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.parley.rules.Context;
import org.parley.rules.Reading;
import org.parley.rules.Rule;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.rules.Viewer;
import org.parley.scenario.Dice;
import org.parley.scenario.Party;
import org.parley.scenario.RandomScenarios;
import org.parley.scenario.Scenario;
import org.parley.scenario.Understanding;

/// The engine says what the literal reading of the page says.
class ReachLawTest {
    @Test
    void fromTheStartReachIsWhatTheLiteralWalkFinds() {
        Laws.hold(
                LongStream.range(0, 700),
                RandomScenarios.Size.SMALL,
                (scenario, dice) -> differs(scenario, RandomPlay.after(0, Rules.of(scenario), dice), new Reading.Actual()));
    }

    @Test
    void fromTheMiddleOfTalksReachIsWhatTheLiteralWalkFinds() {
        Laws.hold(LongStream.range(10_000, 11_000), RandomScenarios.Size.SMALL, ReachLawTest::fromTheMiddle);
    }

    static Optional<String> fromTheMiddle(Scenario scenario, Dice dice) {
        return differs(
                scenario, RandomPlay.after(dice.between(1, 7), Rules.of(scenario), dice), new Reading.Actual());
    }

    @Test
    void whereAllHangsOnTheContextReachIsWhatTheLiteralWalkFinds() {
        Laws.holdTight(LongStream.range(0, 2000), ReachLawTest::fromAnywhere);
    }

    static Optional<String> fromAnywhere(Scenario scenario, Dice dice) {
        return differs(
                scenario, RandomPlay.after(dice.oneOf(0, 1, 3, 5), Rules.of(scenario), dice), new Reading.Actual());
    }

    @Test
    void everyViewersReadingsAreWhatTheLiteralWalkFinds() {
        Laws.hold(LongStream.range(20_000, 20_200), RandomScenarios.Size.SMALL, ReachLawTest::inEveryReading);
    }

    static Optional<String> inEveryReading(Scenario scenario, Dice dice) {
        State state = RandomPlay.after(dice.between(0, 5), Rules.of(scenario), dice);
        return readings(scenario).stream()
                .flatMap(reading -> differs(scenario, state, reading).stream())
                .findFirst();
    }

    @Test
    void whateverIsRelaxedReachIsWhatTheLiteralWalkFinds() {
        Laws.holdTight(LongStream.range(30_000, 30_500), ReachLawTest::relaxed);
    }

    static Optional<String> relaxed(Scenario scenario, Dice dice) {
        Rules rules = Rules.of(scenario);
        State state = RandomPlay.after(dice.between(0, 5), rules, dice);
        Set<Rule> relaxed = new HashSet<>(dice.someOf(rules.relaxable(), 0.3));
        return differs(scenario, state, new Reading.Actual(), relaxed);
    }

    private static List<Reading> readings(Scenario scenario) {
        List<Viewer> viewers = new ArrayList<>(List.of(new Viewer.Everybody()));
        for (Party party : scenario.parties()) {
            viewers.add(new Viewer.OfParty(party.id()));
        }
        List<Reading> readings = new ArrayList<>();
        viewers.forEach(viewer -> {
            readings.add(new Reading.OnTheTable(viewer));
            readings.add(new Reading.Conceivable(viewer));
        });
        return readings;
    }

    private static Optional<String> differs(Scenario scenario, State state, Reading reading) {
        return differs(scenario, state, reading, Set.of());
    }

    private static Optional<String> differs(Scenario scenario, State state, Reading reading, Set<Rule> relaxed) {
        Context at = state.context();
        Rules rules = Rules.of(scenario).in(reading, at).relaxing(relaxed);
        Reach reach = Reach.from(rules, state).orElseThrow();
        LiteralReach literal = new LiteralReach(LiteralReading.of(scenario, reading, at, relaxed), state);
        List<String> wrong = new ArrayList<>();
        compare(wrong, "reachable", reach.reachable(), literal.reachable());
        compare(wrong, "as things stand", reach.asThingsStand(), literal.asThingsStand());
        for (int round = 0; round < scenario.rounds().size(); round++) {
            compare(wrong, "reachable by " + round, reach.reachableBy(round), literal.reachableBy(round));
            compare(wrong, "still open in " + round, reach.stillOpen(round), literal.stillOpen(round));
        }
        for (Understanding understanding : scenario.understandings()) {
            compare(wrong, understanding, reach, literal, state);
        }
        compare(
                wrong,
                "will lapse",
                reach.willLapse(),
                !state.concluded().isStatusQuo()
                        && !state.outcome().equals(Optional.of(state.concluded()))
                        && literal.reachable().isEmpty());
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of(reading + " at " + state + "\n" + String.join("\n", wrong));
    }

    private static void compare(
            List<String> wrong, Understanding understanding, Reach reach, LiteralReach literal, State state) {
        String id = understanding.id();
        compare(wrong, "earliest of " + id, reach.earliest(understanding.terms()), literal.earliest(understanding.terms()));
        OptionalInt latest = OptionalInt.empty();
        LiteralRules rules = new LiteralRules(reach.rules().scenario(), Set.of());
        for (int round = 0; round < reach.rules().scenario().rounds().size(); round++) {
            if (literal.stillOpen(round).stream().anyMatch(deal -> rules.meets(understanding.terms(), deal))) {
                latest = OptionalInt.of(round);
            }
        }
        compare(wrong, "latest start of " + id, reach.latestStart(understanding.terms()), latest);
        Status status = Status.OUT_OF_REACH;
        if (literal.reachable().stream().anyMatch(deal -> rules.meets(understanding.terms(), deal))) {
            status = Status.NEEDS_MOVES;
        }
        if (literal.asThingsStand().stream().anyMatch(deal -> rules.meets(understanding.terms(), deal))) {
            status = Status.OPEN;
        }
        if (rules.meets(understanding.terms(), literal.start().concluded())) {
            status = Status.PROVISIONAL;
        }
        if (state.outcome().filter(deal -> rules.meets(understanding.terms(), list(deal.toArray()))).isPresent()) {
            status = Status.CONCLUDED;
        }
        compare(wrong, "status of " + id, reach.status(understanding), status);
    }

    private static void compare(List<String> wrong, String what, PackageSet found, Set<List<Integer>> literal) {
        Set<List<Integer>> deals = new HashSet<>();
        found.deals().forEach(deal -> deals.add(list(deal.toArray())));
        compare(wrong, what, deals, literal);
        compare(wrong, "count of " + what, found.count().intValueExact(), literal.size());
    }

    private static void compare(List<String> wrong, String what, Object found, Object literal) {
        if (!found.equals(literal)) {
            wrong.add(what + " is " + found + ", literally " + literal);
        }
    }

    private static List<Integer> list(int[] levels) {
        return java.util.Arrays.stream(levels).boxed().toList();
    }
}
