package org.parley.desktop.table;

import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import org.parley.desktop.action.Action;
import org.parley.desktop.action.ActionButton;
import org.parley.desktop.play.JournalLine;
import org.parley.desktop.play.Parts;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;

/// The journal as a strip: one move beside the other, the latest at the end; and the buttons that go along it. The
/// strip is one stop for the tab key, the arrows go from move to move.
final class JournalView extends HBox {
    private final HBox moves = Parts.row("journal-moves");
    private final ScrollPane strip = new ScrollPane(moves);
    private final ToggleGroup group = new ToggleGroup();
    private List<JournalLine> shown = List.of();
    private Set<Integer> marked = Set.of();
    private boolean showing;

    /// @param look told how many entries have been played at the moment that is to be looked at
    JournalView(IntConsumer look, List<Action> actions) {
        getStyleClass().add("journal");
        strip.setId("journal");
        strip.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        strip.setFitToHeight(true);
        strip.setFocusTraversable(false);
        strip.setAccessibleText(Texts.of("table.journal"));
        HBox.setHgrow(strip, Priority.ALWAYS);
        getChildren().add(strip);
        actions.forEach(action -> getChildren().add(button(action)));
        group.selectedToggleProperty().subscribe(now -> {
            if (!showing && now instanceof ToggleButton move) {
                look.accept(moves.getChildren().indexOf(move));
            }
        });
    }

    /// A button with its icon alone; the words are in its tip.
    private static ActionButton button(Action action) {
        ActionButton button = new ActionButton(action, Styles.QUIET);
        button.button().setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.button().setAccessibleText(action.plainText());
        return button;
    }

    /// Shows the moves, with the one that is looked at marked.
    ///
    /// @param noted the numbers of those with notes
    void show(List<JournalLine> lines, Set<Integer> noted, int lookedAt) {
        showing = true;
        if (!shown.equals(lines) || !marked.equals(noted)) {
            shown = List.copyOf(lines);
            marked = Set.copyOf(noted);
            group.getToggles().clear();
            moves.getChildren().setAll(lines.stream().map(this::move).toList());
        }
        group.selectToggle(group.getToggles().get(lookedAt));
        showing = false;
        if (lookedAt == lines.size() - 1) {
            strip.setHvalue(strip.getHmax());
        }
    }

    private ToggleButton move(JournalLine line) {
        ToggleButton move = new ToggleButton(line.headline());
        move.setId("move-" + line.entries());
        move.setMnemonicParsing(false);
        move.getStyleClass().addAll(Styles.QUIET, "journal-move");
        move.setMinWidth(USE_PREF_SIZE);
        move.setToggleGroup(group);
        if (marked.contains(line.entries())) {
            FontIcon sign = new FontIcon(MaterialDesignN.NOTE_TEXT_OUTLINE);
            sign.setAccessibleText(Texts.of("notes.there"));
            move.setGraphic(sign);
            move.setAccessibleText(Texts.of("notes.there.on", line.headline()));
        }
        move.focusTraversableProperty().bind(move.selectedProperty());
        return move;
    }
}
