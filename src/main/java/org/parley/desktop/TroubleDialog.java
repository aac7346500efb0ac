package org.parley.desktop;

import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.parley.desktop.outside.Pasteboard;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;

/// Says that something could not be done, and what to do. What a developer wants to know stands behind *Details*.
final class TroubleDialog {
    private final Dialog<ButtonType> dialog = new Dialog<>();

    /// @param details empty where there is nothing more to say
    TroubleDialog(String text, String whatToDo, String details, Pasteboard pasteboard) {
        dialog.setTitle(Texts.of("trouble.title"));
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.getStyleClass().add("trouble");
        pane.setContent(words(text, whatToDo));
        ButtonType copy = new ButtonType(Texts.of("trouble.copy"), ButtonData.LEFT);
        pane.getButtonTypes().setAll(copy, ButtonType.CLOSE);
        pane.lookupButton(copy).addEventFilter(ActionEvent.ACTION, event -> {
            pasteboard.copy(String.join("\n", text, whatToDo, details).strip());
            event.consume();
        });
        if (!details.isEmpty()) {
            TextArea area = new TextArea(details);
            area.setEditable(false);
            area.getStyleClass().add(Styles.CODE);
            area.setAccessibleText(Texts.of("trouble.details"));
            area.setPrefRowCount(14);
            area.setPrefColumnCount(70);
            pane.setExpandableContent(area);
        }
    }

    private static VBox words(String text, String whatToDo) {
        Label what = new Label(text);
        what.setWrapText(true);
        what.getStyleClass().add(Styles.HEADING);
        Label next = new Label(whatToDo);
        next.setWrapText(true);
        VBox words = new VBox(what, next);
        words.getStyleClass().addAll(Styles.GAP_3, "trouble-words");
        VBox.setVgrow(next, Priority.ALWAYS);
        return words;
    }

    /// Shows it over its owner without waiting for the answer.
    void show(Window owner) {
        dialog.initOwner(owner);
        dialog.show();
    }
}
