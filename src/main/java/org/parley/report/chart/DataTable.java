package org.parley.report.chart;

import java.util.List;

/// A table of text cells.
///
/// @param header the columns' names, short lower-case words
/// @param rows each as long as the header
public record DataTable(List<String> header, List<List<String>> rows) {
    public DataTable {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(
                        "The row " + row + " has " + row.size() + " cells; the header has " + header.size() + ".");
            }
        }
    }
}
