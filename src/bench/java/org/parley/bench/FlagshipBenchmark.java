package org.parley.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parley.format.BundledScenarios;
import org.parley.format.ScenarioReading;
import org.parley.outcome.Analysis;
import org.parley.reach.Budget;
import org.parley.reach.Explanation;
import org.parley.reach.Reach;
import org.parley.reach.Status;
import org.parley.rules.Course;
import org.parley.rules.Rules;

/// The scenario that a class plays.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 20)
@Measurement(iterations = 20)
@State(Scope.Benchmark)
public class FlagshipBenchmark {
    private Rules rules;
    private org.parley.rules.State afterOneLever;
    private Reach before;

    @Setup
    public void open() {
        if (!(BundledScenarios.read(BundledScenarios.DEFAULT) instanceof ScenarioReading.Read read)) {
            throw new IllegalStateException("the flagship cannot be read");
        }
        rules = Rules.of(read.scenario());
        Course course = new Course(rules);
        org.parley.rules.State first = course.nextStates(course.start()).iterator().next();
        for (int lever = 0; lever < rules.scenario().levers().size() && afterOneLever == null; lever++) {
            if (course.whyNotPull(lever, first).isEmpty()) {
                afterOneLever = course.pull(lever, first);
            }
        }
    }

    /// Anew each time: what an iteration works out is not there for the next.
    @Setup(Level.Iteration)
    public void analyse() {
        before = Reach.of(rules).orElseThrow();
    }

    @Benchmark
    public List<Explanation> analysisAndExplanations() {
        Reach reach = Reach.of(rules).orElseThrow();
        Analysis.of(reach);
        return rules.scenario().understandings().stream()
            .filter(understanding -> reach.status(understanding) == Status.OUT_OF_REACH)
            .map(understanding -> reach.explain(understanding.terms()))
            .toList();
    }

    @Benchmark
    public Analysis oneMoveLater() {
        return Analysis.of(before.onward(rules, afterOneLever, Budget.USUAL).orElseThrow());
    }
}
