package org.parley.desktop;

import javafx.scene.control.MenuBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.parley.desktop.action.ActionMenus;
import org.parley.desktop.action.ActionTable;
import org.parley.desktop.screen.Screen;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;
import org.parley.desktop.work.LongWork;

/// The window's inside: menu bar, the page, status bar, and the sheet that may lie over them.
final class Shell extends StackPane {
    private final BorderPane page = new BorderPane();
    private final Overlay overlay = new Overlay(page);
    private final ActionTable table;

    Shell(ActionTable table, LongWork work) {
        this.table = table;
        getStyleClass().addAll("shell", Styles.LAYERED);
        MenuBar menus = ActionMenus.menuBar(table);
        menus.setUseSystemMenuBar(true);
        page.setTop(menus);
        page.setBottom(new WorkBar(work, Texts.of("shell.hint")));
        getChildren().addAll(page, overlay);
    }

    /// Puts a screen in the place of the last one.
    void show(Screen screen) {
        overlay.close();
        table.of(screen.actions());
        page.setCenter(screen.root());
        screen.shown();
    }

    Overlay overlay() {
        return overlay;
    }
}
