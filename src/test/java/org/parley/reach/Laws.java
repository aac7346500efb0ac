package org.parley.reach;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Assertions;
import org.parley.scenario.Dice;
import org.parley.scenario.RandomScenarios;
import org.parley.scenario.Scenario;

/// Holds a law against random scenarios; where it breaks, the seed and a shrunk scenario are told.
final class Laws {
    private Laws() {}

    /// @param law gives what is wrong with a scenario, if something is; its dice are the same each time
    static void hold(
            LongStream seeds, RandomScenarios.Size size, BiFunction<Scenario, Dice, Optional<String>> law) {
        hold(seeds, seed -> RandomScenarios.scenario(seed, size), law);
    }

    /// The same for tight scenarios.
    static void holdTight(LongStream seeds, BiFunction<Scenario, Dice, Optional<String>> law) {
        hold(seeds, TightScenarios::scenario, law);
    }

    private static void hold(
            LongStream seeds, LongFunction<Scenario> scenarios, BiFunction<Scenario, Dice, Optional<String>> law) {
        seeds.forEach(seed -> {
            Scenario scenario = scenarios.apply(seed);
            Optional<String> wrong = law.apply(scenario, new Dice(seed));
            if (wrong.isPresent()) {
                Scenario small = Shrunk.of(scenario, smaller -> law.apply(smaller, new Dice(seed)));
                Assertions.fail("Seed " + seed + ": " + wrong.get() + "\nShrunk: "
                        + law.apply(small, new Dice(seed)).orElse("") + "\n" + small);
            }
        });
    }
}
