package org.parley.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.rules.Deal;
import org.parley.rules.Rule;
import org.parley.rules.Rules;
import org.parley.scenario.Condition;
import org.parley.scenario.Dice;
import org.parley.scenario.Issue;
import org.parley.scenario.PackageAtom;
import org.parley.scenario.RandomScenarios;
import org.parley.scenario.RedLine;
import org.parley.scenario.Scenario;

/// More rules never open anything, fewer never close anything.
class MonotoneLawTest {
    private static final int SCENARIOS = 1_000;

    @Test
    void addingARedLineNeverMakesAPackageReachable() {
        int lost = 0;
        for (long seed = 0; seed < SCENARIOS; seed++) {
            Scenario scenario = RandomScenarios.scenario(seed);
            List<RedLine> more = new ArrayList<>(scenario.redLines());
            more.add(anyRedLine(scenario, new Dice(seed)));
            Set<Deal> before = reachable(Rules.of(scenario));
            Set<Deal> after = reachable(Rules.of(Edited.of(scenario).redLines(more).build()));
            assertThat(before).as("seed %d", seed).containsAll(after);
            lost += before.size() - after.size();
        }
        assertThat(lost).as("packages that the red lines closed").isPositive();
    }

    @Test
    void takingARedLineAwayNeverLosesAPackage() {
        int opened = 0;
        for (long seed = 0; seed < SCENARIOS; seed++) {
            Scenario scenario = RandomScenarios.scenario(seed);
            Set<Deal> before = reachable(Rules.of(scenario));
            for (RedLine gone : scenario.redLines()) {
                List<RedLine> fewer = new ArrayList<>(scenario.redLines());
                fewer.remove(gone);
                // A disclosure of it would name nothing, so it is kept and never active.
                fewer.add(new RedLine(
                        gone.id(),
                        gone.party(),
                        gone.statement(),
                        gone.disclosure(),
                        new Condition.Any<>(List.of()),
                        gone.when(),
                        gone.annotation()));
                Set<Deal> after = reachable(Rules.of(Edited.of(scenario).redLines(fewer).build()));
                assertThat(after).as("seed %d without %s", seed, gone.id()).containsAll(before);
                opened += after.size() - before.size();
            }
        }
        assertThat(opened).as("packages that came into reach").isPositive();
    }

    @Test
    void relaxingAnySingleRuleNeverLosesAPackage() {
        int opened = 0;
        for (long seed = 0; seed < SCENARIOS / 2; seed++) {
            Rules rules = Rules.of(RandomScenarios.scenario(seed));
            Set<Deal> before = reachable(rules);
            for (Rule rule : rules.relaxable()) {
                Set<Deal> after = reachable(rules.relaxing(Set.of(rule)));
                assertThat(after).as("seed %d, %s relaxed", seed, rule).containsAll(before);
                opened += after.size() - before.size();
            }
        }
        assertThat(opened).as("packages that came into reach").isPositive();
    }

    private static RedLine anyRedLine(Scenario scenario, Dice dice) {
        Issue issue = dice.oneOf(scenario.issues());
        String level = issue.levels().get(dice.between(0, issue.levels().size() - 1)).id();
        return RedLine.of(
                "one-more", dice.oneOf(scenario.parties()).id(), "Not that.", PackageAtom.atLeast(issue.id(), level));
    }

    private static Set<Deal> reachable(Rules rules) {
        return new HashSet<>(Reach.of(rules).orElseThrow().reachable().deals().toList());
    }
}
