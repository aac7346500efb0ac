package org.parley.desktop;

import java.util.List;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.parley.desktop.action.Action;
import org.parley.desktop.action.Category;
import org.parley.desktop.outside.FileChoice;
import org.parley.desktop.screen.Desk;
import org.parley.desktop.text.Texts;

/// What the window itself can do with files and pages.
final class FileActions {
    private FileActions() {}

    /// Asks for a file and opens it; the library has a button for it as well.
    static Action open(Desk desk) {
        return Action.of("file.open", Category.FILE, () -> ask(desk))
                .icon(MaterialDesignF.FOLDER_OPEN_OUTLINE)
                .key("Shortcut+O");
    }

    /// @param leave ends the program
    static List<Action> of(Desk desk, Runnable leave) {
        return List.of(
                open(desk),
                Action.of("file.library", Category.FILE, desk.navigator()::showLibrary)
                        .icon(MaterialDesignB.BOOKSHELF)
                        .key("Shortcut+L"),
                Action.of("file.back", Category.FILE, desk.navigator()::back)
                        .icon(MaterialDesignA.ARROW_LEFT)
                        .key("Alt+Left"),
                Action.of("file.leave", Category.FILE, leave).key("Shortcut+Q"));
    }

    private static void ask(Desk desk) {
        desk.outside()
                .files()
                .toOpen(
                        Texts.of("open.title"),
                        List.of(new FileChoice.Kind(Texts.of("open.kind"), List.of("*.json"))))
                .ifPresent(desk.navigator()::open);
    }
}
