package org.parley.cli;

import static org.parley.cli.Sayings.say;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.parley.format.BundledScenarios;
import org.parley.format.ScenarioReading;
import org.parley.reach.PackageSpace;
import org.parley.scenario.Scenario;
import org.parley.talks.strategy.Match;
import org.parley.talks.strategy.Pairing;
import org.parley.talks.strategy.RandomBargains;
import org.parley.talks.strategy.Strategies;

/// How long each strategy takes for a move, playing itself: in the scenario that the program opens with, and in random
/// ones of 10^9 and 10^12 packages. One game at a time.
final class MoveTimes {
    private static final Set<Integer> NUMBERS = Set.of(2, 3, 4, 5, 6);
    /// So many games of each kind are enough for a median.
    static final int GAMES = 3;

    private static final int ISSUES_OF_A_BILLION = 15;
    private static final int ISSUES_OF_A_TRILLION = 20;

    private final Console console;
    private final int games;
    private final long seed;

    MoveTimes(Console console, int games, long seed) {
        this.console = console;
        this.games = games;
        this.seed = seed;
    }

    /// Plays the games and writes the table.
    void tell() {
        TextTable table = new TextTable(NUMBERS)
                .row(
                        say("moveTimes.strategy"),
                        say("moveTimes.scenario"),
                        say("moveTimes.packages"),
                        say("moveTimes.moves"),
                        say("moveTimes.median"),
                        say("moveTimes.most"),
                        say("moveTimes.slowest"));
        for (String strategy : Strategies.names()) {
            console.err().println(say("moveTimes.playing", strategy));
            add(strategy, _ -> flagship(), table);
            add(strategy, random -> RandomBargains.large(random, ISSUES_OF_A_BILLION), table);
            add(strategy, random -> RandomBargains.large(random, ISSUES_OF_A_TRILLION), table);
        }
        console.out().println(say("moveTimes.title", games, seed));
        table.lines().forEach(console.out()::println);
        console.out().println(say("moveTimes.legend"));
    }

    private static Scenario flagship() {
        return switch (BundledScenarios.read(BundledScenarios.DEFAULT)) {
            case ScenarioReading.Read read -> read.scenario();
            case ScenarioReading.Refused refused -> throw new IllegalStateException(
                    "The scenario that the program opens with cannot be read: " + refused.problems());
        };
    }

    private void add(String strategy, LongFunction<Scenario> scenario, TextTable table) {
        List<Match> matches = LongStream.range(seed, seed + games)
                .mapToObj(scenario)
                .map(Match::withoutFrontier)
                .toList();
        Pairing played = new Pairing(
                strategy,
                strategy,
                matches.stream().map(match -> match.play(strategy, strategy, seed)).toList());
        Scenario first = matches.getFirst().scenario();
        table.row(
                strategy,
                first.id(),
                say("moveTimes.count", size(first)),
                say("number", played.games().stream().mapToInt(game -> game.nanos().size()).sum()),
                milliseconds(played.medianNanos()),
                milliseconds(played.nanos(0.9)),
                milliseconds(played.nanos(1)));
    }

    private static BigInteger size(Scenario scenario) {
        return PackageSpace.of(scenario).size();
    }

    private static String milliseconds(long nanos) {
        return say("tournament.decimal", nanos / 1e6);
    }
}
