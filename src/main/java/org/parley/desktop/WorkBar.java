package org.parley.desktop;

import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.controlsfx.control.StatusBar;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;
import org.parley.desktop.work.LongWork;
import org.parley.desktop.work.Running;

/// The foot of the window: which work is under way, how far it is, and a way to cancel it. Work that takes less than
/// half a second is not worth a word.
final class WorkBar extends StatusBar {
    private static final Duration WORTH_A_WORD = Duration.millis(500);

    private final LongWork work;
    private final Button cancel = new Button(Texts.of("work.cancel"));
    private final PauseTransition wait = new PauseTransition(WORTH_A_WORD);
    private Subscription followed = Subscription.EMPTY;

    WorkBar(LongWork work, String idle) {
        this.work = work;
        getStyleClass().add("work-bar");
        setText("");
        setFocusTraversable(false);
        Label hint = new Label(idle);
        hint.getStyleClass().addAll(Styles.MUTED, Styles.SMALL);
        getLeftItems().add(hint);
        cancel.getStyleClass().addAll(Styles.QUIET, Styles.SMALL);
        cancel.setId("work-cancel");
        wait.setOnFinished(event -> follow());
        work.running().addListener((ListChangeListener<Running>) change -> look());
    }

    private void look() {
        if (work.running().isEmpty()) {
            wait.stop();
            rest();
        } else if (getProgress() == 0) {
            wait.playFromStart();
        } else {
            follow();
        }
    }

    private void follow() {
        if (work.running().isEmpty()) {
            return;
        }
        Running first = work.running().getFirst();
        followed.unsubscribe();
        followed = Subscription.combine(
                first.share().subscribe(share -> setProgress(share < 0 ? -1 : Math.max(0.01, share))),
                first.what().subscribe(what -> setText(what.isEmpty() ? first.title() : first.title() + ": " + what)));
        cancel.setOnAction(event -> first.cancel());
        getRightItems().setAll(cancel);
    }

    private void rest() {
        followed.unsubscribe();
        followed = Subscription.EMPTY;
        setText("");
        setProgress(0);
        getRightItems().clear();
    }
}
