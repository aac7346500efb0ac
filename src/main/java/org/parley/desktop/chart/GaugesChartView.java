package org.parley.desktop.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;
import org.parley.report.chart.GaugesChart;
import org.parley.report.chart.GaugesChart.Gauge;
import org.parley.report.chart.GaugesChart.Kind;
import org.parley.report.chart.GaugesChart.Mark;

/// Each gauge over the moves, with the rounds, events and endings marked.
public final class GaugesChartView extends ChartView<GaugesChart> {
    private final VBox plots;

    public GaugesChartView() {
        this(new VBox());
    }

    private GaugesChartView(VBox plots) {
        super(plots);
        this.plots = plots;
        plots.getStyleClass().addAll("gauges-chart", Styles.GAP_3);
    }

    @Override
    protected String title(GaugesChart data) {
        return Texts.of("chart.gauges.title");
    }

    @Override
    protected String summary(GaugesChart data) {
        return data.gauges().stream().map(GaugesChartView::sentence).collect(Collectors.joining(" "))
                + data.marks().stream()
                        .filter(mark -> mark.kind() != Kind.ROUND)
                        .map(mark -> " " + mark.title() + ".")
                        .collect(Collectors.joining());
    }

    private static String sentence(Gauge gauge) {
        return Texts.of(
                "chart.gauges.sentence", gauge.title(), gauge.values().getFirst(), gauge.values().getLast(), gauge.min(), gauge.max());
    }

    @Override
    protected List<Legend.Entry> legend(GaugesChart data) {
        List<Legend.Entry> entries = new ArrayList<>();
        for (Mark mark : data.marks()) {
            if (mark.kind() == Kind.EVENT) {
                entries.add(Legend.Entry.of(mark.title(), Styles.GLYPH, "mark-event"));
            } else if (mark.kind() == Kind.ENDING) {
                entries.add(Legend.Entry.of(mark.title(), Styles.GLYPH, "mark-ending"));
            }
        }
        return entries;
    }

    @Override
    protected void draw(GaugesChart data) {
        plots.getChildren().setAll(data.gauges().stream().map(gauge -> block(data, gauge)).toList());
    }

    private static VBox block(GaugesChart data, Gauge gauge) {
        Label title = new Label(gauge.title());
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Label value = new Label(Texts.of(
                gauge.min() == 0 ? "chart.gauges.value" : "chart.gauges.value.range", gauge.values().getLast(), gauge.max(), gauge.min()));
        value.getStyleClass().add(Styles.STRONG);
        value.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(title, value);
        head.getStyleClass().add(Styles.GAP_2);
        GaugePlot plot = new GaugePlot(data, gauge);
        VBox.setVgrow(plot, Priority.ALWAYS);
        VBox block = new VBox(head, plot);
        block.getStyleClass().add(Styles.GAP_1);
        VBox.setVgrow(block, Priority.ALWAYS);
        return block;
    }
}
