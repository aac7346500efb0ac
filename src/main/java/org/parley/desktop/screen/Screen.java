package org.parley.desktop.screen;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.parley.desktop.action.Action;

/// One page of the window. A screen is made when it is navigated to and lives until the next one is.
///
/// FX thread alone.
public interface Screen {
    /// What fills the window between the menu bar and the status bar. Always the same node.
    Parent root();

    /// What the window's title and the trail of pages call it.
    String title();

    /// What a person can do here, in the order of the menus. Always the same list; whether an action can run is the
    /// action's own affair.
    List<Action> actions();

    /// Makes this page anew as it stands now, for whoever comes back to it; empty where it is as good as it was made
    /// at first.
    default Optional<Supplier<Screen>> again() {
        return Optional.empty();
    }

    /// Called once the screen stands in the window: the place to put the focus where a person begins.
    default void shown() {}

    /// Called when the screen has left the window: ends every subscription and all work under way.
    void dispose();
}
