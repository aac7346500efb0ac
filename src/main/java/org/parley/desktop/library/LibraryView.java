package org.parley.desktop.library;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.parley.desktop.action.Action;
import org.parley.desktop.action.ActionButton;
import org.parley.desktop.action.WhileShown;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Labels;
import org.parley.desktop.theme.Styles;

/// The start page: what can be resumed, the scenarios as cards, the files opened lately, and that a file may be dropped.
final class LibraryView extends ScrollPane {
    /// What the page can be asked to do.
    record Commands(
            Consumer<ScenarioCard> play,
            Consumer<Path> open,
            Consumer<Path> forget,
            Consumer<SavedSession> resume,
            Consumer<SavedSession> discard) {}

    private final VBox page = new VBox();
    private final ActionButton openButton;
    private final Commands commands;

    LibraryView(LibraryModel model, Action open, LibraryScreen.Welcome welcome, Commands commands) {
        this.commands = commands;
        getStyleClass().add("library");
        setFitToWidth(true);
        setFocusTraversable(false);
        openButton = new ActionButton(open);
        page.getStyleClass().add(Styles.PAGE);
        page.getChildren().addAll(head(), welcome(welcome), sessions(model), scenarios(model), recent(model), hint());
        setContent(page);
    }

    /// Puts the focus where a person begins.
    void focusFirst() {
        openButton.button().requestFocus();
    }

    private HBox head() {
        Label title = Labels.text(Texts.of("library.heading"), Styles.DISPLAY);
        Label what = Labels.text(Texts.of("library.what"), Styles.MUTED);
        VBox words = new VBox(title, what);
        words.getStyleClass().add(Styles.GAP_1);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(words, openButton);
        head.getStyleClass().addAll("page-head", Styles.GAP_4);
        return head;
    }

    private static Node welcome(LibraryScreen.Welcome welcome) {
        Label words = Labels.text(Texts.of("library.tour"));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button decline = new Button(Texts.of("library.tour.dismiss"));
        decline.setId("tour-decline");
        decline.getStyleClass().add(Styles.QUIET);
        decline.setMinWidth(USE_PREF_SIZE);
        decline.setOnAction(event -> welcome.seen().setValue(true));
        HBox offer = new HBox(new FontIcon(MaterialDesignC.COMPASS_OUTLINE), words, decline, new ActionButton(welcome.tour()));
        offer.getStyleClass().addAll(Styles.CALLOUT, "welcome", Styles.GAP_3);
        WhileShown.keep(offer, () -> welcome.seen().subscribe(seen -> {
            offer.setVisible(!seen);
            offer.setManaged(!seen);
        }));
        return offer;
    }

    private Node sessions(LibraryModel model) {
        VBox rows = new VBox();
        rows.getStyleClass().add(Styles.GAP_2);
        follow(model.sessions(), rows, session -> new SessionRow(session, commands.resume(), commands.discard()));
        return section(Texts.of("library.resume"), rows, model.sessions());
    }

    private Node scenarios(LibraryModel model) {
        CardGrid cards = new CardGrid();
        follow(model.scenarios(), cards, card -> new ScenarioCardView(card, commands.play()));
        ProgressIndicator loading = new ProgressIndicator();
        loading.setMaxSize(32, 32);
        loading.visibleProperty().bind(model.loading());
        loading.managedProperty().bind(model.loading());
        Label heading = heading(Texts.of("library.scenarios"));
        VBox section = new VBox(heading, loading, cards);
        section.getStyleClass().add(Styles.GAP_3);
        return section;
    }

    private Node recent(LibraryModel model) {
        VBox rows = new VBox();
        rows.getStyleClass().add(Styles.GAP_1);
        follow(model.recent(), rows, file -> new RecentRow(file, commands.open(), commands.forget()));
        return section(Texts.of("library.recent"), rows, model.recent());
    }

    private static HBox hint() {
        Label words = Labels.text(Texts.of("library.drop"), Styles.MUTED);
        HBox hint = new HBox(new FontIcon(MaterialDesignT.TRAY_ARROW_DOWN), words);
        hint.getStyleClass().addAll("drop-hint", Styles.GAP_2);
        return hint;
    }

    /// A heading over rows; gone while there are none.
    private static Node section(String title, Pane rows, ObservableList<?> contents) {
        VBox section = new VBox(heading(title), rows);
        section.getStyleClass().add(Styles.GAP_2);
        section.visibleProperty().bind(Bindings.isNotEmpty(contents));
        section.managedProperty().bind(section.visibleProperty());
        return section;
    }

    private static Label heading(String text) {
        return Labels.text(text, Styles.HEADING);
    }

    /// Keeps one child for each element, in step with the list. The model lives as long as the view.
    private static <T> void follow(ObservableList<T> elements, Pane pane, Function<T, Node> make) {
        pane.getChildren().setAll(elements.stream().map(make).toList());
        elements.addListener((ListChangeListener<T>) change ->
                pane.getChildren().setAll(elements.stream().map(make).toList()));
    }
}
