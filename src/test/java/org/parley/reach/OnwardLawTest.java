package org.parley.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.parley.rules.Rule;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.scenario.Dice;
import org.parley.scenario.RandomScenarios;
import org.parley.scenario.Scenario;

/// A reach that takes over what another was worked out from is the one that is worked out anew.
class OnwardLawTest {
    private int takenOver;

    @Test
    void fromLaterStatesAndWithRulesRelaxed() {
        Laws.hold(LongStream.range(80_000, 80_600), RandomScenarios.Size.SMALL, this::differs);
        Laws.holdTight(LongStream.range(81_000, 81_600), this::differs);
        assertThat(takenOver).isGreaterThan(1_200);
    }

    private Optional<String> differs(Scenario scenario, Dice dice) {
        Rules rules = Rules.of(scenario);
        Reach before = Reach.of(rules).orElseThrow();
        for (int moves : new int[] {0, 1, 3, 6}) {
            State state = RandomPlay.after(moves, rules, dice);
            Rules wanted = wanted(rules, dice);
            Reach onward = before.onward(wanted, state, Budget.USUAL).orElseThrow();
            Reach anew = Reach.from(wanted, state).orElseThrow();
            takenOver += onward.isTakenOverFrom(before) ? 1 : 0;
            Optional<String> wrong = differs(scenario, onward, anew);
            if (wrong.isPresent()) {
                return wrong.map(what -> what + " from " + state + " with " + wanted.relaxable());
            }
            before = dice.chance(0.5) && wanted == rules ? onward : before;
        }
        return Optional.empty();
    }

    private static Rules wanted(Rules rules, Dice dice) {
        Rules wanted = dice.chance(0.5) ? rules : rules.relaxing(some(rules, dice));
        return dice.chance(0.8)
                ? wanted
                : wanted.movingReservations(
                        Map.of(dice.oneOf(rules.scenario().parties()).id(), (long) dice.between(-3, 3)));
    }

    private static Set<Rule> some(Rules rules, Dice dice) {
        Set<Rule> some = new HashSet<>();
        rules.relaxable().forEach(rule -> {
            if (dice.chance(0.3)) {
                some.add(rule);
            }
        });
        return some;
    }

    private static Optional<String> differs(Scenario scenario, Reach onward, Reach anew) {
        if (!onward.asThingsStand().deals().toList().equals(anew.asThingsStand().deals().toList())) {
            return Optional.of("as things stand");
        }
        for (int round = 0; round < scenario.rounds().size(); round++) {
            if (!onward.reachableBy(round).deals().toList().equals(anew.reachableBy(round).deals().toList())) {
                return Optional.of("reachable by " + round);
            }
            if (!onward.stillOpen(round).deals().toList().equals(anew.stillOpen(round).deals().toList())) {
                return Optional.of("still open in " + round);
            }
        }
        return onward.willLapse() == anew.willLapse() ? Optional.empty() : Optional.of("will lapse");
    }
}
