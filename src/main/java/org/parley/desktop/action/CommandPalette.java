package org.parley.desktop.action;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;

/// Finds an action by a few letters and runs it. What cannot run is listed with its reason.
public final class CommandPalette extends VBox {
    private final TextField query = new TextField();
    private final ListView<Action> found = new ListView<>();
    private final Consumer<Action> chosen;

    /// @param chosen takes the action that a person picks; only ever one that can run
    public CommandPalette(ActionTable table, Consumer<Action> chosen) {
        this.chosen = chosen;
        getStyleClass().addAll("command-palette", Styles.GAP_2);
        query.setId("palette-query");
        query.setPromptText(Texts.of("palette.prompt"));
        query.setAccessibleText(Texts.of("palette.prompt"));
        found.setId("palette-found");
        found.setAccessibleText(Texts.of("palette.found"));
        found.setPlaceholder(new Label(Texts.of("palette.none")));
        found.setCellFactory(list -> new Entry());
        VBox.setVgrow(found, Priority.ALWAYS);
        getChildren().addAll(query, found);
        query.textProperty().subscribe(text -> list(table.matching(text)));
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::moveOrRun);
        found.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                run(found.getSelectionModel().getSelectedItem());
            }
        });
    }

    /// Where the letters go.
    public TextField query() {
        return query;
    }

    private void list(List<Action> actions) {
        found.getItems().setAll(actions);
        found.getSelectionModel().selectFirst();
    }

    private void moveOrRun(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> step(event, 1);
            case UP -> step(event, -1);
            case ENTER -> {
                run(found.getSelectionModel().getSelectedItem());
                event.consume();
            }
            default -> {
                // Letters go to the field.
            }
        }
    }

    private void step(KeyEvent event, int by) {
        int last = found.getItems().size() - 1;
        int next = Math.clamp(found.getSelectionModel().getSelectedIndex() + (long) by, 0, Math.max(last, 0));
        found.getSelectionModel().select(next);
        found.scrollTo(Math.max(next - 2, 0));
        event.consume();
    }

    private void run(Action action) {
        if (action != null && action.enabled()) {
            chosen.accept(action);
        }
    }

    private final class Entry extends ListCell<Action> {
        private final Label text = new Label();
        private final Label menu = new Label();
        private final Label key = new Label();
        private final Label reason = new Label();
        private final BorderPane row = new BorderPane();

        Entry() {
            menu.getStyleClass().addAll(Styles.MUTED, Styles.SMALL);
            reason.getStyleClass().addAll(Styles.MUTED, Styles.SMALL);
            reason.setWrapText(true);
            key.getStyleClass().add(Styles.KEY);
            VBox words = new VBox(text, menu, reason);
            row.setLeft(words);
            row.setRight(key);
            BorderPane.setAlignment(key, javafx.geometry.Pos.CENTER_RIGHT);
            setOnMouseClicked(event -> run(getItem()));
        }

        @Override
        protected void updateItem(Action action, boolean empty) {
            super.updateItem(action, empty);
            if (empty || action == null) {
                setGraphic(null);
                return;
            }
            text.setText(action.plainText());
            menu.setText(action.category().title().replace("_", ""));
            key.setText(action.key().map(combination -> combination.getDisplayText()).orElse(""));
            key.setVisible(action.key().isPresent());
            reason.setText(action.obstacle().getValue().orElse(""));
            reason.setManaged(!action.enabled());
            reason.setVisible(!action.enabled());
            row.setOpacity(action.enabled() ? 1 : 0.6);
            setGraphic(row);
        }
    }
}
