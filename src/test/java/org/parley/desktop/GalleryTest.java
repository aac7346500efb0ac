package org.parley.desktop;

import javafx.scene.Parent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.parley.desktop.chart.ChartView;
import org.parley.desktop.chart.GaugesChartView;
import org.parley.desktop.chart.LevelsChartView;
import org.parley.desktop.chart.ReachableChartView;
import org.parley.desktop.chart.SampleCharts;
import org.parley.desktop.chart.UnderstandingsChartView;
import org.parley.desktop.chart.WindowsChartView;

/// Every screen is pictured and sound.
class GalleryTest {
    @Test
    void theChartsOverTime() {
        Gallery.picture("charts-over-time", OnFxThread.call(() -> {
            UnderstandingsChartView understandings = new UnderstandingsChartView();
            understandings.show(SampleCharts.understandings());
            ReachableChartView reachable = new ReachableChartView();
            reachable.show(SampleCharts.reachable());
            GaugesChartView gauges = new GaugesChartView();
            gauges.show(SampleCharts.gauges());
            return beside(understandings, reachable, gauges);
        }));
    }

    @Test
    void theChartsOfWhatCanBeAgreed() {
        Gallery.picture("charts-agreeable", OnFxThread.call(() -> {
            WindowsChartView windows = new WindowsChartView();
            windows.setOnChosen(id -> {});
            windows.show(SampleCharts.windows());
            LevelsChartView levels = new LevelsChartView();
            levels.show(SampleCharts.levels());
            return beside(windows, levels);
        }));
    }

    private static Parent beside(ChartView<?>... charts) {
        GridPane grid = new GridPane();
        grid.getStyleClass().addAll("page", "gap-4");
        for (ChartView<?> chart : charts) {
            ColumnConstraints even = new ColumnConstraints();
            even.setPercentWidth(100.0 / charts.length);
            grid.getColumnConstraints().add(even);
            VBox card = new VBox(chart);
            VBox.setVgrow(chart, Priority.ALWAYS);
            card.getStyleClass().add("card");
            grid.add(card, grid.getChildren().size(), 0);
        }
        return grid;
    }
}
