package org.parley.desktop.table;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.parley.desktop.action.Action;
import org.parley.desktop.action.ActionButton;
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
    private final VBox news = Parts.column("news");
    private final ScrollPane newsScroll = Parts.scroll(news, "news-scroll");
    private final HBox ways = Parts.row("buttons");
    private final ActionButton debrief;
    private final ActionButton present;
    private final ActionButton branch;

    /// @param debrief what to do when the talks are over
    /// @param present goes back to the present
    /// @param branch goes on from the moment that is looked at
    TurnView(Scenario scenario, Action debrief, Action present, Action branch) {
        this.scenario = scenario;
        getStyleClass().add("turn-view");
        setAccessibleRole(AccessibleRole.PARENT);
        turn.setId("turn");
        this.debrief = new ActionButton(debrief, Styles.PRIMARY);
        this.present = new ActionButton(present, Styles.PRIMARY);
        this.branch = new ActionButton(branch);
        newsScroll.minHeightProperty().bind(Bindings.min(news.heightProperty().add(1), newsScroll.maxHeightProperty()));
        getChildren().addAll(head, newsScroll, ways);
    }

    void show(Header header, List<String> sentences, boolean over, boolean past) {
        turn.setText(header.turn());
        detail.setText(header.detail());
        head.getChildren().setAll(turn, Parts.space(), detail);
        header.mover().ifPresent(party -> head.getChildren().addFirst(PartyLooks.glyph(scenario, party)));
        List<Node> lines = new ArrayList<>();
        int first = Math.max(0, sentences.size() - SENTENCES);
        if (first > 0) {
            lines.add(Parts.text(Texts.of("table.news.more", first), Styles.SMALL));
        }
        sentences.stream().skip(first).forEach(sentence -> lines.add(Parts.text(sentence)));
        news.getChildren().setAll(lines);
        showNews(true);
        ways.getChildren().setAll(past ? List.of(present, branch) : over ? List.of(debrief) : List.of());
        Parts.show(ways, past || over);
        getStyleClass().removeAll("yours", "over", "past");
        if (past || over || header.yours()) {
            getStyleClass().add(past ? "past" : over ? "over" : "yours");
        }
    }

    /// Shows the news, if there are any; while something is drafted the issues need the room.
    void showNews(boolean wanted) {
        Parts.show(newsScroll, wanted && !news.getChildren().isEmpty());
    }
}
