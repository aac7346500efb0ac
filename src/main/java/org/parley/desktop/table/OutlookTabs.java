package org.parley.desktop.table;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.parley.desktop.chart.ChartTools;
import org.parley.desktop.chart.ChartView;
import org.parley.desktop.chart.GaugesChartView;
import org.parley.desktop.chart.LevelsChartView;
import org.parley.desktop.chart.ReachableChartView;
import org.parley.desktop.chart.UnderstandingsChartView;
import org.parley.desktop.chart.WindowsChartView;
import org.parley.desktop.play.Parts;
import org.parley.desktop.play.Target;
import org.parley.desktop.text.Texts;
import org.parley.scenario.Scenario;

/// The charts of the table, one a tab.
final class OutlookTabs extends TabPane {
    private final WindowsChartView windows = new WindowsChartView();
    private final UnderstandingsChartView understandings = new UnderstandingsChartView();
    private final ReachableChartView reachable = new ReachableChartView();
    private final LevelsChartView levels = new LevelsChartView();
    private final GaugesChartView gauges = new GaugesChartView();

    /// @param commands told what a person wants to know more of
    OutlookTabs(ChartTools tools, Scenario scenario, TableCommands commands) {
        getStyleClass().add("outlook-tabs");
        setId("outlook-tabs");
        setAccessibleText(Texts.of("table.charts"));
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        windows.setOnChosen(id -> commands.why(Target.ofUnderstanding(scenario, id), "#window-" + id));
        levels.setOnChosen((issue, level) ->
                commands.why(Target.ofLevel(scenario, issue, level), "#level-of-" + issue + "-" + level));
        add("windows", windows, tools);
        add("understandings", understandings, tools);
        add("reachable", reachable, tools);
        add("levels", levels, tools);
        add("gauges", gauges, tools);
    }

    private void add(String name, ChartView<?> chart, ChartTools tools) {
        chart.setTools(tools);
        ScrollPane scroll = Parts.scrollBothWays(chart, "chart-scroll");
        Tab tab = new Tab(Texts.of("table.chart." + name), scroll);
        tab.setId("chart-" + name);
        getTabs().add(tab);
    }

    void show(Outlook outlook, Lens lens) {
        Outlook.Seen seen = outlook.seen().get(lens);
        windows.show(seen.windows());
        understandings.show(seen.understandings());
        reachable.show(outlook.reachable());
        levels.show(seen.levels());
        gauges.show(GaugeHistory.of(outlook.glance()));
    }
}
