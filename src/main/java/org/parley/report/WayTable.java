package org.parley.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.parley.report.OutcomeEntry.WorthEntry;

/// Some ways of a session as a table of words: one a column, what was agreed and what it is worth down the rows.
///
/// @param heads of the ways' columns
public record WayTable(List<String> heads, List<Row> rows) {
    private static final int COLUMNS = 3;

    public WayTable {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /// A row.
    ///
    /// @param cells one for each way; none in a row that is a heading
    public record Row(String title, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// A cell.
    ///
    /// @param more a little more about it, empty where there is nothing to add
    public record Cell(String text, String more) {}

    /// As many tables as it takes for the columns to be wide enough.
    static List<WayTable> of(Ways ways, Words words) {
        List<WayTable> tables = new ArrayList<>();
        List<WayEntry> shown = ways.shown();
        for (int first = 0; first < shown.size(); first += COLUMNS) {
            tables.add(of(shown.subList(first, Math.min(shown.size(), first + COLUMNS)), words));
        }
        return tables;
    }

    private static WayTable of(List<WayEntry> ways, Words words) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(
                words.say("ways.length"),
                ways.stream()
                        .map(way -> new Cell(words.say(way.over() ? "ways.over" : "ways.open", way.moves()), ""))
                        .toList()));
        since("ways.understandings", ways, WayEntry::understandings, words, rows);
        since("ways.terms", ways, WayEntry::terms, words, rows);
        worth(ways, words, rows);
        return new WayTable(
                ways.stream()
                        .map(way -> words.say(way.told() ? "ways.way.told" : "ways.way", way.number()))
                        .toList(),
                rows);
    }

    private static void since(
            String heading,
            List<WayEntry> ways,
            Function<WayEntry, List<WayEntry.Since>> which,
            Words words,
            List<Row> rows) {
        Map<String, String> titles = new LinkedHashMap<>();
        ways.forEach(way -> which.apply(way).forEach(since -> titles.putIfAbsent(since.id(), since.title())));
        if (!titles.isEmpty()) {
            rows.add(new Row(words.say(heading), List.of()));
        }
        titles.forEach((id, title) -> rows.add(new Row(
                title,
                ways.stream()
                        .map(way -> which.apply(way).stream()
                                .filter(since -> since.id().equals(id))
                                .findFirst()
                                .map(since -> cell(since, words))
                                .orElseGet(() -> none(words)))
                        .toList())));
    }

    private static Cell cell(WayEntry.Since since, Words words) {
        String bond = words.say("ways." + since.bond().word());
        return new Cell(
                since.level().isEmpty() ? bond : words.say("ways.level", since.level(), bond),
                words.say("ways.since", since.round(), words.count(since.move())));
    }

    private static void worth(List<WayEntry> ways, Words words, List<Row> rows) {
        Map<String, String> titles = new LinkedHashMap<>();
        ways.forEach(way -> way.worth().forEach(worth -> titles.putIfAbsent(worth.id(), worth.title())));
        if (!titles.isEmpty()) {
            rows.add(new Row(words.say("ways.worth"), List.of()));
        }
        titles.forEach((id, title) -> rows.add(new Row(
                title,
                ways.stream()
                        .map(way -> way.worth().stream()
                                .filter(worth -> worth.id().equals(id))
                                .findFirst()
                                .map(worth -> cell(worth, words))
                                .orElseGet(() -> none(words)))
                        .toList())));
    }

    private static Cell cell(WorthEntry worth, Words words) {
        return new Cell(
                words.count(worth.worth()),
                worth.left().isPresent() ? words.say("ways.left", words.count(worth.left().getAsLong())) : "");
    }

    private static Cell none(Words words) {
        return new Cell(words.say("ways.none"), "");
    }
}
