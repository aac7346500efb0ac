package org.parley.desktop.briefing;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.parley.desktop.text.Texts;
import org.parley.desktop.text.Words;
import org.parley.desktop.theme.PartyLooks;
import org.parley.desktop.theme.Styles;
import org.parley.scenario.Party;

/// Who sits where: one row for each negotiator, with its confidential sheet once a person has the seat.
final class SeatsView extends VBox {
    /// @param sheet shows the confidential sheet of a party
    SeatsView(BriefingModel model, Consumer<String> sheet) {
        getStyleClass().add(Styles.GAP_4);
        for (Party party : model.scenario().negotiators()) {
            getChildren().add(row(model, party, sheet));
        }
        getChildren().add(observer(model));
    }

    private static Node observer(BriefingModel model) {
        ChoiceBox<Watcher> choice = new ChoiceBox<>();
        choice.setId("seat-of-observer");
        choice.getItems().setAll(Watcher.values());
        choice.setConverter(Words.of(Watcher::words));
        choice.valueProperty().bindBidirectional(model.observer());
        choice.setMaxWidth(Double.MAX_VALUE);
        Label title = new Label(Texts.of("briefing.observer"));
        title.setLabelFor(choice);
        title.getStyleClass().add(Styles.STRONG);
        Label about = new Label(Texts.of("briefing.observer.about"));
        about.setWrapText(true);
        about.getStyleClass().addAll(Styles.MUTED, Styles.SMALL);
        VBox row = new VBox(title, choice, about);
        row.getStyleClass().add(Styles.GAP_1);
        return row;
    }

    private static Node row(BriefingModel model, Party party, Consumer<String> sheet) {
        ChoiceBox<SeatChoice> choice = new ChoiceBox<>();
        choice.setId("seat-" + party.id());
        choice.getItems().setAll(SeatChoice.all());
        choice.setConverter(Words.of(SeatChoice::words));
        choice.valueProperty().bindBidirectional(model.seat(party.id()));
        choice.setMaxWidth(Double.MAX_VALUE);
        Label title = new Label(party.title());
        title.setWrapText(true);
        title.setLabelFor(choice);
        title.getStyleClass().add(Styles.STRONG);
        HBox named = PartyLooks.glyph(model.scenario(), party.id());
        named.getChildren().add(title);
        Button read = new Button(Texts.of("briefing.sheet"));
        read.setId("sheet-" + party.id());
        read.setMinWidth(Region.USE_PREF_SIZE);
        read.setAccessibleText(Texts.of("briefing.sheet.of", party.title()));
        read.disableProperty().bind(model.seat(party.id()).map(chosen -> !chosen.isPerson()));
        read.setOnAction(event -> sheet.accept(party.id()));
        HBox.setHgrow(choice, Priority.ALWAYS);
        HBox controls = new HBox(choice, read);
        controls.getStyleClass().addAll(Styles.GAP_2, "seat-controls");
        Label about = new Label();
        about.setWrapText(true);
        about.getStyleClass().addAll(Styles.MUTED, Styles.SMALL);
        about.textProperty().bind(model.seat(party.id()).map(SeatsView::about));
        VBox row = new VBox(named, controls, about);
        row.getStyleClass().add(Styles.GAP_1);
        return row;
    }

    /// What it means to leave the seat to that player.
    private static String about(SeatChoice choice) {
        return switch (choice) {
            case SeatChoice.Me() -> Texts.of("briefing.me.about");
            case SeatChoice.AnotherPerson() -> Texts.of("briefing.other.about");
            case SeatChoice.Machine(String strategy) ->
                Texts.has("strategy." + strategy + ".about") ? Texts.of("strategy." + strategy + ".about") : "";
        };
    }
}
