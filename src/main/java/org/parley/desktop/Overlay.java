package org.parley.desktop;

import java.util.Optional;
import javafx.event.ActionEvent;
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
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;

/// A sheet over the page: the command palette, the shortcuts, *About*. The page behind cannot be used meanwhile.
/// Escape, the button in its head and a click beside it close it, and the focus goes back to where it was.
final class Overlay extends StackPane {
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

    /// Shows a sheet in place of any other.
    ///
    /// @param first what gets the focus
    void show(String title, Node content, Node first) {
        if (!isVisible()) {
            focusedBefore = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
        }
        getChildren().setAll(sheet(title, content));
        page.setDisable(true);
        setVisible(true);
        first.requestFocus();
    }

    /// Shows a sheet whose close button gets the focus.
    void show(String title, Node content) {
        show(title, content, content);
        lookup(".overlay-close").requestFocus();
    }

    void close() {
        getChildren().clear();
        setVisible(false);
        page.setDisable(false);
        focusedBefore.filter(node -> node.getScene() == getScene()).ifPresent(Node::requestFocus);
        focusedBefore = Optional.empty();
    }

    private VBox sheet(String title, Node content) {
        Label heading = new Label(title);
        heading.getStyleClass().add(Styles.TITLE);
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        Button close = new Button("", new FontIcon(MaterialDesignC.CLOSE));
        close.getStyleClass().addAll(Styles.QUIET, "overlay-close");
        close.setAccessibleText(Texts.of("overlay.close"));
        close.setOnAction((ActionEvent event) -> close());
        VBox.setVgrow(content, Priority.ALWAYS);
        VBox sheet = new VBox(new HBox(heading, close), content);
        sheet.getStyleClass().addAll("overlay-sheet", Styles.GAP_4);
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return sheet;
    }
}
