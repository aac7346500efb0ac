package org.parley.desktop.chart;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.parley.desktop.text.Texts;
import org.parley.report.chart.DataTable;

/// The numbers of a chart in a window of their own.
final class ChartTable {
    private ChartTable() {}

    static void show(ChartView<?> chart, DataTable table, ChartTools tools) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(chart.getScene().getWindow());
        dialog.setTitle(chart.titleText());
        dialog.setResizable(true);
        dialog.getDialogPane().setContent(view(table));
        ButtonType save = new ButtonType(Texts.of("chart.csv"), ButtonData.LEFT);
        dialog.getDialogPane().getButtonTypes().setAll(save, ButtonType.CLOSE);
        dialog.showAndWait()
                .filter(save::equals)
                .ifPresent(pressed -> tools.saveTable(chart, chart.titleText(), table));
    }

    /// The table on the screen.
    static TableView<List<String>> view(DataTable table) {
        TableView<List<String>> view = new TableView<>();
        view.setId("chart-table");
        for (int position = 0; position < table.header().size(); position++) {
            int column = position;
            TableColumn<List<String>, String> shown = new TableColumn<>(table.header().get(position));
            shown.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().get(column)));
            view.getColumns().add(shown);
        }
        view.getItems().setAll(table.rows());
        return view;
    }
}
