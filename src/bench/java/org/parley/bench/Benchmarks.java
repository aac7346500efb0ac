package org.parley.bench;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/// Runs the benchmarks and prints one table: what was asked, and the median and the worst of the measured times. A
/// benchmark that the engine does not answer within its limits has no row.
///
/// Arguments are JMH's own; the name of a benchmark runs that one alone.
public final class Benchmarks {
    private Benchmarks() {}

    /// Runs all benchmarks of this package, or those that the arguments choose.
    ///
    /// @throws CommandLineOptionException where JMH does not know an argument
    /// @throws RunnerException where a benchmark fails
    public static void main(String[] arguments) throws CommandLineOptionException, RunnerException {
        Options options = new OptionsBuilder()
            .parent(new CommandLineOptions(arguments))
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(false)
            .jvmArgsAppend("--sun-misc-unsafe-memory-access=allow", "-Xmx2g")
            .build();
        Collection<RunResult> results = new Runner(options).run();
        System.out.printf("%n%-60s %12s %12s %9s %9s%n", "benchmark, in milliseconds", "median", "worst", "must", "aim");
        for (RunResult result : results) {
            Statistics times = result.getPrimaryResult().getStatistics();
            String name = name(result);
            double median = times.getPercentile(50);
            System.out.printf(Locale.ROOT, "%-60s %12.3f %12.3f %s%n", name, median, times.getMax(), Goal.of(name)
                .map(goal -> String.format(Locale.ROOT, "%9.0f %9.0f  %s", goal.must(), goal.aim(), goal.verdict(median)))
                .orElse(""));
        }
        if (results.isEmpty()) {
            System.out.println("No benchmark was answered.");
        }
    }

    private static String name(RunResult result) {
        String method = result.getParams().getBenchmark().replaceFirst("org\\.parley\\.bench\\.", "");
        StringBuilder name = new StringBuilder(method);
        for (String parameter : result.getParams().getParamsKeys()) {
            name.append(' ').append(parameter).append('=').append(result.getParams().getParam(parameter));
        }
        return name.toString();
    }
}
