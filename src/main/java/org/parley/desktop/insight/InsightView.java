package org.parley.desktop.insight;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.parley.desktop.action.ActionButton;
import org.parley.desktop.chart.ChartTools;
import org.parley.desktop.play.Parts;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;
import org.parley.report.Lessons;
import org.parley.rules.Phase;
import org.parley.rules.Reading;

/// The rules at the left, what becomes of them at the right.
final class InsightView extends BorderPane {
    private static final double LEFT = 0.36;
    /// How much of the height the sentence and the findings may take before they scroll.
    private static final double SENTENCE = 0.2;
    private static final double FINDINGS = 0.44;

    private final ReadingChoice readings;
    private final SwitchesView switches;
    private final Label sentence = Parts.text("");
    private final Label word = Parts.text("", Styles.MUTED);
    private final CountsView counts = new CountsView();
    private final InsightTabs tabs;
    private final FindingsView findings;
    private final VBox result;

    InsightView(InsightModel model, InsightActions actions, ChartTools tools) {
        getStyleClass().add("insight");
        readings = new ReadingChoice(model);
        switches = new SwitchesView(model);
        tabs = new InsightTabs(tools, model);
        findings = new FindingsView(
                whatIf -> {
                    model.whatIf().set(whatIf);
                    switches.open(whatIf);
                },
                () -> model.asked().set(Optional.empty()));
        setTop(head(model, actions));
        sentence.setId("insight-sentence");
        word.setId("insight-word");
        ActionButton again = Parts.button(
                "insight-again", Texts.of("table.outlook.again"), Optional.empty(), model::again);
        again.visibleProperty().bind(model.canBeWorkedOutAgain());
        again.managedProperty().bind(model.canBeWorkedOutAgain());
        VBox said = Parts.column("callout", sentence);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        result = Parts.column("insight-result");
        ScrollPane callout = Parts.scrollUpTo(said, result.heightProperty().multiply(SENTENCE));
        result.getChildren()
                .addAll(
                        callout,
                        word,
                        again,
                        counts,
                        tabs,
                        Parts.scrollUpTo(findings, result.heightProperty().multiply(FINDINGS), "findings-scroll"));
        SplitPane columns = new SplitPane(switches, result);
        columns.getStyleClass().add("columns");
        columns.setDividerPositions(LEFT);
        setCenter(columns);
    }

    private HBox head(InsightModel model, InsightActions actions) {
        VBox titles = Parts.column(
                "insight-titles",
                Parts.text(Texts.of("insight.heading"), Styles.TITLE),
                Parts.text(moment(model), Styles.SMALL, Styles.MUTED));
        HBox.setHgrow(titles, Priority.ALWAYS);
        titles.setMaxWidth(Double.MAX_VALUE);
        HBox head = Parts.row(
                "insight-head", titles, readings, new ActionButton(actions.reset()), new ActionButton(actions.leave()));
        return head;
    }

    /// From which moment one looks.
    private static String moment(InsightModel model) {
        var state = model.vantage().state();
        var scenario = model.vantage().scenario();
        if (state.round() < 0) {
            return Texts.of("insight.moment.start", scenario.title());
        }
        boolean over = state.phase().isOver() || state.phase() == Phase.CLOSED;
        return Texts.of(
                over ? "insight.moment.over" : "insight.moment.round",
                scenario.title(),
                scenario.rounds().get(Math.min(state.round(), scenario.rounds().size() - 1)).title());
    }

    /// Shows the rules of a reading.
    void reading(Reading reading) {
        readings.show(reading);
        switches.rules();
    }

    /// Shows what is supposed.
    void whatIf(WhatIf whatIf, Optional<Findings> found) {
        switches.show(whatIf);
        findings(found, whatIf);
    }

    void search(String words) {
        switches.search(words);
    }

    /// Shows what comes of it.
    void comparison(Optional<Comparison> comparison, String said) {
        boolean there = comparison.isPresent();
        Parts.show(sentence.getParent(), there);
        Parts.show(counts, there);
        Parts.show(tabs, there);
        comparison.ifPresent(found -> {
            sentence.setText(said);
            counts.show(found);
            tabs.show(found);
        });
    }

    /// Shows what is being worked out, or why it could not be.
    void word(String words) {
        word.setText(words);
        Parts.show(word, !words.isEmpty());
    }

    /// Shows why something stands as it does.
    void findings(Optional<Findings> found, WhatIf now) {
        Parts.show(findings, found.isPresent());
        found.ifPresent(shown -> findings.show(shown, now));
    }

    /// Shows who would want to leave what has been concluded.
    WorthTab worth() {
        return tabs.worth();
    }

    void stability(List<Lessons.StabilityEntry> entries) {
        tabs.stability(entries);
    }

    void focusSearch() {
        switches.focusSearch();
    }
}
