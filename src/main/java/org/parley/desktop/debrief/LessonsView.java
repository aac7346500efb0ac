package org.parley.desktop.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.parley.desktop.play.Parts;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;
import org.parley.report.Lessons;

/// What happened: what was lost, at which move and why, and what nobody proposed. Each goes to its move.
final class LessonsView extends VBox {
    private final IntConsumer goTo;

    LessonsView(IntConsumer goTo) {
        this.goTo = goTo;
        getStyleClass().add("lessons");
    }

    void show(Review review) {
        List<Node> shown = new ArrayList<>();
        Lessons lessons = review.report().lessons();
        if (!review.revealed()) {
            shown.add(Parts.text(Texts.of("debrief.lessons.hidden"), Styles.MUTED));
        } else {
            shown.add(Parts.text(Texts.of("debrief.lessons.lost"), Styles.EYEBROW));
            if (lessons.losses().isEmpty()) {
                shown.add(Parts.text(Texts.of("debrief.lessons.lost.none"), Styles.MUTED));
            }
            lessons.losses().forEach(loss -> shown.add(loss(loss)));
            shown.add(Parts.text(Texts.of("debrief.lessons.missed"), Styles.EYEBROW));
            if (lessons.missed().isEmpty()) {
                shown.add(Parts.text(Texts.of("debrief.lessons.missed.none"), Styles.MUTED));
            }
            lessons.missed().forEach(missed -> shown.add(missed(missed)));
        }
        getChildren().setAll(shown);
    }

    private Node loss(Lessons.Loss loss) {
        VBox card = Parts.column(
                "turning-move",
                go("loss-" + loss.id() + "-" + loss.move(), loss.title(), loss.move()),
                Parts.text(Texts.of("debrief.lessons.at", loss.move(), loss.sentence())));
        if (!loss.because().isEmpty()) {
            card.getChildren()
                    .add(Parts.line(
                            MaterialDesignC.CLOSE_CIRCLE_OUTLINE,
                            Texts.of("debrief.turn.because", String.join("; ", loss.because())),
                            Styles.MUTED));
        }
        if (!loss.kept().isEmpty()) {
            card.getChildren()
                    .add(Parts.line(
                            MaterialDesignC.CHECK_CIRCLE_OUTLINE,
                            Texts.of("debrief.lessons.kept", String.join(" → ", loss.kept()))));
        }
        return card;
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
        go.setAccessibleText(Texts.of("debrief.lessons.go", title, move));
        go.setOnAction(event -> goTo.accept(move));
        return go;
    }
}
