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
import org.parley.outcome.Frontier;
import org.parley.outcome.Solutions;
import org.parley.reach.PackageSet;
import org.parley.reach.Reach;
import org.parley.rules.Course;
import org.parley.rules.Rules;
import org.parley.scenario.Scenario;

/// The frontier and the four points of packages that nobody refuses.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 10)
@Measurement(iterations = 10)
@State(Scope.Benchmark)
public class FrontierBenchmark {
    @Param({"additive-3", "additive-5", "fixed-pie"})
    public String instance;

    private Rules rules;
    private PackageSet packages;

    @Setup
    public void spread() {
        Scenario scenario = switch (instance) {
            case "additive-3" -> Instances.additive(3, 1);
            case "additive-5" -> Instances.additive(5, 1);
            default -> Instances.fixedPie();
        };
        rules = Rules.of(scenario);
        packages = Reach.of(rules).orElseThrow().reachable();
    }

    @Benchmark
    public Solutions frontierAndPoints() {
        Frontier frontier = Frontier.of(rules, packages);
        return Solutions.of(rules, frontier, new Course(rules).start().context());
    }
}
