package org.parley.desktop.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.parley.desktop.chart.ChartTools;
import org.parley.desktop.chart.WorthChartView;
import org.parley.desktop.play.PairChoice;
import org.parley.desktop.play.Parts;
import org.parley.desktop.play.StabilityView;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;
import org.parley.report.HistoryEntry;
import org.parley.report.OutcomeEntry;
import org.parley.report.OutcomeEntry.Bond;
import org.parley.report.OutcomeEntry.TermEntry;
import org.parley.report.OutcomeEntry.WorthEntry;
import org.parley.report.chart.WorthChart;

/// What came of the talks: the terms, their worth beside what could have been, and what history did.
final class OutcomeView extends VBox {
    private final WorthChartView chart = new WorthChartView();
    private final Ways why;
    private final StabilityView stability = new StabilityView();

    /// What a person can ask.
    interface Ways {
        /// What a package of the worth chart would have taken.
        void why(WorthChart.Point point, WorthEntry across, WorthEntry up);
    }

    OutcomeView(ChartTools tools, Ways why) {
        chart.setTools(tools);
        this.why = why;
        getStyleClass().add("outcome");
    }

    void show(Review review) {
        OutcomeEntry outcome = review.report().outcome();
        List<Node> shown = new ArrayList<>();
        outcome.ending().ifPresent(ending -> shown.add(Parts.text(Texts.of("debrief.outcome.ending", ending))));
        shown.add(heading("debrief.outcome.terms"));
        if (outcome.terms().isEmpty()) {
            shown.add(Parts.text(Texts.of("debrief.outcome.nothing"), Styles.MUTED));
        }
        outcome.terms().forEach(term -> shown.add(term(term)));
        if (review.glance().scores() && !outcome.worth().isEmpty()) {
            shown.add(heading(review.revealed() ? "debrief.outcome.worth" : "debrief.outcome.worth.seen"));
            shown.add(worths(outcome.worth()));
            if (outcome.worth().size() > 1 && outcome.inexact().isEmpty()) {
                shown.add(pair(review, outcome.worth()));
                shown.add(chart);
                shown.add(Parts.text(Texts.of("debrief.outcome.solutions"), Styles.SMALL, Styles.MUTED));
            }
        }
        if (review.glance().scores() && !review.report().lessons().stability().isEmpty()) {
            shown.add(heading("debrief.outcome.stability"));
            shown.add(stability);
            stability.show(review.report().lessons().stability());
        }
        outcome.inexact().ifPresent(why -> shown.add(Parts.text(why, Styles.MUTED)));
        review.report().history().ifPresent(history -> shown.addAll(history(history)));
        getChildren().setAll(shown);
    }

    private static Label heading(String key) {
        return Parts.text(Texts.of(key), Styles.EYEBROW);
    }

    private static Node term(TermEntry term) {
        String key = "debrief.outcome." + term.bond().word();
        String text = term.owed().isEmpty()
                ? Texts.of(key, term.title(), term.levelTitle())
                : Texts.of(key + ".owed", term.title(), term.levelTitle(), String.join(", ", term.owed()));
        return Parts.line(icon(term.bond()), text, "term-" + term.bond().word());
    }

    private static Ikon icon(Bond bond) {
        return switch (bond) {
            case FINAL -> MaterialDesignC.CHECK_CIRCLE_OUTLINE;
            case PROVISIONAL -> MaterialDesignT.TIMER_SAND;
            case LAPSED -> MaterialDesignC.CLOSE_CIRCLE_OUTLINE;
        };
    }

    private static GridPane worths(List<WorthEntry> worths) {
        GridPane table = new GridPane();
        table.getStyleClass().add("worths");
        ColumnConstraints first = new ColumnConstraints();
        first.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().add(first);
        table.addRow(
                0,
                Parts.text(Texts.of("debrief.worth.party"), Styles.SMALL, Styles.MUTED),
                Parts.text(Texts.of("debrief.worth.least"), Styles.SMALL, Styles.MUTED),
                Parts.text(Texts.of("debrief.worth.got"), Styles.SMALL, Styles.MUTED),
                Parts.text(Texts.of("debrief.worth.left"), Styles.SMALL, Styles.MUTED));
        for (WorthEntry worth : worths) {
            int row = table.getRowCount();
            table.addRow(
                    row,
                    Parts.text(worth.title()),
                    Parts.word(String.valueOf(worth.reservation())),
                    Parts.word(String.valueOf(worth.worth()), Styles.STRONG),
                    Parts.word(worth.left().isPresent() ? String.valueOf(worth.left().getAsLong()) : Texts.of("debrief.worth.unknown")));
        }
        return table;
    }

    /// The choice of the two parties whose worth the chart shows.
    private Node pair(Review review, List<WorthEntry> worths) {
        AtomicReference<PairChoice> pair = new AtomicReference<>();
        Runnable draw = () -> {
            int first = pair.get().across();
            int second = pair.get().up();
            chart.setOnChosen(point -> why.why(point, worths.get(first), worths.get(second)));
            chart.show(WorthCharts.of(review, first, second));
        };
        pair.set(new PairChoice(worths.stream().map(WorthEntry::title).toList(), draw));
        draw.run();
        return pair.get();
    }

    private static List<Node> history(HistoryEntry history) {
        List<Node> shown = new ArrayList<>();
        shown.add(heading("debrief.history"));
        if (!history.note().isEmpty()) {
            shown.add(Parts.text(history.note()));
        }
        history.terms().forEach(term -> shown.add(Parts.line(MaterialDesignC.CLOCK_OUTLINE, term)));
        if (history.terms().isEmpty()) {
            shown.add(Parts.text(Texts.of("debrief.history.nothing"), Styles.MUTED));
        }
        if (!history.sources().isEmpty()) {
            shown.add(Parts.text(
                    Texts.of("debrief.history.sources", String.join("; ", history.sources())),
                    Styles.SMALL,
                    Styles.MUTED));
        }
        return shown;
    }
}
