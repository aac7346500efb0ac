package org.parley.desktop.debrief;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.parley.desktop.chart.Asked;
import org.parley.desktop.chart.Roaming;
import org.parley.desktop.play.Parts;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.StatusLooks;
import org.parley.desktop.theme.Styles;
import org.parley.report.chart.Standing;

/// What could be known at a move, beside what was.
final class KnownView extends VBox {
    private static final double STATUSES = 21;

    private final Ways why;

    /// What a person can ask.
    interface Ways {
        /// Why an understanding stood so by some rules, beside its place in the table.
        void why(String understanding, Known known, Node place);
    }

    KnownView(Ways why) {
        this.why = why;
        getStyleClass().add("known");
    }

    void show(String about, List<Known> readings, List<Compared> rows) {
        GridPane table = new GridPane();
        table.getStyleClass().add("known-table");
        table.getColumnConstraints().add(percent(100 - STATUSES * readings.size()));
        readings.forEach(known -> table.getColumnConstraints().add(percent(STATUSES)));
        table.add(Parts.text(""), 0, 0);
        for (Known known : readings) {
            table.add(Parts.text(known.title(), Styles.SMALL, Styles.MUTED), readings.indexOf(known) + 1, 0);
        }
        List<List<Node>> cells = new ArrayList<>();
        for (Compared row : rows) {
            int line = table.getRowCount();
            table.add(title(row), 0, line);
            List<Node> asked = new ArrayList<>();
            for (Known known : readings) {
                Node cell = status(row.standings().get(known));
                cell.setId("known-" + row.id() + "-" + known.word());
                String words = Texts.of(
                        "debrief.why.known",
                        row.title(),
                        known.title(),
                        StatusLooks.word(row.standings().get(known)));
                Asked.on(cell, words, () -> why.why(row.id(), known, cell));
                asked.add(cell);
                table.add(cell, readings.indexOf(known) + 1, line);
            }
            cells.add(asked);
        }
        if (!cells.isEmpty()) {
            Roaming.over(cells);
        }
        getChildren().setAll(Parts.text(about), table);
    }

    private static Node title(Compared row) {
        HBox title = Parts.row("icon-line", Parts.text(row.title()));
        if (row.mistaken()) {
            FontIcon sign = new FontIcon(MaterialDesignE.EYE_OFF_OUTLINE);
            sign.setAccessibleText(Texts.of("debrief.known.mistaken"));
            title.getChildren().addFirst(sign);
        }
        return title;
    }

    private static Node status(Standing standing) {
        HBox status = Parts.row(
                "known-status",
                StatusLooks.glyph(standing),
                Parts.text(StatusLooks.word(standing), Styles.SMALL, "status-word"));
        status.getStyleClass().add(standing.word());
        return status;
    }

    private static ColumnConstraints percent(double width) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(width);
        return column;
    }
}
