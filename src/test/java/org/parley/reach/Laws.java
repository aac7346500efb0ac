package org.parley.reach;

import java.util.Optional;
import java.util.function.BiFunction;
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
        seeds.forEach(seed -> {
            Scenario scenario = RandomScenarios.scenario(seed, size);
            Optional<String> wrong = law.apply(scenario, new Dice(seed));
            if (wrong.isPresent()) {
                Scenario small = Shrunk.of(scenario, smaller -> law.apply(smaller, new Dice(seed)));
                Assertions.fail("Seed " + seed + ": " + wrong.get() + "\nShrunk: "
                        + law.apply(small, new Dice(seed)).orElse("") + "\n" + small);
            }
        });
    }
}
