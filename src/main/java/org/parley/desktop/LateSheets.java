package org.parley.desktop;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.parley.desktop.action.Action;
import org.parley.desktop.screen.Sheets;

/// The place of sheets, for those who must know it before it is there.
record LateSheets(Supplier<? extends Sheets> sheets) implements Sheets {
    @Override
    public void show(String title, Node content, Node first, List<Action> actions) {
        sheets.get().show(title, content, first, actions);
    }

    @Override
    public void close() {
        sheets.get().close();
    }
}
