package org.parley.desktop.table;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.parley.desktop.action.ActionButton;
import org.parley.desktop.play.Glance;
import org.parley.desktop.play.Parts;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.PartyLooks;
import org.parley.desktop.theme.Styles;
import org.parley.scenario.Scenario;

/// Whose turn it is, and what has happened since one's own last move: what the eye finds first.
final class TurnView extends VBox {
    private static final int SENTENCES = 4;

    private final Scenario scenario;
    private final Label turn = Parts.text("", "turn-title");
    private final Label detail = Parts.text("", Styles.SMALL);
    private final HBox head = Parts.row("turn-head");
    private final NewsView news = new NewsView();
    private final HBox ways = Parts.row("buttons");
    private final ActionButton debrief;
    private final ActionButton present;
    private final ActionButton branch;
    private final ActionButton resume;
    private final ActionButton observed;

    /// What the table is in.
    enum State {
        YOURS,
        OTHERS,
        PAUSED,
        OBSERVED,
        OVER,
        PAST
    }

    TurnView(Scenario scenario, TableActions actions, InstructorActions instructor) {
        this.scenario = scenario;
        getStyleClass().add("turn-view");
        setAccessibleRole(AccessibleRole.PARENT);
        turn.setId("turn");
        debrief = new ActionButton(actions.debrief(), Styles.PRIMARY);
        present = new ActionButton(actions.present(), Styles.PRIMARY);
        branch = new ActionButton(actions.branch());
        resume = new ActionButton(
                instructor.pause().called(Texts.of("instructor.resume")).icon(MaterialDesignP.PLAY_CIRCLE_OUTLINE),
                Styles.PRIMARY);
        observed = new ActionButton(instructor.observed(), Styles.PRIMARY);
        getChildren().addAll(head, news, ways);
    }

    /// The state of the table at a glance.
    ///
    /// @param observing whether the observer has the window
    static State state(Glance glance, boolean observing) {
        if (!glance.present()) {
            return State.PAST;
        }
        if (glance.position().isOver()) {
            return State.OVER;
        }
        if (glance.position().paused()) {
            return State.PAUSED;
        }
        return observing ? State.OBSERVED : glance.yourTurn() ? State.YOURS : State.OTHERS;
    }

    void show(Header header, List<String> sentences, State state) {
        turn.setText(header.turn());
        detail.setText(header.detail());
        head.getChildren().setAll(turn, Parts.space(), detail);
        header.mover().ifPresent(party -> head.getChildren().addFirst(PartyLooks.glyph(scenario, party)));
        List<Label> lines = new ArrayList<>();
        int first = Math.max(0, sentences.size() - SENTENCES);
        if (first > 0) {
            lines.add(Parts.text(Texts.of("table.news.more", first), Styles.SMALL));
        }
        sentences.stream().skip(first).forEach(sentence -> lines.add(Parts.text(sentence)));
        news.show(lines);
        showNews(true);
        ways.getChildren().setAll(ways(state));
        Parts.show(ways, !ways.getChildren().isEmpty());
        getStyleClass().removeAll("yours", "over", "past");
        switch (state) {
            case YOURS -> getStyleClass().add("yours");
            case OVER -> getStyleClass().add("over");
            case PAST, PAUSED -> getStyleClass().add("past");
            case OTHERS, OBSERVED -> {}
        }
    }

    private List<ActionButton> ways(State state) {
        return switch (state) {
            case YOURS, OTHERS -> List.of();
            case PAUSED -> List.of(resume);
            case OBSERVED -> List.of(observed);
            case OVER -> List.of(debrief);
            case PAST -> List.of(present, branch);
        };
    }

    /// Shows the news, if there are any; while something is drafted the issues need the room.
    void showNews(boolean wanted) {
        Parts.show(news, wanted && !news.isEmpty());
    }
}
