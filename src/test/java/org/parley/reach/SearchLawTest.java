package org.parley.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.scenario.Dice;
import org.parley.scenario.RandomScenarios;
import org.parley.scenario.Scenario;
import org.parley.scenario.Understanding;

/// Packages that are sought one by one are those of the sets that are held.
class SearchLawTest {
    private static final Budget SEARCH = new Budget(BigInteger.ZERO, 0, 5_000_000, 0, 500_000, () -> true);

    @Test
    void onSmallScenarios() {
        Laws.hold(LongStream.range(40_000, 40_500), RandomScenarios.Size.SMALL, (scenario, dice) -> {
            State state = RandomPlay.after(dice.oneOf(0, 0, 2, 4, 6), Rules.of(scenario), dice);
            return differs(scenario, state);
        });
    }

    @Test
    void whereAllHangsOnTheContext() {
        Laws.holdTight(LongStream.range(50_000, 50_700), SearchLawTest::fromAnywhere);
    }

    static Optional<String> fromAnywhere(Scenario scenario, Dice dice) {
        return differs(scenario, RandomPlay.after(dice.oneOf(0, 1, 3, 5), Rules.of(scenario), dice));
    }

    @Test
    void whatStandsInTheWayAndWhatIsNeededIsTheSame() {
        int[] explained = new int[2];
        Laws.holdTight(LongStream.range(60_000, 60_250), (scenario, dice) -> explained(scenario, dice, explained));
        assertThat(explained[0]).isGreaterThan(100);
        assertThat(explained[1]).isGreaterThan(100);
    }

    static Optional<String> explained(Scenario scenario, Dice dice, int[] explained) {
            Rules rules = Rules.of(scenario);
            State state = RandomPlay.after(dice.oneOf(0, 0, 2, 4), rules, dice);
            Reach held = Reach.from(rules, state).orElseThrow();
            Reach sought = Reach.from(rules, state, SEARCH).orElseThrow();
            for (Understanding understanding : scenario.understandings()) {
                Explanation one = held.explain(understanding.terms());
                Explanation other = sought.explain(understanding.terms());
                if (!one.conflicts().equals(other.conflicts())
                        || !one.unlocks().equals(other.unlocks())
                        || !one.needs().equals(other.needs())
                        || one.way().map(way -> moves(way)).equals(other.way().map(way -> moves(way))) == false
                        || one.complete() != other.complete()) {
                    return Optional.of(understanding.id() + " at " + state + ": held " + one + "\nsought " + other);
                }
                explained[one.reachable() ? 1 : 0]++;
            }
            return Optional.empty();
    }

    /// Events happen by themselves.
    private static long moves(Way way) {
        return way.steps().stream()
                .filter(step -> !(step instanceof Way.Step.Happens))
                .count();
    }

    private static Optional<String> differs(Scenario scenario, State state) {
        Rules rules = Rules.of(scenario);
        Reach held = Reach.from(rules, state).orElseThrow();
        Reach sought = Reach.from(rules, state, SEARCH).orElseThrow();
        List<String> wrong = new ArrayList<>();
        compare(wrong, "as things stand", held.asThingsStand(), sought.asThingsStand());
        for (int round = 0; round < scenario.rounds().size(); round++) {
            compare(wrong, "reachable by " + round, held.reachableBy(round), sought.reachableBy(round));
            compare(wrong, "still open in " + round, held.stillOpen(round), sought.stillOpen(round));
        }
        for (Understanding understanding : scenario.understandings()) {
            if (held.status(understanding) != sought.status(understanding)
                    || !held.earliest(understanding.terms()).equals(sought.earliest(understanding.terms()))
                    || !held.latestStart(understanding.terms()).equals(sought.latestStart(understanding.terms()))) {
                wrong.add("standing of " + understanding.id());
            }
        }
        return wrong.isEmpty() ? Optional.empty() : Optional.of("at " + state + "\n" + String.join("\n", wrong));
    }

    private static void compare(List<String> wrong, String what, PackageSet held, PackageSet sought) {
        assertThat(sought).isInstanceOf(SearchedPackages.class);
        var deals = held.deals().limit(40).toList();
        var found = sought.deals().limit(40).toList();
        if (!deals.equals(found)) {
            wrong.add(what + " held " + deals + ", sought " + found);
        }
        Figure figure = sought.figure();
        if (held.count().intValueExact() <= 100 && !figure.equals(Figure.exactly(held.count()))) {
            wrong.add(what + " held " + held.count() + ", sought " + figure);
        }
    }
}
