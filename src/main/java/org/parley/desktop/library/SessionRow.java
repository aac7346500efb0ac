package org.parley.desktop.library;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Labels;
import org.parley.desktop.theme.Styles;

/// A session to resume.
final class SessionRow extends HBox {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

    SessionRow(SavedSession session, Consumer<SavedSession> resume, Consumer<SavedSession> discard) {
        getStyleClass().addAll(Styles.CARD, "session-row", Styles.GAP_3);
        String when = WHEN.format(session.when().atZone(ZoneId.systemDefault()));
        Label title = Labels.text(session.title(), Styles.STRONG);
        Label where = Labels.text(
                session.over()
                        ? Texts.of("library.session.over", session.moves(), when)
                        : Texts.of("library.session", session.round(), session.moves(), when),
                Styles.MUTED,
                Styles.SMALL);
        VBox words = new VBox(title, where);
        setHgrow(words, Priority.ALWAYS);
        Button drop = new Button(Texts.of("library.discard"));
        drop.getStyleClass().add(Styles.QUIET);
        drop.setMinWidth(USE_PREF_SIZE);
        drop.setAccessibleText(Texts.of("library.discard.of", session.title()));
        drop.setOnAction(event -> discard.accept(session));
        Button go = new Button(Texts.of(session.over() ? "library.debrief.one" : "library.resume.one"));
        go.setMinWidth(USE_PREF_SIZE);
        if (!session.over()) {
            go.getStyleClass().add(Styles.PRIMARY);
        }
        go.setAccessibleText(Texts.of(session.over() ? "library.debrief.of" : "library.resume.of", session.title()));
        go.setOnAction(event -> resume.accept(session));
        getChildren().addAll(new FontIcon(session.over() ? MaterialDesignF.FLAG_CHECKERED : MaterialDesignH.HISTORY), words, drop, go);
    }
}
