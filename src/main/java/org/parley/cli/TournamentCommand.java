package org.parley.cli;

import static org.parley.cli.Sayings.say;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.parley.format.BundledScenarios;
import org.parley.format.ScenarioReading;
import org.parley.scenario.Scenario;
import org.parley.talks.strategy.Match;
import org.parley.talks.strategy.Pairing;
import org.parley.talks.strategy.RandomBargains;
import org.parley.talks.strategy.Strategies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `parley tournament`: lets every strategy play every other and itself, and tells what came of it.
@Command(
        name = "tournament",
        resourceBundle = Sayings.HELP,
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class)
final class TournamentCommand implements Callable<Integer> {
    private static final Set<Integer> NUMBERS = Set.of(2, 3, 4, 5, 6, 7, 8);

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--scenarios", split = ",", paramLabel = "FILE")
    private List<Path> files = List.of();

    @Option(names = "--random", paramLabel = "N")
    private int random = 200;

    @Option(names = "--seed", paramLabel = "N")
    private long seed = 1;

    @Option(names = "--large")
    private boolean large;

    TournamentCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (random < 0) {
            throw new ParameterException(spec.commandLine(), say("usage.random", random));
        }
        if (large) {
            return timeMoves();
        }
        List<Scenario> scenarios = new ArrayList<>();
        int code = read(scenarios);
        if (code != ExitCode.FINE) {
            return code;
        }
        LongStream.range(seed, seed + random).mapToObj(RandomBargains::scenario).forEach(scenarios::add);
        console.err().println(say("tournament.frontiers", scenarios.size()));
        List<Match> matches = scenarios.parallelStream().map(Match::of).toList();
        List<Pairing> played = new ArrayList<>();
        List<Pairing> pairings = Pairing.all(Strategies.names());
        for (Pairing pairing : pairings) {
            played.add(pairing.play(matches, seed));
            console.err().println(
                    say("tournament.played", played.size(), pairings.size(), pairing.first(), pairing.second()));
        }
        tell(played, matches.size());
        return ExitCode.FINE;
    }

    private int timeMoves() {
        if (!files.isEmpty()) {
            throw new ParameterException(spec.commandLine(), say("usage.largeAlone"));
        }
        boolean isGiven = spec.commandLine().getParseResult().hasMatchedOption("--random");
        new MoveTimes(console, isGiven ? Math.max(random, 1) : MoveTimes.GAMES, seed).tell();
        return ExitCode.FINE;
    }

    private int read(List<Scenario> scenarios) {
        FileReading reading = new FileReading(console);
        int code = ExitCode.FINE;
        for (Path file : files) {
            code = reading.scenario(file).map(scenarios::add).isPresent() ? code : ExitCode.PROBLEMS;
        }
        if (files.isEmpty()) {
            for (String id : BundledScenarios.ids()) {
                ScenarioReading bundled = BundledScenarios.read(id);
                if (bundled instanceof ScenarioReading.Read read) {
                    scenarios.add(read.scenario());
                } else {
                    reading.tell(bundled.all());
                    code = ExitCode.COULD_NOT_FINISH;
                }
            }
        }
        return code;
    }

    private void tell(List<Pairing> played, int matches) {
        TextTable table = new TextTable(NUMBERS)
                .row(
                        say("tournament.first"),
                        say("tournament.second"),
                        say("tournament.agreed"),
                        say("tournament.worthFirst"),
                        say("tournament.worthSecond"),
                        say("tournament.frontier"),
                        say("tournament.rounds"),
                        say("tournament.crossed"),
                        say("tournament.time"));
        for (Pairing pairing : played) {
            table.row(
                    pairing.first(),
                    pairing.second(),
                    say("tournament.percent", pairing.agreementRate()),
                    percent(pairing.meanGain(pairing.first())),
                    percent(pairing.meanGain(pairing.second())),
                    percent(pairing.frontierShare()),
                    say("tournament.decimal", pairing.meanRounds()),
                    say("number", pairing.redLinesCrossed()),
                    say("tournament.decimal", pairing.medianNanos() / 1e6));
        }
        console.out().println(say("tournament.title", matches, seed));
        table.lines().forEach(console.out()::println);
        console.out().println(say("tournament.legend"));
    }

    private static String percent(OptionalDouble share) {
        return share.isPresent() ? say("tournament.percent", share.getAsDouble()) : say("tournament.none");
    }
}
