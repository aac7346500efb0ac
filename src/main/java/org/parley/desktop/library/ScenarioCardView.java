package org.parley.desktop.library;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Labels;
import org.parley.desktop.theme.PartyLooks;
import org.parley.desktop.theme.Styles;
import org.parley.scenario.Scenario;

/// A scenario on the start page. Its button opens the briefing, and so does a click anywhere on the card.
final class ScenarioCardView extends VBox {
    ScenarioCardView(ScenarioCard card, Consumer<ScenarioCard> play) {
        Scenario scenario = card.scenario();
        getStyleClass().addAll(Styles.CARD, Styles.CARD_BUTTON, Styles.GAP_3);
        setId("card-" + scenario.id());
        Label topic = Labels.text(scenario.about().topic().toUpperCase(Locale.getDefault()), Styles.EYEBROW);
        Label title = Labels.text(scenario.title(), Styles.TITLE);
        Label summary = Labels.text(scenario.about().summary());
        VBox words = new VBox(topic, title, summary);
        words.getStyleClass().add(Styles.GAP_1);
        topic.setVisible(!topic.getText().isEmpty());
        topic.setManaged(topic.isVisible());
        Region space = new Region();
        setVgrow(space, Priority.ALWAYS);
        getChildren().addAll(words, parties(card), space, foot(card, play));
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                play.accept(card);
            }
        });
    }

    private static FlowPane parties(ScenarioCard card) {
        FlowPane parties = new FlowPane();
        parties.getStyleClass().add("card-parties");
        card.parties().forEach(party -> {
            HBox named = PartyLooks.named(card.scenario(), party.id());
            named.getStyleClass().add(Styles.SMALL);
            parties.getChildren().add(named);
        });
        return parties;
    }

    private static HBox foot(ScenarioCard card, Consumer<ScenarioCard> play) {
        FlowPane facts = new FlowPane();
        facts.getStyleClass().add("card-facts");
        facts.getChildren().addAll(
                Labels.chip(Texts.of("library.issues", card.issues())),
                Labels.chip(Texts.of("library.rounds", card.rounds())));
        card.scenario().about().minutes().ifPresent(minutes -> facts.getChildren().add(Labels.chip(Texts.of("library.minutes", minutes))));
        if (!card.scenario().about().difficulty().isEmpty()) {
            facts.getChildren().add(Labels.chip(Difficulty.words(card.scenario().about().difficulty())));
        }
        HBox.setHgrow(facts, Priority.ALWAYS);
        Button button = new Button(Texts.of("library.play"), new FontIcon(MaterialDesignP.PLAY));
        button.setId("play-" + card.scenario().id());
        button.getStyleClass().add(Styles.PRIMARY);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(Texts.of("library.play.of", card.scenario().title()));
        button.setOnAction(event -> play.accept(card));
        button.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        HBox foot = new HBox(facts, button);
        foot.getStyleClass().addAll("card-foot", Styles.GAP_3);
        return foot;
    }
}
