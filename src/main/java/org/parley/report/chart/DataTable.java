package org.parley.report.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /// The table as CSV (RFC 4180): the header first, lines ended by CR LF, cells quoted where they need it.
    public String csv() {
        return Stream.concat(Stream.of(header), rows.stream())
                .map(row -> row.stream().map(DataTable::quoted).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining());
    }

    private static String quoted(String cell) {
        return cell.matches("[^\",\r\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
