package org.parley.desktop;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.parley.desktop.action.Action;
import org.parley.desktop.action.ActionButton;
import org.parley.desktop.screen.Sheets;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;

/// The place of sheets, over the page. A click beside the sheet closes it as well.
final class Overlay extends StackPane implements Sheets {
    private final Region page;
    private Optional<Node> focusedBefore = Optional.empty();

    /// @param page what it lies over
    Overlay(Region page) {
        this.page = page;
        getStyleClass().addAll("overlay", Styles.LAYERED);
        setVisible(false);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    @Override
    public void show(String title, Node content, Node first, List<Action> actions) {
        if (!isVisible()) {
            focusedBefore = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
        }
        Button close = closeButton();
        getChildren().setAll(sheet(title, content, actions, close));
        page.setDisable(true);
        setVisible(true);
        // What stands in a scroll pane is in no scene before its skin is made, and could have no focus.
        applyCss();
        (first == content && !content.isFocusTraversable() ? close : first).requestFocus();
    }

    @Override
    public void close() {
        getChildren().clear();
        setVisible(false);
        page.setDisable(false);
        focusedBefore.filter(node -> node.getScene() == getScene()).ifPresent(Node::requestFocus);
        focusedBefore = Optional.empty();
    }

    private Button closeButton() {
        Button close = new Button("", new FontIcon(MaterialDesignC.CLOSE));
        close.getStyleClass().addAll(Styles.QUIET, "sheet-close");
        close.setId("sheet-close");
        close.setAccessibleText(Texts.of("sheet.close"));
        close.setOnAction(event -> close());
        return close;
    }

    private static VBox sheet(String title, Node content, List<Action> actions, Button close) {
        Label heading = new Label(title);
        heading.getStyleClass().add(Styles.TITLE);
        heading.setWrapText(true);
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        HBox head = new HBox(heading, close);
        head.getStyleClass().add("sheet-head");
        VBox.setVgrow(content, Priority.ALWAYS);
        VBox sheet = new VBox(head, content);
        if (!actions.isEmpty()) {
            sheet.getChildren().add(foot(actions));
        }
        sheet.getStyleClass().addAll("window-sheet", Styles.GAP_4);
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return sheet;
    }

    private static HBox foot(List<Action> actions) {
        HBox foot = new HBox();
        foot.getStyleClass().addAll("sheet-foot", Styles.GAP_2);
        for (int position = 0; position < actions.size(); position++) {
            boolean main = position == actions.size() - 1;
            foot.getChildren().add(main ? new ActionButton(actions.get(position), Styles.PRIMARY) : new ActionButton(actions.get(position)));
        }
        return foot;
    }
}
