package org.parley.desktop.chart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.image.WritableImage;
import org.parley.desktop.outside.FileChoice.Kind;
import org.parley.desktop.outside.Outside;
import org.parley.desktop.screen.Notices;
import org.parley.desktop.text.Texts;
import org.parley.report.chart.ChartData;
import org.parley.report.chart.DataTable;

/// What can be done with any chart: copied, saved as a picture, its numbers shown.
///
/// @param svg draws the same data as an SVG document
public record ChartTools(Outside outside, Notices notices, Function<ChartData, String> svg) {

    /// The menu of a chart.
    List<MenuItem> items(ChartView<?> chart) {
        return List.of(
                item("copy", () -> outside.pasteboard().copy(Picture.of(chart))),
                item("png", () -> savePicture(chart)),
                item("svg", () -> withData(chart, data -> save(chart, "svg", svg.apply(data)))),
                new SeparatorMenuItem(),
                item("data", () -> withData(chart, data -> ChartTable.show(chart, data.table(), this))),
                item("copy-data", () -> withData(chart, data -> outside.pasteboard().copy(data.table().csv()))),
                item("csv", () -> withData(chart, data -> save(chart, "csv", data.table().csv()))));
    }

    private static MenuItem item(String what, Runnable run) {
        MenuItem item = new MenuItem(Texts.of("chart." + what));
        item.setId("chart-" + what);
        item.setOnAction(event -> run.run());
        return item;
    }

    private static void withData(ChartView<?> chart, java.util.function.Consumer<ChartData> then) {
        chart.data().get().ifPresent(then);
    }

    /// Asks where, and writes the table as CSV.
    void saveTable(Node owner, String title, DataTable table) {
        ask(title, "csv").ifPresent(file -> write(file, table.csv().getBytes(StandardCharsets.UTF_8)));
    }

    private void save(ChartView<?> chart, String form, String text) {
        ask(chart.titleText(), form).ifPresent(file -> write(file, text.getBytes(StandardCharsets.UTF_8)));
    }

    private void savePicture(ChartView<?> chart) {
        ask(chart.titleText(), "png").ifPresent(file -> {
            WritableImage picture = Picture.of(chart);
            write(file, Png.of(picture));
        });
    }

    private Optional<Path> ask(String title, String form) {
        String suggestion = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return outside.files().toSave(
                Texts.of("chart." + form + ".title"),
                suggestion + "." + form,
                List.of(new Kind(form.toUpperCase(Locale.ROOT), List.of("*." + form))));
    }

    private void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
            notices.done(Texts.of("chart.saved", file));
        } catch (IOException problem) {
            notices.error(Texts.of("file.unwritable", file), Texts.of("file.unwritable.hint"), problem.toString());
        }
    }
}
