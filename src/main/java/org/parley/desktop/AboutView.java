package org.parley.desktop;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Labels;
import org.parley.desktop.theme.Styles;

/// What the program is, its version and licence, and those of what it is built from.
final class AboutView extends VBox {
    AboutView() {
        getStyleClass().addAll("about", Styles.GAP_4);
        String number = Credit.parley().isEmpty() ? Texts.of("about.unreleased") : Credit.parley();
        getChildren().addAll(
                Labels.text(Texts.of("about.version", number), Styles.STRONG),
                Labels.text(Texts.of("about.what")),
                Labels.text(Texts.of("about.licence")),
                Labels.text(Texts.of("about.built"), Styles.HEADING),
                grid(Credit.all()));
    }

    private static GridPane grid(List<Credit> credits) {
        GridPane grid = new GridPane();
        grid.getStyleClass().addAll("about-credits", Styles.GAP_2);
        for (int row = 0; row < credits.size(); row++) {
            Credit credit = credits.get(row);
            Label licence = new Label(credit.licence());
            licence.getStyleClass().add(Styles.MUTED);
            grid.addRow(row, new Label(credit.name()), new Label(credit.version().orElse("")), licence);
        }
        return grid;
    }
}
