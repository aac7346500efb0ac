package org.parley.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.parley.reach.Answer;
import org.parley.reach.Reach;

/// The window of each understanding over the rounds: the latest round to begin, the earliest in which it can be done.
/// The two are marks, not an interval: either may come first.
///
/// @param rounds the rounds' titles, in order
/// @param now the position of the round that is under way; -1 before the first, the number of rounds after the last
/// @param rows one for each understanding, in the order of the file
public record WindowsChart(List<String> rounds, int now, List<Row> rows) implements ChartData {
    public WindowsChart {
        rounds = List.copyOf(rounds);
        rows = List.copyOf(rows);
        Checks.require(
                now >= -1 && now <= rounds.size(), "The round under way is " + now + " of " + rounds.size() + ".");
        for (Row row : rows) {
            Checks.require(
                    row.past().size() <= rounds.size(),
                    "'" + row.title() + "' has " + row.past().size() + " rounds past of " + rounds.size() + ".");
            for (Seen seen : row.seen()) {
                checkRound(row, seen.beginBy(), rounds.size());
                checkRound(row, seen.doneAtTheEarliest(), rounds.size());
            }
        }
    }

    private static void checkRound(Row row, OptionalInt round, int rounds) {
        Checks.require(
                round.isEmpty() || round.getAsInt() >= 0 && round.getAsInt() < rounds,
                "'" + row.title() + "' has a mark at round " + round + " of " + rounds + ".");
    }

    /// One understanding.
    ///
    /// @param id of the understanding
    /// @param past how it stood at the end of each round that is over, in order
    /// @param seen how it stands now, in each reading that the viewer may see; the first one leads
    public record Row(String id, String title, List<Standing> past, List<Seen> seen) {
        public Row {
            past = List.copyOf(past);
            seen = List.copyOf(seen);
            Checks.require(!seen.isEmpty(), "'" + title + "' stands in no reading.");
        }
    }

    /// One reading of an understanding, now.
    ///
    /// @param reading its name, as shown to people
    /// @param beginBy the position of the latest round that is still open for it, if it is reachable
    /// @param doneAtTheEarliest the position of the first round in which it can be done, if it is reachable
    public record Seen(String reading, Standing standing, OptionalInt beginBy, OptionalInt doneAtTheEarliest) {
        /// How terms (least level by issue) stand by an answer. A mark that is not settled is left out.
        public static Seen in(String reading, Reach reach, Map<String, String> terms) {
            return new Seen(
                    reading,
                    Standing.in(reach, terms),
                    Answer.settled(() -> reach.latestStart(terms)).orElse(OptionalInt.empty()),
                    Answer.settled(() -> reach.earliest(terms)).orElse(OptionalInt.empty()));
        }
    }

    @Override
    public DataTable table() {
        List<List<String>> table = new ArrayList<>();
        for (Row row : rows) {
            for (Seen seen : row.seen()) {
                table.add(List.of(
                        row.id(),
                        row.title(),
                        seen.reading(),
                        seen.standing().word(),
                        title(seen.beginBy()),
                        title(seen.doneAtTheEarliest())));
            }
        }
        return new DataTable(
                List.of("understanding", "title", "reading", "status", "begin-by", "done-at-the-earliest"), table);
    }

    private String title(OptionalInt round) {
        return round.isPresent() ? rounds.get(round.getAsInt()) : "";
    }

    @Override
    public boolean isEmpty() {
        return rows.isEmpty() || rounds.isEmpty();
    }
}
