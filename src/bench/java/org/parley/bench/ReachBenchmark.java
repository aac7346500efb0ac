package org.parley.bench;

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
import org.parley.reach.Answer;
import org.parley.reach.Reach;
import org.parley.rules.Rules;
import org.parley.scenario.RandomScenarios;

/// What is reachable from the start of random scenarios of up to 65,536 packages.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 20)
@Measurement(iterations = 20)
@State(Scope.Benchmark)
public class ReachBenchmark {
    /// Which scenario.
    @Param({"1", "2", "3"})
    public long seed;

    private Rules rules;

    @Setup
    public void makeScenario() {
        rules = Rules.of(RandomScenarios.scenario(seed, RandomScenarios.Size.MIDDLING));
    }

    @Benchmark
    public Answer<Reach> reachableFromTheStart() {
        return Reach.of(rules);
    }
}
