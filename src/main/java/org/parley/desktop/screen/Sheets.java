package org.parley.desktop.screen;

import java.util.List;
import javafx.scene.Node;
import org.parley.desktop.action.Action;

/// Sheets that lie over the page until they are closed: by Escape, by the button in their head, or by the program. The
/// page behind cannot be used meanwhile. One at a time; the focus goes back to where it was.
///
/// FX thread alone.
public interface Sheets {
    /// Shows a sheet in place of any other.
    ///
    /// @param content scrolled by itself where it may be higher than the window
    /// @param first what gets the focus; the content itself for no part of it in particular
    /// @param actions its buttons at the foot, the main one last; a sheet without them is closed by its head alone
    void show(String title, Node content, Node first, List<Action> actions);

    /// Shows a sheet to be read, without buttons.
    default void show(String title, Node content) {
        show(title, content, content, List.of());
    }

    /// Closes the sheet, if there is one.
    void close();
}
