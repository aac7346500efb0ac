package org.parley.desktop.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.parley.desktop.play.Parts;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;
import org.parley.report.Lessons;

/// The missed chances: what everybody needed could have agreed to, and nobody proposed. Each goes to its move.
final class MissedView extends VBox {
    private final IntConsumer goTo;

    MissedView(IntConsumer goTo) {
        this.goTo = goTo;
        getStyleClass().add("missed");
    }

    void show(Review review) {
        List<Node> shown = new ArrayList<>();
        List<Lessons.Missed> missed = review.report().lessons().missed();
        if (!review.revealed()) {
            shown.add(Parts.text(Texts.of("debrief.missed.hidden"), Styles.MUTED));
        } else if (missed.isEmpty() && review.report().lessons().inexact().isPresent()) {
            shown.add(Parts.text(
                    Texts.of("debrief.missed.unknown", review.report().lessons().inexact().get()), Styles.MUTED));
        } else if (missed.isEmpty()) {
            shown.add(Parts.text(Texts.of("debrief.missed.none"), Styles.MUTED));
        } else {
            shown.add(Parts.text(Texts.of("debrief.missed.about"), Styles.MUTED));
            missed.forEach(chance -> shown.add(missed(chance)));
        }
        getChildren().setAll(shown);
    }

    private Node missed(Lessons.Missed missed) {
        return Parts.column(
                "turning-move",
                go("missed-" + missed.id() + "-" + missed.first(), missed.title(), missed.first()),
                Parts.line(MaterialDesignE.EYE_OFF_OUTLINE, missed.sentence()));
    }

    private Button go(String id, String title, int move) {
        Button go = new Button(title);
        go.setId(id);
        go.setMnemonicParsing(false);
        go.setWrapText(true);
        go.setMinHeight(USE_PREF_SIZE);
        go.getStyleClass().addAll("row-button", Styles.STRONG);
        go.setAccessibleText(Texts.of("debrief.missed.go", title, move));
        go.setOnAction(event -> goTo.accept(move));
        return go;
    }
}
