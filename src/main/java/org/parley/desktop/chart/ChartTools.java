package org.parley.desktop.chart;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.image.WritableImage;
import org.parley.desktop.action.Action;
import org.parley.desktop.action.Category;
import org.parley.desktop.outside.FileChoice.Kind;
import org.parley.desktop.outside.Outside;
import org.parley.desktop.screen.Desk;
import org.parley.desktop.screen.Notices;
import org.parley.desktop.screen.Sheets;
import org.parley.desktop.text.Texts;
import org.parley.format.NotSavedException;
import org.parley.format.SafeFile;
import org.parley.report.chart.ChartData;
import org.parley.report.chart.DataTable;

/// What can be done with any chart: copied, saved as a picture, its numbers shown.
///
public record ChartTools(Outside outside, Notices notices, Sheets sheets) {
    /// The tools of a desk.
    public ChartTools(Desk desk) {
        this(desk.outside(), desk.notices(), desk.sheets());
    }


    /// The menu of a chart.
    List<MenuItem> items(ChartView<?> chart) {
        return List.of(
                item("copy", () -> outside.pasteboard().copy(Picture.of(chart))),
                item("png", () -> savePicture(chart)),
                item("svg", () -> save(chart, "svg", Drawing.svg(chart))),
                new SeparatorMenuItem(),
                item("data", () -> withData(chart, data -> showTable(chart, data.table()))),
                item("copy-data", () -> withData(chart, data -> outside.pasteboard().copy(data.table().csv()))),
                item("csv", () -> withData(chart, data -> save(chart, "csv", data.table().csv()))));
    }

    private static MenuItem item(String what, Runnable run) {
        MenuItem item = new MenuItem(Texts.of("chart." + what));
        item.setId("chart-" + what);
        item.setOnAction(event -> run.run());
        return item;
    }

    private static void withData(ChartView<?> chart, Consumer<ChartData> then) {
        chart.data().get().ifPresent(then);
    }

    private void showTable(ChartView<?> chart, DataTable table) {
        ChartTable view = new ChartTable(table);
        view.setAccessibleText(chart.titleText());
        Action copy = Action.of("chart.copy-data", Category.EDIT, () -> outside.pasteboard().copy(table.csv()));
        Action save = Action.of("chart.save-data", Category.FILE, () -> save(chart, "csv", table.csv()));
        sheets.show(chart.titleText(), view, view, List.of(copy, save));
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
            SafeFile.write(file, bytes);
            notices.done(Texts.of("chart.saved", file));
        } catch (NotSavedException problem) {
            notices.error(Texts.of("file.unwritable", file), problem.getMessage(), "");
        }
    }
}
