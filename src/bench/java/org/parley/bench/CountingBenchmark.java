package org.parley.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parley.reach.Budget;
import org.parley.reach.Figure;
import org.parley.rules.Rules;

/// Talks over 10^12 packages whose reachable ones are counted to the last. It takes long: so there is one measurement, after
/// smaller talks.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@State(Scope.Benchmark)
public class CountingBenchmark {
    private static final int SMALLER = 15;

    @Param({"4", "8"})
    public int parties;

    private Rules rules;

    @Setup
    public void make() {
        counted(Rules.of(LargeTalks.scenario(parties, SMALLER, 2)), new Budget(
            Budget.THOROUGH.bits(), 0, Budget.THOROUGH.branches(), 0, Budget.THOROUGH.counting(), Budget.THOROUGH.contexts(), () -> true));
        rules = Rules.of(LargeTalks.scenario(parties, 1));
    }

    /// How many packages are reachable by each round and through each level, exactly.
    ///
    /// @throws IllegalStateException where some number is not exact: then there is no figure
    @Benchmark
    public List<Figure> countByRoundAndLevel() {
        return counted(rules, Budget.THOROUGH);
    }

    private static List<Figure> counted(Rules rules, Budget budget) {
        List<Figure> figures = LargeTalks.figures(rules, budget);
        figures.stream().filter(figure -> !figure.isExact()).findFirst().ifPresent(figure -> {
            throw new IllegalStateException("not exact: " + figure);
        });
        return figures;
    }
}
