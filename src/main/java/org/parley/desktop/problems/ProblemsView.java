package org.parley.desktop.problems;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.parley.desktop.action.Action;
import org.parley.desktop.action.ActionButton;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Labels;
import org.parley.desktop.theme.Styles;
import org.parley.format.Problem;

/// The problems of a file, one below the other.
final class ProblemsView extends VBox {
    /// More than these are counted, not shown: nobody reads on, and the first ones often cause the rest.
    static final int MOST = 200;

    private final ActionButton again;

    ProblemsView(ProblemsModel model, Action openAgain, Action copyAll) {
        getStyleClass().addAll(Styles.PAGE, "problems");
        again = new ActionButton(openAgain, Styles.PRIMARY);
        getChildren().addAll(head(model, copyAll), watched(), list(model.problems()));
    }

    void focusFirst() {
        again.button().requestFocus();
    }

    private HBox head(ProblemsModel model, Action copyAll) {
        boolean refused = model.errors() > 0;
        Label title = Labels.text(Texts.of(refused ? "problems.refused" : "problems.look", model.file().getFileName()), Styles.DISPLAY);
        Label counts = Labels.text(Texts.of("problems.counts", model.errors(), model.warnings()), Styles.MUTED);
        Label place = Labels.text(String.valueOf(model.file().getParent()), Styles.MUTED, Styles.SMALL);
        VBox words = new VBox(title, counts, place);
        words.getStyleClass().add(Styles.GAP_1);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(words, new ActionButton(copyAll), again);
        head.getStyleClass().addAll("page-head", Styles.GAP_3);
        return head;
    }

    private static HBox watched() {
        Label words = Labels.text(Texts.of("problems.watched"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox watched = new HBox(new FontIcon(MaterialDesignE.EYE_OUTLINE), words);
        watched.getStyleClass().addAll(Styles.CALLOUT, Styles.GAP_2);
        return watched;
    }

    private static ScrollPane list(List<Problem> problems) {
        VBox rows = new VBox();
        rows.getStyleClass().addAll("problem-list", Styles.GAP_2);
        problems.stream().limit(MOST).map(ProblemRow::new).forEach(rows.getChildren()::add);
        if (problems.size() > MOST) {
            rows.getChildren().add(Labels.text(Texts.of("problems.more", problems.size() - MOST), Styles.MUTED));
        }
        ScrollPane list = new ScrollPane(rows);
        list.setFitToWidth(true);
        list.setAccessibleText(Texts.of("problems.list"));
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }
}
