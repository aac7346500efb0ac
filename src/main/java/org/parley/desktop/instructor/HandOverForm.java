package org.parley.desktop.instructor;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.VBox;
import org.parley.desktop.play.Parts;
import org.parley.desktop.text.Texts;
import org.parley.desktop.text.Words;
import org.parley.desktop.theme.Styles;
import org.parley.scenario.Scenario;
import org.parley.talks.Player;
import org.parley.talks.Seat;
import org.parley.talks.strategy.Strategies;

/// Which seat goes to whom.
public final class HandOverForm extends VBox {
    private final ChoiceBox<Seat> seat = new ChoiceBox<>();
    private final ChoiceBox<Player> player = new ChoiceBox<>();

    /// @param seats as they are played now
    public HandOverForm(Scenario scenario, List<Seat> seats) {
        getStyleClass().addAll("instructor-form", Styles.GAP_3);
        seat.setId("hand-over-seat");
        seat.getItems().setAll(seats);
        seat.setConverter(Words.of(taken ->
                Texts.of("instructor.seat", scenario.party(taken.party()).title(), now(taken.player()))));
        seat.getSelectionModel().selectFirst();
        player.setId("hand-over-player");
        player.getItems()
                .setAll(Stream.concat(
                                Stream.of(new Player.Person()),
                                Strategies.names().stream().map(Player.Strategy::new))
                        .toList());
        player.setConverter(Words.of(HandOverForm::words));
        seat.valueProperty().subscribe(this::suggest);
        getChildren()
                .addAll(
                        Parts.text(Texts.of("instructor.handOver.about"), Styles.MUTED),
                        ClassroomView.labelled("instructor.handOver.seat", seat),
                        ClassroomView.labelled("instructor.handOver.player", player));
    }

    /// What gets the focus.
    public ChoiceBox<Seat> first() {
        return seat;
    }

    /// The party whose seat it is.
    public String party() {
        return seat.getValue().party();
    }

    /// Who gets it.
    public Player player() {
        return player.getValue();
    }

    /// A person's seat goes to the machine most often, and the machine's to a person.
    private void suggest(Seat taken) {
        player.getSelectionModel().select(taken.player() instanceof Player.Person ? 1 : 0);
    }

    private static String now(Player player) {
        return player instanceof Player.Person ? Texts.of("table.party.person") : words(player);
    }

    private static String words(Player player) {
        return switch (player) {
            case Player.Person() -> Texts.of("briefing.other");
            case Player.Strategy(String name) -> Texts.has("strategy." + name) ? Texts.of("strategy." + name) : name;
        };
    }
}
