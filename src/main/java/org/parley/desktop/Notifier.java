package org.parley.desktop;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.parley.desktop.action.Action;
import org.parley.desktop.action.Category;
import org.parley.desktop.outside.Pasteboard;
import org.parley.desktop.screen.Notices;
import org.parley.desktop.screen.Sheets;
import org.parley.desktop.text.Texts;

/// Notices as small cards in the window's corner, and troubles as a sheet.
final class Notifier implements Notices {
    private static final Duration SHORT = Duration.seconds(5);
    private static final Duration LONG = Duration.seconds(12);

    private record Sign(Ikon icon, String style) {}

    private static final Sign DONE = new Sign(MaterialDesignC.CHECK_CIRCLE_OUTLINE, "done");
    private static final Sign LOOK = new Sign(MaterialDesignA.ALERT_OUTLINE, "look");

    private final ReadOnlyObjectWrapper<Optional<Action>> offered = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Supplier<Window> owner;
    private final Supplier<? extends Sheets> sheets;
    private final Pasteboard pasteboard;

    /// @param owner and sheets come to be after the notices do
    Notifier(Supplier<Window> owner, Supplier<? extends Sheets> sheets, Pasteboard pasteboard) {
        this.owner = owner;
        this.sheets = sheets;
        this.pasteboard = pasteboard;
    }

    @Override
    public void done(String text) {
        card(text, SHORT, DONE).show();
    }

    @Override
    public void done(String text, Action next) {
        offered.set(Optional.of(next));
        card(text, LONG, DONE)
                .action(new org.controlsfx.control.action.Action(next.plainText(), event -> next.fire()))
                .show();
        leaveTheKeysToTheWindow();
    }

    /// Does what the last notice of this page offers, for whoever has no mouse.
    Action action() {
        return Action.of("view.notice", Category.VIEW, () -> offered.get().ifPresent(Action::fire))
                .key("F6")
                .unless(offered.map(
                        next -> next.isPresent() ? Optional.empty() : Optional.of(Texts.of("view.notice.none"))));
    }

    /// Another page has come: what was offered on the last one is no longer meant.
    void turnThePage() {
        offered.set(Optional.empty());
    }

    /// The button of a card takes the focus of its pop-up, and a pop-up with a focus gets the keys before the window:
    /// without this, whoever types on after something was done would press the button, or nothing.
    private static void leaveTheKeysToTheWindow() {
        Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(Window::getScene)
                .filter(scene -> scene != null && scene.getRoot().lookup(".parley-notice") != null)
                .map(Scene::getRoot)
                .forEach(root -> {
                    root.lookupAll(".button").forEach(button -> button.setFocusTraversable(false));
                    root.requestFocus();
                });
    }

    @Override
    public void warn(String text) {
        card(text, LONG, LOOK).show();
    }

    @Override
    public void error(String text, String whatToDo, String details) {
        TroubleView view = new TroubleView(text, whatToDo, details);
        Action copy = Action.of(
                "trouble.copy", Category.EDIT, () -> pasteboard.copy(String.join("\n", text, whatToDo, details).strip()));
        Action close = Action.of("trouble.close", Category.FILE, () -> sheets.get().close());
        sheets.get().show(Texts.of("trouble.title"), view, view, List.of(copy, close));
    }

    private Notifications card(String text, Duration hideAfter, Sign sign) {
        FontIcon icon = new FontIcon(sign.icon());
        icon.getStyleClass().add(sign.style());
        return Notifications.create()
                .owner(owner.get())
                .position(Pos.BOTTOM_RIGHT)
                .styleClass("parley-notice")
                .hideAfter(hideAfter)
                .graphic(icon)
                .text(text);
    }
}
