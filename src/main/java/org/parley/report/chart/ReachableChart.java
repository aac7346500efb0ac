package org.parley.report.chart;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.outcome.RoundTally;
import org.parley.reach.Figure;

/// How many packages are reachable by the end of each round, as well as that can be told.
///
/// @param rounds the rounds' titles, in order
/// @param now the position of the round that is under way; -1 before the first, the number of rounds after the last
/// @param readings one series for each reading that the viewer may see
public record ReachableChart(List<String> rounds, int now, List<Reading> readings) implements ChartData {
    public ReachableChart {
        rounds = List.copyOf(rounds);
        readings = List.copyOf(readings);
        Checks.require(
                now >= -1 && now <= rounds.size(), "The round under way is " + now + " of " + rounds.size() + ".");
        for (Reading reading : readings) {
            Checks.require(
                    reading.now().size() == rounds.size()
                            && reading.before().map(List::size).orElse(rounds.size()) == rounds.size(),
                    "The reading '" + reading.name() + "' needs one count for each of " + rounds.size() + " rounds.");
        }
    }

    /// One reading.
    ///
    /// @param name as shown to people
    /// @param now by round, after the last move
    /// @param before by round, before the last move; empty where there was none
    public record Reading(String name, List<Count> now, Optional<List<Count>> before) {
        public Reading {
            now = List.copyOf(now);
            before = before.map(List::copyOf);
        }
    }

    /// Packages reachable by the end of a round.
    ///
    /// @param open those reachable as things stand
    /// @param reachable all of them, the open ones among them; where one of the two is no exact figure it may yet be
    ///     the smaller one
    public record Count(Figure open, Figure reachable) {
        public Count {
            Checks.notNegative("count of open packages", open);
            Checks.notNegative("count of reachable packages", reachable);
            Checks.require(
                    !open.isExact()
                            || !reachable.isExact()
                            || open.value().compareTo(reachable.value()) <= 0,
                    open + " packages are open, more than the " + reachable + " that are reachable.");
        }

        public static Count of(long open, long reachable) {
            return new Count(
                    Figure.exactly(BigInteger.valueOf(open)), Figure.exactly(BigInteger.valueOf(reachable)));
        }

        /// One count for each round of a tally.
        public static List<Count> of(RoundTally tally) {
            return IntStream.range(0, tally.reachable().size())
                    .mapToObj(round -> new Count(
                            tally.open().get(round), tally.reachable().get(round)))
                    .toList();
        }

        /// Those that need moves, where both counts are exact.
        public Optional<BigInteger> needingMoves() {
            return isExact() ? Optional.of(reachable.value().subtract(open.value())) : Optional.empty();
        }

        /// Whether both are exact.
        public boolean isExact() {
            return open.isExact() && reachable.isExact();
        }
    }

    /// Whether all counts are exact.
    public boolean isExact() {
        return readings.stream()
                .flatMap(reading -> Stream.concat(reading.now().stream(), reading.before().stream()
                        .flatMap(List::stream)))
                .allMatch(Count::isExact);
    }

    /// The greatest count of all, 0 where there is none.
    public BigInteger greatest() {
        BigInteger greatest = BigInteger.ZERO;
        for (Reading reading : readings) {
            for (Count count : reading.now()) {
                greatest = greatest.max(count.reachable().value());
            }
            for (Count count : reading.before().orElse(List.of())) {
                greatest = greatest.max(count.reachable().value());
            }
        }
        return greatest;
    }

    @Override
    public DataTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (Reading reading : readings) {
            reading.before().ifPresent(counts -> add(rows, reading.name(), "before", counts));
            add(rows, reading.name(), "now", reading.now());
        }
        return new DataTable(List.of("reading", "moment", "round", "open", "needs-moves", "reachable"), rows);
    }

    private void add(List<List<String>> rows, String reading, String moment, List<Count> counts) {
        for (int round = 0; round < rounds.size(); round++) {
            Count count = counts.get(round);
            rows.add(List.of(
                    reading,
                    moment,
                    rounds.get(round),
                    count.open().toString(),
                    count.needingMoves().map(BigInteger::toString).orElse(""),
                    count.reachable().toString()));
        }
    }

    @Override
    public boolean isEmpty() {
        return rounds.isEmpty() || readings.isEmpty();
    }
}
