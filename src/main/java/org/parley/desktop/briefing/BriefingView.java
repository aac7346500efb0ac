package org.parley.desktop.briefing;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.parley.desktop.action.Action;
import org.parley.desktop.action.ActionButton;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;

/// The story at the left, the seats and the start at the right.
final class BriefingView extends HBox {
    private final ActionButton start;

    BriefingView(BriefingModel model, Action start, Action explore, Consumer<String> sheet, Runnable lock) {
        this.start = new ActionButton(start, Styles.PRIMARY, "start-button");
        getStyleClass().add("briefing");
        ScrollPane story = scrolled(new StoryView(model.scenario()), "briefing-story");
        story.setAccessibleText(model.scenario().title());
        setHgrow(story, Priority.ALWAYS);
        getChildren().addAll(story, side(model, explore, sheet, lock));
    }

    /// Puts the focus where a person begins.
    void focusFirst() {
        start.button().requestFocus();
    }

    private VBox side(BriefingModel model, Action explore, Consumer<String> sheet, Runnable lock) {
        VBox seats = card("briefing.seats", new SeatsView(model, sheet));
        VBox options = card("briefing.options", new OptionsView(model, lock));
        VBox both = new VBox(seats, options);
        both.getStyleClass().add(Styles.GAP_4);
        ScrollPane scrolled = scrolled(both, "briefing-choices");
        VBox.setVgrow(scrolled, Priority.ALWAYS);
        Label obstacle = new Label();
        obstacle.setWrapText(true);
        obstacle.getStyleClass().add(Styles.DANGER);
        obstacle.textProperty().bind(model.obstacle().map(reason -> reason.orElse("")));
        obstacle.managedProperty().bind(model.obstacle().map(reason -> reason.isPresent()));
        obstacle.visibleProperty().bind(obstacle.managedProperty());
        VBox foot = new VBox(obstacle, start, new ActionButton(explore, Styles.QUIET, "start-button"));
        foot.getStyleClass().addAll("briefing-foot", Styles.GAP_2);
        VBox side = new VBox(scrolled, foot);
        side.getStyleClass().add("briefing-side");
        return side;
    }

    private static VBox card(String key, VBox content) {
        Label heading = new Label(Texts.of(key));
        heading.getStyleClass().add(Styles.HEADING);
        VBox card = new VBox(heading, content);
        card.getStyleClass().addAll(Styles.CARD, Styles.GAP_3);
        return card;
    }

    private static ScrollPane scrolled(VBox content, String style) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add(style);
        return pane;
    }
}
