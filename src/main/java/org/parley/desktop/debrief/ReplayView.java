package org.parley.desktop.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.parley.desktop.notes.NotesView;
import org.parley.desktop.play.Parts;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.PartyLooks;
import org.parley.desktop.theme.StatusLooks;
import org.parley.desktop.theme.Styles;
import org.parley.scenario.Scenario;

/// One moment of the replay: the move and the notes on it, what had been concluded by then, and how everything stood.
final class ReplayView extends VBox {
    private final Scenario scenario;
    private final NotesView.Ways notes;
    private final BiConsumer<String, Node> why;

    /// @param why told the id of an understanding that somebody asks about, and its row
    ReplayView(Scenario scenario, NotesView.Ways notes, BiConsumer<String, Node> why) {
        this.scenario = scenario;
        this.notes = notes;
        this.why = why;
        getStyleClass().add("replay");
    }

    void show(ReplayMoment moment) {
        List<Node> shown = new ArrayList<>();
        shown.add(move(moment));
        shown.add(new NotesView(moment.entries(), moment.remarks(), notes));
        shown.add(Parts.word(Texts.of("debrief.replay.concluded"), Styles.EYEBROW));
        if (moment.terms().isEmpty()) {
            shown.add(Parts.text(Texts.of("debrief.replay.nothing"), Styles.MUTED));
        }
        moment.terms().forEach(term -> shown.add(Parts.line(
                term.isFinal() ? MaterialDesignC.CHECK_CIRCLE_OUTLINE : MaterialDesignT.TIMER_SAND,
                Texts.of(term.isFinal() ? "debrief.replay.final" : "debrief.replay.provisional", term.text()),
                term.isFinal() ? "term-final" : "term-provisional")));
        if (!moment.understandings().isEmpty()) {
            shown.add(Parts.word(Texts.of("debrief.replay.understandings"), Styles.EYEBROW));
            moment.understandings().forEach(stood -> shown.add(stood(stood)));
        }
        getChildren().setAll(shown);
    }

    private Node move(ReplayMoment moment) {
        HBox head = Parts.row("replay-head", Parts.text(moment.brief(), Styles.HEADING));
        moment.mover().ifPresent(party -> head.getChildren().addFirst(PartyLooks.glyph(scenario, party)));
        VBox card = Parts.column("card replay-move", Parts.text(moment.title(), Styles.SMALL, Styles.MUTED), head);
        moment.sentences().forEach(sentence -> card.getChildren().add(Parts.text(sentence)));
        moment.reason()
                .ifPresent(reason -> card.getChildren()
                        .add(Parts.line(MaterialDesignL.LIGHTBULB_ON_OUTLINE, reason, "replay-reason")));
        if (!moment.gauges().isEmpty()) {
            card.getChildren().add(Parts.text(String.join(" · ", moment.gauges()), Styles.SMALL, Styles.MUTED));
        }
        return card;
    }

    private Node stood(ReplayMoment.Stood stood) {
        Button title = new Button(stood.title());
        title.setId("then-" + stood.id());
        title.setMnemonicParsing(false);
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.getStyleClass().add("row-button");
        title.setAccessibleText(Texts.of("debrief.why", stood.title(), StatusLooks.word(stood.standing())));
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Label word = Parts.word(StatusLooks.word(stood.standing()), Styles.SMALL, "status-word");
        HBox row = Parts.row("understanding", StatusLooks.glyph(stood.standing()), title, word);
        row.getStyleClass().addAll(stood.standing().word(), "asked");
        title.setOnAction(event -> why.accept(stood.id(), title));
        row.setOnMouseClicked(event -> why.accept(stood.id(), title));
        return row;
    }
}
