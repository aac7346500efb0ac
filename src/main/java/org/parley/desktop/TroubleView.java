package org.parley.desktop;

import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Labels;
import org.parley.desktop.theme.Styles;

/// Says that something could not be done, and what to do. What a developer wants to know stands behind *Details*.
final class TroubleView extends VBox {
    private static final int ROWS = 12;

    /// @param details empty where there is nothing more to say
    TroubleView(String text, String whatToDo, String details) {
        getStyleClass().addAll("trouble", Styles.GAP_3);
        getChildren().addAll(Labels.text(text, Styles.STRONG, Styles.DANGER), Labels.text(whatToDo));
        if (!details.isEmpty()) {
            getChildren().add(folded(details));
        }
    }

    private static TitledPane folded(String details) {
        TextArea area = new TextArea(details);
        area.setEditable(false);
        area.getStyleClass().add(Styles.CODE);
        area.setAccessibleText(Texts.of("trouble.details"));
        area.setPrefRowCount(ROWS);
        TitledPane folded = new TitledPane(Texts.of("trouble.details"), area);
        folded.setId("trouble-details");
        folded.setExpanded(false);
        folded.setAnimated(false);
        return folded;
    }
}
