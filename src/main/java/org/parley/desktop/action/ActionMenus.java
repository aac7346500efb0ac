package org.parley.desktop.action;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.javafx.FontIcon;

/// Menus as views of the action table.
public final class ActionMenus {
    private ActionMenus() {}

    /// The menu bar of a table; it follows the table from screen to screen.
    public static MenuBar menuBar(ActionTable table) {
        MenuBar bar = new MenuBar();
        ReadOnlyObjectProperty<List<Action>> actions = table.actions();
        actions.subscribe(all -> bar.getMenus().setAll(menus(table)));
        return bar;
    }

    private static List<Menu> menus(ActionTable table) {
        return List.of(Category.values()).stream()
                .filter(category -> !table.in(category).isEmpty())
                .map(category -> {
                    Menu menu = new Menu(category.title());
                    menu.setId("menu-" + category.name().toLowerCase(java.util.Locale.ROOT));
                    menu.getItems().setAll(items(table.in(category)));
                    return menu;
                })
                .toList();
    }

    /// A context menu of a few actions.
    public static ContextMenu contextMenu(List<Action> actions) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(items(actions));
        return menu;
    }

    /// Menu items that follow their actions. An item of an action that cannot run says why in its text, since a menu
    /// has no tips.
    public static List<MenuItem> items(List<Action> actions) {
        return actions.stream().map(ActionMenus::item).toList();
    }

    private static MenuItem item(Action action) {
        MenuItem item = new MenuItem(action.text());
        item.setId("item-" + action.id().replace('.', '-'));
        item.setMnemonicParsing(true);
        action.key().ifPresent(item::setAccelerator);
        action.icon().ifPresent(icon -> item.setGraphic(new FontIcon(icon)));
        item.setOnAction(event -> action.fire());
        // The item holds the action, which holds the binding: a weak listener would be dropped, this lives with both.
        item.disableProperty().bind(action.obstacle().map(obstacle -> obstacle.isPresent()));
        return item;
    }
}
