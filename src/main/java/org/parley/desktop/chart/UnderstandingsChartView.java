package org.parley.desktop.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.StatusLooks;
import org.parley.report.chart.Standing;
import org.parley.report.chart.UnderstandingsChart;
import org.parley.report.chart.UnderstandingsChart.Moment;

/// How many understandings stand how: a stacked column for each moment.
public final class UnderstandingsChartView extends ChartView<UnderstandingsChart> {
    private final Columns columns;

    public UnderstandingsChartView() {
        this(new Columns());
    }

    private UnderstandingsChartView(Columns columns) {
        super(columns);
        this.columns = columns;
    }

    @Override
    protected String title(UnderstandingsChart data) {
        return data.reading().isEmpty()
                ? Texts.of("chart.understandings.title")
                : Texts.of("chart.understandings.title.reading", data.reading());
    }

    @Override
    protected String summary(UnderstandingsChart data) {
        return data.moments().stream()
                .map(moment -> moment.label() + ": " + counts(moment) + ".")
                .collect(Collectors.joining(" "));
    }

    @Override
    protected List<Legend.Entry> legend(UnderstandingsChart data) {
        return Arrays.stream(Standing.values())
                .filter(standing -> data.moments().stream().anyMatch(moment -> moment.count(standing) > 0))
                .map(Legend.Entry::bar)
                .toList();
    }

    @Override
    protected void draw(UnderstandingsChart data) {
        List<Columns.Column> shown = new ArrayList<>();
        for (Moment moment : data.moments()) {
            StackedBar bar = new StackedBar(moment);
            Tips.on(bar, moment.label() + "\n" + counts(moment));
            String number = moment.now() ? Texts.of("chart.now.short") : String.valueOf(shown.size());
            shown.add(new Columns.Column(bar, new RoundLabels.Name(moment.label(), number, moment.now())));
        }
        columns.show(shown);
    }

    private static String counts(Moment moment) {
        return moment.counts().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getValue() + " " + StatusLooks.word(entry.getKey()))
                .collect(Collectors.joining(", "));
    }
}
