package org.parley.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.outcome.Share;
import org.parley.reach.Figure;

/// Which levels of each issue the reachable packages hold: a heat map of shares, as well as they can be told.
///
/// @param reading its name, as shown to people; empty where there is but one
/// @param reachable how many packages are reachable
/// @param rows one for each issue, in the order of the file
public record LevelsChart(String reading, Figure reachable, List<Row> rows) implements ChartData {
    public LevelsChart {
        Checks.notNegative("count of reachable packages", reachable);
        rows = List.copyOf(rows);
    }

    /// One issue.
    ///
    /// @param id of the issue
    /// @param title short enough for a row's head
    /// @param cells one for each level, the status quo first
    public record Row(String id, String title, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
            Checks.require(!cells.isEmpty(), "The issue '" + title + "' has no levels.");
        }
    }

    /// One level.
    ///
    /// @param id of the level
    /// @param title short enough for a cell
    /// @param packages how many reachable packages hold it
    /// @param shareBefore its share at the end of the last round, if there was one
    /// @param concluded whether the concluded package holds it
    public record Cell(
            String id, String title, Figure packages, Optional<Share> shareBefore, boolean concluded) {
        public Cell {
            Checks.notNegative("count of packages", packages);
        }
    }

    /// The share of the reachable packages that hold a level; none where nothing is reachable.
    public Share share(Cell cell) {
        return Share.of(cell.packages(), reachable);
    }

    /// Whether all figures are exact.
    public boolean isExact() {
        return reachable.isExact()
                && rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .allMatch(cell -> cell.packages().isExact());
    }

    @Override
    public DataTable table() {
        List<List<String>> table = new ArrayList<>();
        for (Row row : rows) {
            for (Cell cell : row.cells()) {
                table.add(List.of(
                        reading,
                        row.id(),
                        cell.id(),
                        cell.packages().toString(),
                        decimal(share(cell)),
                        cell.shareBefore().map(LevelsChart::decimal).orElse(""),
                        String.valueOf(cell.concluded())));
            }
        }
        return new DataTable(
                List.of("reading", "issue", "level", "packages", "share", "share-before", "concluded"), table);
    }

    private static String decimal(Share share) {
        return share.isExact()
                ? decimal(share.value())
                : "about " + decimal(share.value()) + " (" + decimal(share.low()) + " to " + decimal(share.high()) + ")";
    }

    private static String decimal(double share) {
        return String.format(Locale.ROOT, "%.4f", share);
    }

    @Override
    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
