package org.parley.desktop.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.parley.desktop.action.Action;
import org.parley.desktop.action.ActionButton;
import org.parley.desktop.play.Parts;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.StatusLooks;
import org.parley.desktop.theme.Styles;

/// What can still happen: the understandings first, the charts below them, and the choice of the lens.
final class OutlookView extends VBox {
    private final VBox understandings = Parts.column("understandings");
    private final FlowPane lenses = new FlowPane();
    private final OutlookTabs tabs;
    private final ToggleGroup group = new ToggleGroup();
    private final Consumer<String> ask;
    private final Runnable again;
    private boolean showing;
    private List<UnderstandingRow> shown = List.of();

    /// @param insight shows more, and what if
    /// @param chosen told the lens that is wanted
    /// @param ask told the understanding that a person wants to know more of
    /// @param again works out what was stopped
    OutlookView(
            OutlookTabs tabs, Action insight, Consumer<Lens> chosen, Consumer<String> ask, Runnable again) {
        this.tabs = tabs;
        this.ask = ask;
        this.again = again;
        getStyleClass().add("outlook");
        lenses.getStyleClass().add("lenses");
        for (Lens lens : Lens.values()) {
            lenses.getChildren().add(choice(lens));
        }
        group.selectedToggleProperty().subscribe(now -> {
            if (!showing && now != null) {
                chosen.accept((Lens) now.getUserData());
            }
        });
        ScrollPane scroll = Parts.scroll(understandings);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren()
                .addAll(
                        Parts.row(
                                "outlook-head",
                                Parts.word(Texts.of("table.outlook"), Styles.EYEBROW),
                                Parts.space(),
                                new ActionButton(insight, Styles.QUIET)),
                        lenses,
                        scroll,
                        tabs);
    }

    private RadioButton choice(Lens lens) {
        RadioButton choice = new RadioButton(lens.title());
        choice.setId("lens-" + lens.name().toLowerCase(java.util.Locale.ROOT));
        choice.getStyleClass().add("lens");
        choice.setUserData(lens);
        choice.setToggleGroup(group);
        choice.setMinWidth(USE_PREF_SIZE);
        choice.focusTraversableProperty().bind(choice.selectedProperty());
        Tooltip tip = new Tooltip(lens.meaning());
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        choice.setTooltip(tip);
        choice.setAccessibleHelp(lens.meaning());
        return choice;
    }

    /// Shows the outlook in a lens; nothing but a word while it is worked out.
    void show(Optional<Outlook> outlook, Lens lens, String word) {
        showing = true;
        group.getToggles().stream()
                .filter(toggle -> toggle.getUserData() == lens)
                .forEach(group::selectToggle);
        showing = false;
        List<UnderstandingRow> rows =
                outlook.map(found -> found.seen().get(lens).rows()).orElse(List.of());
        if (rows.isEmpty() || !rows.equals(shown)) { // a row that stays keeps its focus, and the bubble beside it
            understandings.getChildren().setAll(rows.stream().map(this::row).toList());
        }
        shown = rows;
        if (rows.isEmpty()) {
            understandings.getChildren().add(Parts.text(word, Styles.MUTED));
        }
        if (outlook.isEmpty() && word.equals(Texts.of("table.outlook.stopped"))) {
            understandings.getChildren().add(Parts.button(
                    "outlook-again", Texts.of("table.outlook.again"), Optional.empty(), again));
        }
        Parts.show(tabs, outlook.isPresent());
        outlook.ifPresent(found -> tabs.show(found, lens));
    }

    private HBox row(UnderstandingRow row) {
        VBox text = Parts.column("understanding-text", title(row));
        if (!row.needs().isEmpty()) {
            text.getChildren().add(Parts.text(row.needs(), Styles.SMALL, Styles.MUTED));
        }
        row.change().ifPresent(change -> text.getChildren().add(Parts.text(change, Styles.SMALL, "change")));
        HBox.setHgrow(text, Priority.ALWAYS);
        Label status = Parts.word(StatusLooks.word(row.standing()), Styles.SMALL, "status-word");
        HBox shown = Parts.row("understanding", StatusLooks.glyph(row.standing()), text, status);
        shown.getStyleClass().add(row.standing().word());
        shown.setOnMouseClicked(event -> ask.accept(row.id()));
        return shown;
    }

    private Button title(UnderstandingRow row) {
        Button title = new Button(row.title());
        title.setId("understanding-" + row.id());
        title.setMnemonicParsing(false);
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.getStyleClass().add("row-button");
        title.setAccessibleText(Texts.of(
                "table.understanding.full",
                row.title(),
                StatusLooks.word(row.standing()),
                row.change().orElse(""),
                row.needs().isEmpty() ? row.marks() : row.needs()));
        title.setOnAction(event -> ask.accept(row.id()));
        return title;
    }
}
