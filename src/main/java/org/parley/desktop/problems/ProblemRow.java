package org.parley.desktop.problems;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Labels;
import org.parley.desktop.theme.Styles;
import org.parley.format.Problem;
import org.parley.format.Severity;

/// One problem: where it is, what stands there, what should, and what may have been meant.
final class ProblemRow extends HBox {
    ProblemRow(Problem problem) {
        boolean error = problem.severity() == Severity.ERROR;
        getStyleClass().addAll(Styles.CARD, "problem-row", Styles.GAP_3, error ? Styles.DANGER : Styles.WARNING);
        FontIcon icon = new FontIcon(error ? MaterialDesignA.ALERT_CIRCLE : MaterialDesignA.ALERT_OUTLINE);
        icon.setAccessibleText(severity(problem));
        VBox words = words(problem);
        setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(icon, words);
    }

    private static VBox words(Problem problem) {
        Label place = new Label(Texts.of("problems.place", severity(problem), problem.line(), problem.column()));
        place.getStyleClass().add(Styles.STRONG);
        Label path = Labels.text(problem.path(), Styles.MUTED, Styles.SMALL, Styles.CODE);
        GridPane facts = new GridPane();
        facts.getStyleClass().add("problem-facts");
        add(facts, "problems.found", problem.found());
        add(facts, "problems.expected", problem.expected());
        problem.suggestion().ifPresent(word -> add(facts, "problems.suggestion", Texts.of("problems.suggestion.word", word)));
        VBox words = new VBox(place, facts, path);
        words.getStyleClass().add(Styles.GAP_1);
        return words;
    }

    private static void add(GridPane facts, String key, String text) {
        if (text.isEmpty()) {
            return;
        }
        Label name = new Label(Texts.of(key));
        name.getStyleClass().add(Styles.MUTED);
        name.setMinWidth(USE_PREF_SIZE);
        Label value = Labels.text(text);
        value.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(value, Priority.ALWAYS);
        facts.addRow(facts.getRowCount(), name, value);
    }

    private static String severity(Problem problem) {
        return Texts.of(problem.severity() == Severity.ERROR ? "problems.error" : "problems.warning");
    }
}
