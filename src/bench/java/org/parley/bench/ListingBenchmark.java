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
import org.parley.reach.Budget;
import org.parley.reach.Figure;
import org.parley.reach.Reach;
import org.parley.rules.Course;
import org.parley.rules.Rules;

/// Talks over 10^7 to 10^8 packages between four parties with reservations: too many for a bit each, and few enough of them
/// can be reached to be listed.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5)
@Measurement(iterations = 7)
@State(Scope.Benchmark)
public class ListingBenchmark {
    @Param({"12", "13", "14"})
    public int issues;

    private Rules rules;

    @Setup
    public void make() {
        rules = Rules.of(LargeTalks.scenario(4, issues, 1));
    }

    /// How many packages are reachable, exactly.
    ///
    /// @throws IllegalStateException where they could not be listed: then there is no figure
    @Benchmark
    public Figure countReachable() {
        return counted(reach());
    }

    /// The frontier over them, besides.
    @Benchmark
    public Frontier frontier() {
        Reach reach = reach();
        counted(reach);
        return Frontier.of(rules, reach.reachable());
    }

    private Reach reach() {
        return Reach.from(rules, new Course(rules).start(), Budget.SEARCHING).orElseThrow();
    }

    private static Figure counted(Reach reach) {
        Figure figure = reach.reachable().figure();
        if (!figure.isExact()) {
            throw new IllegalStateException("not exact: " + figure);
        }
        return figure;
    }
}
