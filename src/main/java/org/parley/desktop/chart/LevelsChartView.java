package org.parley.desktop.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.StatusLooks;
import org.parley.desktop.theme.Styles;
import org.parley.report.chart.LevelsChart;
import org.parley.report.chart.LevelsChart.Cell;
import org.parley.report.chart.LevelsChart.Row;
import org.parley.report.chart.Standing;

/// Issues by levels: the share of the reachable packages that hold each level, and how it has changed.
public final class LevelsChartView extends ChartView<LevelsChart> {
    private static final double TITLES = 0.32;
    private static final double GAP = 5;

    private final TitledRows rows;
    private final Since since;
    private Optional<BiConsumer<String, String>> onChosen = Optional.empty();

    /// What the shares before are those of.
    public enum Since {
        LAST_ROUND("chart.levels.change", "chart.levels.before"),
        AS_IT_IS("chart.levels.change.what-if", "chart.levels.before.what-if");

        private final String change;
        private final String before;

        Since(String change, String before) {
            this.change = change;
            this.before = before;
        }
    }

    public LevelsChartView() {
        this(Since.LAST_ROUND);
    }

    public LevelsChartView(Since since) {
        this(new TitledRows(TITLES, GAP), since);
    }

    private LevelsChartView(TitledRows rows, Since since) {
        super(rows);
        this.rows = rows;
        this.since = since;
    }

    /// Takes the ids of the issue and the level that a person asks about; nobody asks about the status quo.
    public void setOnChosen(BiConsumer<String, String> onChosen) {
        this.onChosen = Optional.of(onChosen);
        data().get().ifPresent(this::draw);
    }

    @Override
    protected String title(LevelsChart data) {
        return data.reading().isEmpty()
                ? Texts.of("chart.levels.title")
                : Texts.of("chart.levels.title.reading", data.reading());
    }

    @Override
    protected String summary(LevelsChart data) {
        return Texts.of("chart.levels.reachable", Counts.words(data.reachable())) + " "
                + data.rows().stream().map(row -> summary(data, row)).collect(Collectors.joining(" "));
    }

    private static String summary(LevelsChart data, Row row) {
        return row.title() + ": "
                + row.cells().stream()
                        .map(cell -> cell.title() + " " + Counts.percent(data.share(cell)))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    @Override
    protected List<Legend.Entry> legend(LevelsChart data) {
        List<Legend.Entry> entries = new ArrayList<>();
        entries.add(Legend.Entry.of(Texts.of("chart.levels.share"), "heat-swatch", "legend-bar"));
        if (cells(data).stream().anyMatch(cell -> cell.shareBefore().isPresent())) {
            entries.add(Legend.Entry.of(Texts.of(since.change), Styles.GLYPH, "change-up"));
        }
        if (cells(data).stream().anyMatch(Cell::concluded)) {
            entries.add(new Legend.Entry(StatusLooks.glyph(Standing.CONCLUDED), Texts.of("chart.levels.concluded")));
        }
        if (!data.isExact()) {
            entries.add(Legend.Entry.of(Texts.of("chart.levels.inexact"), "legend-none"));
        }
        return entries;
    }

    private static List<Cell> cells(LevelsChart data) {
        return data.rows().stream().flatMap(row -> row.cells().stream()).toList();
    }

    @Override
    protected void draw(LevelsChart data) {
        rows.clear();
        List<List<Node>> asked = new ArrayList<>();
        for (Row row : data.rows()) {
            Label title = new Label(row.title());
            title.setWrapText(true);
            title.setMinHeight(USE_PREF_SIZE);
            List<LevelCell> cells =
                    row.cells().stream().map(cell -> cell(data, row, cell)).toList();
            rows.add(title, new EvenRow(cells));
            asked.add(cells.stream()
                    .filter(cell -> cell.isFocusTraversable())
                    .map(Node.class::cast)
                    .toList());
        }
        asked.removeIf(List::isEmpty);
        if (!asked.isEmpty()) {
            Roaming.over(asked);
        }
    }

    private LevelCell cell(LevelsChart data, Row row, Cell cell) {
        String tip = tip(data, row, cell);
        LevelCell drawn = new LevelCell(
                cell, data.share(cell), Counts.percent(data.share(cell)));
        drawn.setId("level-of-" + row.id() + "-" + cell.id());
        boolean asked = cell != row.cells().getFirst();
        onChosen.filter(chosen -> asked).ifPresent(chosen -> Asked.on(
                drawn, Texts.of("chart.levels.ask", tip.replace("\n", " ")), () -> chosen.accept(row.id(), cell.id())));
        Tips.on(drawn, tip);
        return drawn;
    }

    private String tip(LevelsChart data, Row row, Cell cell) {
        String now = Texts.of(
                "chart.levels.tip",
                row.title(),
                cell.title(),
                Counts.words(cell.packages()),
                Counts.words(data.reachable()),
                Counts.percent(data.share(cell)));
        return cell.shareBefore()
                .map(before -> now + "\n" + Texts.of(since.before, Counts.percent(before)))
                .orElse(now);
    }
}
