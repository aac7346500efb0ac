package org.parley.desktop.insight;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import org.parley.desktop.chart.ChartTools;
import org.parley.desktop.chart.ChartView;
import org.parley.desktop.chart.LevelsChartView;
import org.parley.desktop.chart.ReachableChartView;
import org.parley.desktop.chart.UnderstandingsChartView;
import org.parley.desktop.chart.WindowsChartView;
import org.parley.desktop.play.Parts;
import org.parley.desktop.play.StabilityView;
import org.parley.desktop.play.Target;
import org.parley.desktop.text.Texts;
import org.parley.report.Lessons;

/// What changes, in words and in charts, one a tab.
final class InsightTabs extends TabPane {
    private final ChangesView changes;
    private final UnderstandingsChartView understandings = new UnderstandingsChartView();
    private final WindowsChartView windows = new WindowsChartView();
    private final ReachableChartView reachable = new ReachableChartView();
    private final LevelsChartView levels = new LevelsChartView(LevelsChartView.Since.AS_IT_IS);
    private final StabilityView stability = new StabilityView();
    private final WorthTab worth;

    InsightTabs(ChartTools tools, InsightModel model) {
        getStyleClass().add("insight-tabs");
        setId("insight-tabs");
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        changes = new ChangesView(id -> askUnderstanding(model, id));
        windows.setOnChosen(id -> askUnderstanding(model, id));
        levels.setOnChosen(
                (issue, level) -> ask(model, Target.ofLevel(model.vantage().scenario(), issue, level)));
        add("changes", changes);
        add("understandings", understandings, tools);
        add("windows", windows, tools);
        add("reachable", reachable, tools);
        add("levels", levels, tools);
        worth = new WorthTab(tools);
        if (WorthModel.isAsked(model.vantage())) {
            add("worth", worth).setFitToHeight(true);
        }
        if (StabilityModel.isAsked(model.vantage())) {
            add("stability", stability);
        }
    }

    /// Shows who would want to leave what has been concluded.
    void stability(List<Lessons.StabilityEntry> entries) {
        stability.show(entries);
    }

    /// What is shown by its worth.
    WorthTab worth() {
        return worth;
    }

    private static void askUnderstanding(InsightModel model, String id) {
        ask(model, Target.ofUnderstanding(model.vantage().scenario(), id));
    }

    private static void ask(InsightModel model, Target target) {
        model.asked().set(Optional.of(target));
    }

    private void add(String name, ChartView<?> chart, ChartTools tools) {
        chart.setTools(tools);
        add(name, chart).setFitToHeight(true);
    }

    private ScrollPane add(String name, Region content) {
        ScrollPane scroll = Parts.scrollBothWays(content, "chart-scroll");
        Tab tab = new Tab(Texts.of("insight.tab." + name), scroll);
        tab.setId("insight-" + name);
        getTabs().add(tab);
        return scroll;
    }

    void show(Comparison comparison) {
        ComparisonCharts charts = new ComparisonCharts(comparison);
        changes.show(comparison);
        understandings.show(charts.understandings());
        windows.show(charts.windows());
        reachable.show(charts.reachable());
        levels.show(charts.levels());
    }
}
