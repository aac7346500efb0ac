package org.parley.desktop.debrief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.parley.desktop.play.Parts;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;
import org.parley.report.OutcomeEntry.WorthEntry;
import org.parley.report.WayEntry;

/// Several ways of a session side by side: one a column, what was concluded, since when and what it is worth down the
/// rows.
final class WaysTable extends GridPane {
    private static final double TITLES = 27;

    private final List<WayEntry> ways;

    WaysTable(List<WayEntry> ways) {
        this.ways = ways;
        getStyleClass().add("ways-table");
        setId("ways-table");
        getColumnConstraints().add(percent(TITLES));
        ways.forEach(way -> getColumnConstraints().add(percent((100 - TITLES) / ways.size())));
        row("", way -> Parts.text(Texts.of("debrief.ways.way", way.number()), Styles.STRONG));
        row(Texts.of("debrief.ways.length"), way -> Parts.text(
                Texts.of(way.over() ? "debrief.ways.over" : "debrief.ways.open", way.moves())));
        since("debrief.ways.understandings", WayEntry::understandings);
        since("debrief.ways.terms", WayEntry::terms);
        worth();
    }

    private void since(String heading, Function<WayEntry, List<WayEntry.Since>> which) {
        Map<String, String> titles = new LinkedHashMap<>();
        ways.forEach(way -> which.apply(way).forEach(since -> titles.putIfAbsent(since.id(), since.title())));
        if (titles.isEmpty()) {
            return;
        }
        heading(heading);
        titles.forEach((id, title) -> row(title, way -> which.apply(way).stream()
                .filter(since -> since.id().equals(id))
                .findFirst()
                .map(WaysTable::since)
                .orElseGet(WaysTable::none)));
    }

    private static Node since(WayEntry.Since since) {
        String word = Texts.of("debrief.ways." + since.bond().word());
        return new VBox(
                Parts.line(
                        switch (since.bond()) {
                            case FINAL -> MaterialDesignC.CHECK_CIRCLE_OUTLINE;
                            case PROVISIONAL -> MaterialDesignT.TIMER_SAND;
                            case LAPSED -> MaterialDesignC.CLOSE_CIRCLE_OUTLINE;
                        },
                        since.level().isEmpty() ? word : Texts.of("debrief.ways.level", since.level(), word),
                        "term-" + since.bond().word()),
                Parts.text(Texts.of("debrief.ways.since", since.round(), since.move()), Styles.SMALL, Styles.MUTED));
    }

    private void worth() {
        Map<String, String> titles = new LinkedHashMap<>();
        ways.forEach(way -> way.worth().forEach(worth -> titles.putIfAbsent(worth.id(), worth.title())));
        if (titles.isEmpty()) {
            return;
        }
        heading("debrief.ways.worth");
        titles.forEach((id, title) -> row(title, way -> worth(way, id)
                .map(WaysTable::worth)
                .orElseGet(WaysTable::none)));
    }

    private static Optional<WorthEntry> worth(WayEntry way, String party) {
        return way.worth().stream().filter(worth -> worth.id().equals(party)).findFirst();
    }

    private static Node worth(WorthEntry worth) {
        return new VBox(
                Parts.word(String.valueOf(worth.worth()), Styles.STRONG),
                Parts.text(Texts.of(
                                "debrief.ways.left",
                                worth.left().isPresent()
                                        ? String.valueOf(worth.left().getAsLong())
                                        : Texts.of("debrief.worth.unknown")), Styles.SMALL, Styles.MUTED));
    }

    private static Node none() {
        return Parts.word(Texts.of("debrief.ways.none"), Styles.MUTED);
    }

    private void heading(String key) {
        add(Parts.text(Texts.of(key), Styles.EYEBROW), 0, getRowCount(), ways.size() + 1, 1);
    }

    private void row(String title, Function<WayEntry, Node> cell) {
        List<Node> cells = new ArrayList<>();
        cells.add(Parts.text(title));
        ways.forEach(way -> cells.add(cell.apply(way)));
        cells.forEach(each -> setValignment(each, VPos.TOP));
        addRow(getRowCount(), cells.toArray(Node[]::new));
    }

    private static ColumnConstraints percent(double width) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(width);
        return column;
    }
}
