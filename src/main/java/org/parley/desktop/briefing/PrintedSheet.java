package org.parley.desktop.briefing;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.parley.desktop.settings.SettingsInMemory;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Looks;
import org.parley.desktop.theme.Styles;
import org.parley.scenario.Scenario;

/// A confidential sheet laid out for paper: always light, always in letters of normal size, as wide as a page.
final class PrintedSheet {
    private static final double PAGE_WIDTH = 680;

    private PrintedSheet() {}

    /// @param scores whether the class is shown what packages are worth
    static Parent of(Scenario scenario, String party, boolean scores) {
        Label scenarioTitle = new Label(scenario.title());
        scenarioTitle.getStyleClass().add(Styles.MUTED);
        Label title = new Label(Texts.of("briefing.sheet.title", scenario.party(party).title()));
        title.getStyleClass().add(Styles.TITLE);
        VBox page = new VBox();
        page.getChildren().setAll(List.of(scenarioTitle, title, new SheetView(scenario, party, scores)));
        page.getStyleClass().addAll("printed-sheet", Styles.GAP_3);
        SettingsInMemory paper = new SettingsInMemory();
        paper.of(Looks.SCHEME).set(Looks.Scheme.LIGHT);
        Scene scene = new Scene(page, PAGE_WIDTH, 10);
        new Looks(paper).dress(scene);
        page.applyCss();
        page.resize(PAGE_WIDTH, page.prefHeight(PAGE_WIDTH));
        page.layout();
        return page;
    }
}
