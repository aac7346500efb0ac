package org.parley.talks.strategy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// Two strategies, or one with itself, over a number of matches.
///
/// @param games one for each match
public record Pairing(String first, String second, List<Match.Played> games) {
    public Pairing {
        games = List.copyOf(games);
    }

    /// Every pairing of some strategies, each with itself as well; the games are not played yet.
    public static List<Pairing> all(List<String> strategies) {
        List<Pairing> pairings = new ArrayList<>();
        for (int first = 0; first < strategies.size(); first++) {
            for (int second = first; second < strategies.size(); second++) {
                pairings.add(new Pairing(strategies.get(first), strategies.get(second), List.of()));
            }
        }
        return pairings;
    }

    /// The pairing with one game for each match: in every other of them the strategies change seats. The games are
    /// played on as many processors as there are.
    public Pairing play(List<Match> matches, long seed) {
        return new Pairing(
                first,
                second,
                IntStream.range(0, matches.size())
                        .parallel()
                        .mapToObj(match -> match % 2 == 0
                                ? matches.get(match).play(first, second, seed + match)
                                : matches.get(match).play(second, first, seed + match))
                        .toList());
    }

    /// The share of games with an agreement.
    public double agreementRate() {
        return games.stream().mapToInt(game -> game.agreed() ? 1 : 0).average().orElse(0);
    }

    /// What a strategy gained a seat, on average, as a share of the most that it could.
    public OptionalDouble meanGain(String strategy) {
        return games.stream()
                .map(Match.Played::gains)
                .flatMap(Collection::stream)
                .filter(gain -> gain.strategy().equals(strategy))
                .mapToDouble(Match.Gain::share)
                .average();
    }

    /// The share of the greatest joint gain that was reached, on average over the games in which there is one to reach.
    public OptionalDouble frontierShare() {
        return games.stream().flatMap(game -> game.frontier().stream()).mapToDouble(share -> share).average();
    }

    /// Rounds that it took in a game, on average; see [Match.Played#rounds].
    public double meanRounds() {
        return games.stream().mapToInt(Match.Played::rounds).average().orElse(0);
    }

    /// Red lines crossed in all games; 0 by the rules.
    public int redLinesCrossed() {
        return games.stream().mapToInt(Match.Played::redLinesCrossed).sum();
    }

    /// The median time of a move, in nanoseconds; 0 where there was none.
    public long medianNanos() {
        return nanos(0.5);
    }

    /// The time in which so large a share of the moves were made, in nanoseconds; 0 where there was none.
    ///
    /// @param share from 0 to 1: 0.5 is the median, 1 the slowest
    public long nanos(double share) {
        long[] sorted = games.stream()
                .flatMap(game -> game.nanos().stream())
                .mapToLong(nanos -> nanos)
                .sorted()
                .toArray();
        return sorted.length == 0 ? 0 : sorted[Math.min((int) (share * sorted.length), sorted.length - 1)];
    }
}
