package org.parley.desktop.play;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.FlowPane;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;

/// The choice of the two parties whose worth a chart shows; gone where there are but two.
public final class PairChoice extends FlowPane {
    private final ChoiceBox<String> across;
    private final ChoiceBox<String> up;

    /// @param parties their titles, at least two; the first two are chosen
    /// @param changed told when another pair has been chosen
    public PairChoice(List<String> parties, Runnable changed) {
        across = choice(parties, 0, Texts.of("worth.pair.across"));
        up = choice(parties, 1, Texts.of("worth.pair.up"));
        across.setId("worth-across");
        up.setId("worth-up");
        across.setOnAction(event -> changed.run());
        up.setOnAction(event -> changed.run());
        getStyleClass().add("buttons");
        getChildren().addAll(Parts.word(Texts.of("worth.pair"), Styles.SMALL, Styles.MUTED), across, up);
        Parts.show(this, parties.size() > 2);
    }

    /// The position of the party whose worth goes from left to right.
    public int across() {
        return across.getSelectionModel().getSelectedIndex();
    }

    /// The position of the party whose worth goes up.
    public int up() {
        return up.getSelectionModel().getSelectedIndex();
    }

    private static ChoiceBox<String> choice(List<String> parties, int chosen, String text) {
        ChoiceBox<String> choice = new ChoiceBox<>(FXCollections.observableArrayList(parties));
        choice.getSelectionModel().select(chosen);
        choice.setAccessibleText(text);
        return choice;
    }
}
