package org.parley.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.parley.scenario.Scenario;
import org.parley.scenario.ScenarioBuilder;

/// Makes a scenario that breaks a law smaller for as long as it still does.
final class Shrunk {
    private Shrunk() {}

    /// The scenario less everything that the failure does not need.
    static Scenario of(Scenario scenario, Function<Scenario, Optional<String>> law) {
        Scenario smallest = scenario;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (Scenario candidate : candidates(smallest)) {
                if (breaks(candidate, law)) {
                    smallest = candidate;
                    smaller = true;
                    break;
                }
            }
        }
        return smallest;
    }

    /// A scenario that names what has been taken out is not one.
    private static boolean breaks(Scenario candidate, Function<Scenario, Optional<String>> law) {
        try {
            return law.apply(candidate).isPresent();
        } catch (IllegalArgumentException | java.util.NoSuchElementException | NullPointerException broken) {
            return false;
        }
    }

    private static List<Scenario> candidates(Scenario scenario) {
        List<Scenario> all = new ArrayList<>();
        drop(all, scenario, scenario.redLines(), ScenarioBuilder::redLines);
        drop(all, scenario, scenario.offers(), ScenarioBuilder::offers);
        drop(all, scenario, scenario.preferences(), ScenarioBuilder::preferences);
        drop(all, scenario, scenario.levers(), ScenarioBuilder::levers);
        drop(all, scenario, scenario.events(), ScenarioBuilder::events);
        drop(all, scenario, scenario.endings(), ScenarioBuilder::endings);
        drop(all, scenario, scenario.understandings(), ScenarioBuilder::understandings);
        drop(all, scenario, scenario.rounds(), ScenarioBuilder::rounds);
        drop(all, scenario, scenario.facts(), ScenarioBuilder::facts);
        drop(all, scenario, scenario.gauges(), ScenarioBuilder::gauges);
        drop(all, scenario, scenario.issues(), ScenarioBuilder::issues);
        return all;
    }

    private static <T> void drop(
            List<Scenario> all,
            Scenario scenario,
            List<T> things,
            BiFunction<ScenarioBuilder, List<T>, ScenarioBuilder> with) {
        for (T thing : things) {
            List<T> fewer = new ArrayList<>(things);
            fewer.remove(thing);
            all.add(with.apply(Edited.of(scenario), fewer).build());
        }
    }
}
