package org.parley.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parley.reach.Budget;
import org.parley.reach.Explanation;
import org.parley.reach.Figure;
import org.parley.reach.Reach;
import org.parley.rules.Course;
import org.parley.rules.Rules;
import org.parley.scenario.Issue;

/// Talks over 10^12 packages between parties with reservations.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 8)
@Measurement(iterations = 9)
@State(Scope.Benchmark)
public class LargeBenchmark {
    @Param({"4", "8"})
    public int parties;

    private Rules rules;
    private Reach before;
    private org.parley.rules.State afterOneLever;
    private Map<String, String> outOfReach;

    @Setup
    public void make() {
        rules = Rules.of(LargeTalks.scenario(parties, 1));
        Course course = new Course(rules);
        org.parley.rules.State first = course.nextStates(course.start()).iterator().next();
        afterOneLever = course.pull(0, first);
        outOfReach = outOfReach();
    }

    /// The whole of the first issues, as many as it takes.
    private Map<String, String> outOfReach() {
        Reach reach = Reach.from(rules, new Course(rules).start(), Budget.SEARCHING).orElseThrow();
        Map<String, String> terms = new LinkedHashMap<>();
        for (Issue issue : rules.scenario().issues()) {
            terms.put(issue.id(), issue.levels().getLast().id());
            if (reach.earliest(terms).isEmpty()) {
                return terms;
            }
        }
        throw new IllegalStateException("everything is within reach");
    }

    @Setup(Level.Iteration)
    public void open() {
        before = Reach.from(rules, new Course(rules).start(), Budget.PROMPT).orElseThrow();
    }

    /// What is reachable as things stand, exactly.
    @Benchmark
    public Figure countAsThingsStand() {
        return Reach.from(rules, new Course(rules).start(), Budget.SEARCHING).orElseThrow().asThingsStand().figure();
    }

    /// How many packages are reachable by each round and through each level: estimates with their intervals.
    @Benchmark
    public List<Figure> figuresByRoundAndLevel() {
        return LargeTalks.figures(rules, Budget.SEARCHING);
    }

    /// All smallest unlocks and the conflicts of terms that are out of reach.
    ///
    /// @throws IllegalStateException where some question of it is not settled: then there is no figure
    @Benchmark
    public Explanation explanationOfOne() {
        Explanation explanation = before.explain(outOfReach);
        if (!explanation.complete()) {
            throw new IllegalStateException("not settled: " + explanation.because());
        }
        return explanation;
    }

    @Benchmark
    public List<Boolean> everyLevelStillReachable() {
        Reach reach = before.onward(rules, afterOneLever, Budget.SEARCHING).orElseThrow();
        List<Boolean> open = new ArrayList<>();
        for (Issue issue : rules.scenario().issues()) {
            for (var level : issue.levels().subList(1, issue.levels().size())) {
                open.add(reach.earliest(Map.of(issue.id(), level.id())).isPresent());
            }
        }
        return open;
    }
}
