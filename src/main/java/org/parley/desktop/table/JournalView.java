package org.parley.desktop.table;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Orientation;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.parley.desktop.action.Action;
import org.parley.desktop.action.ActionButton;
import org.parley.desktop.play.JournalLine;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;

/// The journal as a strip: one move beside the other, the latest at the end; and the buttons that go along it.
final class JournalView extends HBox {
    private final ListView<JournalLine> strip = new ListView<>();

    /// @param look told how many entries have been played at the moment that is to be looked at
    JournalView(IntConsumer look, List<Action> actions) {
        getStyleClass().add("journal");
        strip.setId("journal");
        strip.setOrientation(Orientation.HORIZONTAL);
        strip.setAccessibleText(Texts.of("table.journal"));
        strip.setCellFactory(list -> new Cell(look));
        strip.setOnKeyPressed(event -> {
            JournalLine line = strip.getSelectionModel().getSelectedItem();
            if (line != null && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
                look.accept(line.entries());
                event.consume();
            }
        });
        HBox.setHgrow(strip, Priority.ALWAYS);
        getChildren().add(strip);
        actions.forEach(action -> getChildren().add(button(action)));
    }

    /// A button with its icon alone; the words are in its tip.
    private static ActionButton button(Action action) {
        ActionButton button = new ActionButton(action, Styles.QUIET);
        button.button().setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.button().setAccessibleText(action.plainText());
        return button;
    }

    /// Shows the moves, with the one that is looked at marked.
    void show(List<JournalLine> lines, int lookedAt) {
        if (!strip.getItems().equals(lines)) {
            strip.getItems().setAll(lines);
        }
        strip.getSelectionModel().select(lookedAt);
        strip.scrollTo(lookedAt);
    }

    private static final class Cell extends ListCell<JournalLine> {
        Cell(IntConsumer look) {
            setOnMouseClicked(event -> {
                if (getItem() != null) {
                    look.accept(getItem().entries());
                }
            });
        }

        @Override
        protected void updateItem(JournalLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty ? null : line.headline());
        }
    }
}
