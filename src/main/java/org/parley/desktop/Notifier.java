package org.parley.desktop;

import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;
import org.parley.desktop.action.Action;
import org.parley.desktop.outside.Pasteboard;
import org.parley.desktop.screen.Notices;

/// Notices as small cards in the window's corner, and troubles as a dialog.
final class Notifier implements Notices {
    private static final Duration SHORT = Duration.seconds(5);
    private static final Duration LONG = Duration.seconds(12);

    private final Supplier<Window> owner;
    private final Pasteboard pasteboard;

    Notifier(Supplier<Window> owner, Pasteboard pasteboard) {
        this.owner = owner;
        this.pasteboard = pasteboard;
    }

    @Override
    public void done(String text) {
        card(text, SHORT).showInformation();
    }

    @Override
    public void done(String text, Action next) {
        card(text, LONG)
                .action(new org.controlsfx.control.action.Action(next.plainText(), event -> next.fire()))
                .showInformation();
    }

    @Override
    public void warn(String text) {
        card(text, LONG).showWarning();
    }

    @Override
    public void error(String text, String whatToDo, String details) {
        new TroubleDialog(text, whatToDo, details, pasteboard).show(owner.get());
    }

    private Notifications card(String text, Duration hideAfter) {
        return Notifications.create()
                .owner(owner.get())
                .position(Pos.BOTTOM_RIGHT)
                .styleClass("parley-notice")
                .hideAfter(hideAfter)
                .text(text);
    }
}
