package org.parley.desktop;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.parley.desktop.action.Action;
import org.parley.desktop.action.ActionTable;
import org.parley.desktop.action.Category;
import org.parley.desktop.action.CommandPalette;
import org.parley.desktop.action.ShortcutSheet;
import org.parley.desktop.screen.Sheets;
import org.parley.desktop.text.Texts;

/// The command palette, the shortcuts, and what the program is.
final class HelpActions {
    private HelpActions() {}

    /// @param table and sheets come to be after the actions do
    static List<Action> of(Supplier<ActionTable> table, Supplier<? extends Sheets> sheets) {
        return List.of(
                Action.of("help.palette", Category.HELP, () -> palette(table.get(), sheets.get()))
                        .icon(MaterialDesignM.MAGNIFY)
                        .key("Shortcut+K"),
                Action.of("help.shortcuts", Category.HELP, () -> sheets.get()
                                .show(Texts.of("help.shortcuts.title"), scrolled(ShortcutSheet.of(table.get()))))
                        .key("F1"),
                Action.of("help.about", Category.HELP, () -> sheets.get().show(Texts.of("about.title"), scrolled(new AboutView()))));
    }

    private static ScrollPane scrolled(Node content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        return pane;
    }

    private static void palette(ActionTable table, Sheets sheets) {
        CommandPalette palette = new CommandPalette(table, action -> {
            sheets.close();
            action.fire();
        });
        sheets.show(Texts.of("palette.title"), palette, palette.query(), List.of());
    }
}
