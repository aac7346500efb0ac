package org.parley.desktop.debrief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.parley.desktop.chart.ChartTools;
import org.parley.desktop.chart.TurningPointsChartView;
import org.parley.desktop.play.Parts;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.StatusLooks;
import org.parley.desktop.theme.Styles;
import org.parley.report.chart.TurningPointsChart;

/// The moves after which an understanding came into reach or went out of it, as a chart and as a list.
final class TurningPointsView extends VBox {
    private final TurningPointsChartView chart;
    private final VBox list = Parts.column("turning-list");
    private final IntConsumer goTo;
    private final DebriefViews.Asking asking;
    private Known known = Known.ON_THE_TABLE;
    private List<TurningRow> rows = List.of();

    TurningPointsView(ChartTools tools, IntConsumer goTo, DebriefViews.Asking asking) {
        this.goTo = goTo;
        this.asking = asking;
        chart = new TurningPointsChartView(this::chosen);
        chart.setTools(tools);
        getStyleClass().add("turning");
        getChildren().addAll(chart, list);
    }

    void show(Known reading, List<TurningRow> turned, TurningPointsChart data) {
        known = reading;
        rows = List.copyOf(turned);
        chart.show(data);
        Map<Integer, List<TurningRow>> byMove = new LinkedHashMap<>();
        rows.forEach(row -> byMove.computeIfAbsent(row.entries(), first -> new ArrayList<>()).add(row));
        list.getChildren().setAll(byMove.values().stream().map(this::move).toList());
        if (rows.isEmpty()) {
            list.getChildren().add(Parts.text(Texts.of("debrief.turn.none"), Styles.MUTED));
        }
    }

    /// A bar of the chart leads to its move, and where that turned something, says why it stood so from then on.
    private void chosen(int move) {
        goTo.accept(move);
        List<String> turned = rows.stream()
                .filter(row -> row.entries() == move)
                .map(TurningRow::understanding)
                .toList();
        if (!turned.isEmpty()) {
            asking.why(move, known, turned, chart);
        }
    }

    /// Marks the move that is looked at.
    void mark(int move) {
        chart.mark(move);
    }

    /// All that one move turned.
    private Node move(List<TurningRow> rows) {
        TurningRow first = rows.getFirst();
        Button go = new Button(first.move());
        go.setId("turn-" + first.entries());
        go.setMnemonicParsing(false);
        go.setWrapText(true);
        go.setMinHeight(USE_PREF_SIZE);
        go.getStyleClass().addAll("row-button", Styles.STRONG);
        go.setAccessibleText(Texts.of(
                "debrief.turn.full",
                first.move(),
                rows.stream().map(TurningRow::sentence).collect(Collectors.joining(" "))));
        go.setOnAction(event -> goTo.accept(first.entries()));
        VBox card = Parts.column("turning-move", go);
        card.setOnMouseClicked(event -> goTo.accept(first.entries()));
        rows.forEach(row -> card.getChildren().add(row(row)));
        return card;
    }

    private static Node row(TurningRow row) {
        VBox text = Parts.column("understanding-text", Parts.text(row.sentence()));
        if (!row.because().isEmpty()) {
            text.getChildren()
                    .add(Parts.text(
                            Texts.of("debrief.turn.because", String.join("; ", row.because())),
                            Styles.SMALL,
                            Styles.MUTED));
        }
        if (!row.kept().isEmpty()) {
            text.getChildren()
                    .add(Parts.text(
                            Texts.of("debrief.turn.kept", String.join(" → ", row.kept())), Styles.SMALL, Styles.MUTED));
        }
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox shown = Parts.row("turn-line", StatusLooks.glyph(row.after()), text);
        shown.getStyleClass().add(row.after().word());
        return shown;
    }
}
