package org.parley.desktop.action;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.parley.desktop.theme.Styles;

/// Every shortcut there is at the moment, by menu: what F1 shows.
public final class ShortcutSheet {
    private ShortcutSheet() {}

    /// The sheet for a table, as it stands.
    public static Node of(ActionTable table) {
        FlowPane sheet = new FlowPane();
        sheet.getStyleClass().addAll("shortcut-sheet", Styles.GAP_5);
        for (Category category : Category.values()) {
            List<Action> withKey =
                    table.in(category).stream().filter(action -> action.key().isPresent()).toList();
            if (!withKey.isEmpty()) {
                sheet.getChildren().add(block(category, withKey));
            }
        }
        return sheet;
    }

    private static Node block(Category category, List<Action> actions) {
        Label heading = new Label(category.title().replace("_", ""));
        heading.getStyleClass().add(Styles.HEADING);
        GridPane grid = new GridPane();
        grid.getStyleClass().add(Styles.GAP_3);
        for (int row = 0; row < actions.size(); row++) {
            Action action = actions.get(row);
            Label key = new Label(action.key().orElseThrow().getDisplayText());
            key.getStyleClass().add(Styles.KEY);
            GridPane.setHalignment(key, HPos.RIGHT);
            grid.addRow(row, key, new Label(action.plainText()));
        }
        VBox block = new VBox(heading, grid);
        block.getStyleClass().add(Styles.GAP_3);
        return block;
    }
}
