package org.parley.desktop;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
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
        show(card(text, SHORT, DONE));
    }

    @Override
    public void done(String text, Action next) {
        offered.set(Optional.of(next));
        show(card(text, LONG, DONE)
                .action(new org.controlsfx.control.action.Action(next.plainText(), event -> next.fire())));
    }

    private static void show(Notifications card) {
        card.show();
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

    /// A pop-up gets the keys before the window does: its button, which takes the focus, swallows them all, and it hides
    /// itself by Escape. Whoever types on after something was done means the window.
    private static void leaveTheKeysToTheWindow() {
        Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(PopupWindow.class::cast)
                .filter(popUp -> popUp.getScene() != null && popUp.getScene().getRoot().lookup(".parley-notice") != null)
                .forEach(popUp -> {
                    popUp.setHideOnEscape(false);
                    popUp.getScene().getRoot().lookupAll(".button").forEach(button -> button.setFocusTraversable(false));
                    popUp.getScene().getRoot().requestFocus();
                });
    }

    @Override
    public void warn(String text) {
        show(card(text, LONG, LOOK));
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
