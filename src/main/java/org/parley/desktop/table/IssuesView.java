package org.parley.desktop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.layout.VBox;
import org.parley.scenario.Scenario;

/// All issues, one below the other.
final class IssuesView extends VBox {
    private final List<IssueRowView> rows = new ArrayList<>();

    IssuesView(Scenario scenario, List<IssueRow> issues, BiConsumer<IssueRow, Integer> choose) {
        getStyleClass().add("issues");
        issues.forEach(issue -> rows.add(new IssueRowView(scenario, issue, choose)));
        getChildren().setAll(rows);
    }

    /// Shows the issues as they are now, with the levels that the draft gives them.
    void show(List<IssueRow> issues, Draft draft, boolean open) {
        for (int position = 0; position < issues.size(); position++) {
            rows.get(position).show(issues.get(position), draft.level(issues.get(position)), open);
        }
    }

    /// Puts the focus on the first issue that can be put on the table, if there is one.
    boolean focusFirst() {
        return rows.stream().anyMatch(IssueRowView::focusLevel);
    }
}
