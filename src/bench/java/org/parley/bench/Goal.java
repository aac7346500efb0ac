package org.parley.bench;

import java.util.Map;
import java.util.Optional;

/// What a benchmark's median has to stay under, and what it aims at, in milliseconds.
record Goal(double must, double aim) {
    private static final Map<String, Goal> GOALS = Map.ofEntries(
        Map.entry("FlagshipBenchmark.analysisAndExplanations", new Goal(100, 20)),
        Map.entry("FlagshipBenchmark.oneMoveLater", new Goal(16, 4)),
        Map.entry("FrontierBenchmark.frontierAndPoints instance=additive-3", new Goal(20, 2)),
        Map.entry("FrontierBenchmark.frontierAndPoints instance=additive-5", new Goal(300, 30)),
        Map.entry("FrontierBenchmark.frontierAndPoints instance=fixed-pie", new Goal(100, 20)),
        Map.entry("CountingBenchmark.countByRoundAndLevel parties=4", new Goal(2000, 200)),
        Map.entry("CountingBenchmark.countByRoundAndLevel parties=8", new Goal(5000, 500)),
        Map.entry("LargeBenchmark.countAsThingsStand parties=4", new Goal(2000, 200)),
        Map.entry("LargeBenchmark.countAsThingsStand parties=8", new Goal(5000, 500)),
        Map.entry("LargeBenchmark.explanationOfOne parties=4", new Goal(1000, 150)),
        Map.entry("LargeBenchmark.everyLevelStillReachable parties=4", new Goal(100, 10)));

    static Optional<Goal> of(String benchmark) {
        return Optional.ofNullable(GOALS.get(benchmark));
    }

    String verdict(double milliseconds) {
        return milliseconds <= aim ? "aim met" : milliseconds <= must ? "must met" : "MISSED";
    }
}
