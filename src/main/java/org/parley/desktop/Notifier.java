package org.parley.desktop;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
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
        card(text, LONG, DONE)
                .action(new org.controlsfx.control.action.Action(next.plainText(), event -> next.fire()))
                .show();
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
