package org.parley.desktop.chart;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.parley.report.chart.DataTable;

/// The numbers of a chart on the screen.
final class ChartTable {
    private ChartTable() {}

    static TableView<List<String>> of(DataTable table) {
        TableView<List<String>> view = new TableView<>();
        view.setId("chart-table");
        view.getStyleClass().add("chart-table");
        view.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
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
