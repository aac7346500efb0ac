package org.parley.bench;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.parley.reach.Explanation;
import org.parley.reach.Reach;
import org.parley.rules.Rules;
import org.parley.scenario.Issue;

/// Talks of 10^12 packages.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@State(Scope.Benchmark)
public class LargeBenchmark {
    @Param({"4", "8"})
    public int parties;

    private Rules rules;
    private Reach before;

    @Setup
    public void make() {
        rules = Rules.of(LargeTalks.scenario(parties, 1));
        before = Reach.of(rules).orElseThrow();
    }

    @Benchmark
    public List<BigInteger> countsByRoundAndLevel() {
        Reach reach = Reach.of(rules).orElseThrow();
        List<BigInteger> counts = new ArrayList<>();
        for (int round = 0; round < rules.scenario().rounds().size(); round++) {
            counts.add(reach.reachableBy(round).count());
        }
        counts.add(reach.asThingsStand().count());
        for (int issue = 0; issue < rules.scenario().issues().size(); issue++) {
            for (int level = 0; level < rules.scenario().issues().get(issue).levels().size(); level++) {
                counts.add(reach.reachable().countThrough(issue, level));
            }
        }
        return counts;
    }

    @Benchmark
    public List<Explanation> explanationOfOne() {
        return rules.scenario().issues().stream()
            .map(issue -> Map.of(issue.id(), issue.levels().getLast().id()))
            .filter(terms -> before.earliest(terms).isEmpty())
            .limit(1)
            .map(before::explain)
            .toList();
    }

    @Benchmark
    public List<Boolean> everyLevelStillReachable() {
        List<Boolean> open = new ArrayList<>();
        for (Issue issue : rules.scenario().issues()) {
            for (var level : issue.levels().subList(1, issue.levels().size())) {
                open.add(before.earliest(Map.of(issue.id(), level.id())).isPresent());
            }
        }
        return open;
    }
}
