package org.parley.desktop.chart;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.parley.report.chart.DataTable;

/// The numbers of a chart on the screen. Each column is as wide as what stands in it; a table wider than its place
/// scrolls.
final class ChartTable extends TableView<List<String>> {
    /// Longer tables are alike further down.
    private static final int MEASURED = 500;

    private static final double PADDING_IN_EM = 2.2;

    private final DataTable table;
    private Font measuredIn = Font.getDefault();
    private boolean measured;

    ChartTable(DataTable table) {
        this.table = table;
        setId("chart-table");
        getStyleClass().add("chart-table");
        for (int position = 0; position < table.header().size(); position++) {
            int column = position;
            TableColumn<List<String>, String> shown = new TableColumn<>(table.header().get(position));
            shown.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().get(column)));
            getColumns().add(shown);
        }
        getItems().setAll(table.rows());
    }

    /// The letters are known only once the style sheets have been read; the heads are in the boldest.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (lookup(".column-header .label") instanceof Labeled head && (!measured || !head.getFont().equals(measuredIn))) {
            measured = true;
            measuredIn = head.getFont();
            for (int column = 0; column < getColumns().size(); column++) {
                getColumns().get(column).setPrefWidth(widest(column) + measuredIn.getSize() * PADDING_IN_EM);
            }
        }
    }

    private double widest(int column) {
        double widest = width(table.header().get(column));
        for (List<String> row : table.rows().subList(0, Math.min(MEASURED, table.rows().size()))) {
            widest = Math.max(widest, width(row.get(column)));
        }
        return widest;
    }

    private double width(String words) {
        Text text = new Text(words);
        text.setFont(measuredIn);
        return text.getLayoutBounds().getWidth();
    }
}
