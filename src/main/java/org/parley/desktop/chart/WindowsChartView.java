package org.parley.desktop.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.StatusLooks;
import org.parley.desktop.theme.Styles;
import org.parley.report.chart.Standing;
import org.parley.report.chart.WindowsChart;
import org.parley.report.chart.WindowsChart.Row;
import org.parley.report.chart.WindowsChart.Seen;

/// The window of each understanding over the rounds, with its status. Each title is a button: what it does is for the
/// screen to say.
public final class WindowsChartView extends ChartView<WindowsChart> {
    /// The glyphs of the readings, by their position.
    static final List<String> READINGS = List.of("circle", "ring", "diamond");

    private static final double TITLES = 0.44;
    private static final double GAP = 6;

    private final TitledRows rows;
    private Optional<Consumer<String>> onChosen = Optional.empty();

    public WindowsChartView() {
        this(new TitledRows(TITLES, GAP));
    }

    private WindowsChartView(TitledRows rows) {
        super(rows);
        this.rows = rows;
    }

    /// Takes the id of the understanding that a person asks about.
    public void setOnChosen(Consumer<String> onChosen) {
        this.onChosen = Optional.of(onChosen);
        data().get().ifPresent(this::draw);
    }

    @Override
    protected String title(WindowsChart data) {
        return Texts.of("chart.windows.title");
    }

    @Override
    protected String summary(WindowsChart data) {
        return data.rows().stream().map(row -> tip(data, row)).collect(Collectors.joining(" "));
    }

    @Override
    protected List<Legend.Entry> legend(WindowsChart data) {
        List<Legend.Entry> entries = new ArrayList<>();
        List<Seen> seen = data.rows().stream().flatMap(row -> row.seen().stream()).toList();
        if (seen.stream().anyMatch(one -> one.beginBy().isPresent())) {
            entries.add(Legend.Entry.of(Texts.of("chart.windows.begin-by"), Styles.GLYPH, "begin-by"));
        }
        if (seen.stream().anyMatch(one -> one.doneAtTheEarliest().isPresent())) {
            entries.add(Legend.Entry.of(Texts.of("chart.windows.earliest"), Styles.GLYPH, "earliest"));
        }
        List<String> readings = data.rows().getFirst().seen().stream().map(Seen::reading).toList();
        if (readings.size() > 1) {
            for (int reading = 0; reading < readings.size(); reading++) {
                entries.add(Legend.Entry.of(readings.get(reading), Styles.GLYPH, READINGS.get(reading % READINGS.size())));
            }
        }
        Arrays.stream(Standing.values())
                .filter(standing -> seen.stream().anyMatch(one -> one.standing() == standing)
                        || data.rows().stream().anyMatch(row -> row.past().contains(standing)))
                .map(Legend.Entry::glyph)
                .forEach(entries::add);
        return entries;
    }

    @Override
    protected void draw(WindowsChart data) {
        rows.clear();
        RoundLabels heads = new RoundLabels();
        heads.show(IntStream.range(0, data.rounds().size())
                .mapToObj(round -> new RoundLabels.Name(
                        data.rounds().get(round), Texts.of("chart.round.short", round + 1), round == data.now()))
                .toList());
        rows.add(new Region(), heads);
        for (Row row : data.rows()) {
            WindowTrack track = new WindowTrack(data, row, heads);
            Tips.on(track, tip(data, row));
            onChosen.ifPresent(chosen -> Asked.byMouse(track, () -> chosen.accept(row.id())));
            rows.add(heading(row, tip(data, row)), track);
        }
    }

    private VBox heading(Row row, String tip) {
        Region title = onChosen.<Region>map(chosen -> button(row, chosen)).orElseGet(() -> wrapped(new Label(row.title())));
        title.setAccessibleHelp(tip);
        FlowPane statuses = new FlowPane();
        statuses.getStyleClass().add("window-statuses");
        for (int reading = 0; reading < row.seen().size(); reading++) {
            statuses.getChildren().add(status(row, reading));
        }
        VBox heading = new VBox(title, statuses);
        heading.getStyleClass().add("window-heading");
        return heading;
    }

    private static Button button(Row row, Consumer<String> chosen) {
        Button button = wrapped(new Button(row.title()));
        button.setId("window-" + row.id());
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll("row-button");
        Asked.byEnter(button, () -> chosen.accept(row.id()));
        return button;
    }

    private static <L extends javafx.scene.control.Labeled> L wrapped(L label) {
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static HBox status(Row row, int reading) {
        Standing standing = row.seen().get(reading).standing();
        Label word = new Label(StatusLooks.word(standing));
        word.getStyleClass().addAll("status-word", Styles.SMALL, standing.word());
        word.setMinWidth(USE_PREF_SIZE);
        HBox status = new HBox(StatusLooks.glyph(standing), word);
        if (row.seen().size() > 1) {
            Region sign = new Region();
            sign.getStyleClass().addAll(Styles.GLYPH, READINGS.get(reading % READINGS.size()), "reading-glyph");
            status.getChildren().addFirst(sign);
        }
        status.getStyleClass().add("legend-entry");
        return status;
    }

    private static String tip(WindowsChart data, Row row) {
        return row.title() + ": "
                + row.seen().stream().map(seen -> words(data, seen)).collect(Collectors.joining("; ")) + ".";
    }

    private static String words(WindowsChart data, Seen seen) {
        String prefix = seen.reading().isEmpty() ? "" : seen.reading() + " ";
        return prefix + StatusLooks.word(seen.standing())
                + mark(data, "chart.windows.begin-by.round", seen.beginBy())
                + mark(data, "chart.windows.earliest.round", seen.doneAtTheEarliest());
    }

    private static String mark(WindowsChart data, String key, OptionalInt round) {
        return round.isPresent() ? ", " + Texts.of(key, data.rounds().get(round.getAsInt())) : "";
    }
}
