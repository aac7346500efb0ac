package org.parley.desktop;

import java.nio.file.Path;
import java.util.List;
import org.parley.desktop.action.Action;
import org.parley.desktop.action.Category;
import org.parley.desktop.screen.Desk;
import org.parley.format.Problem;

/// Shows what the author of a scenario may want to look at.
final class WarningsAction {
    private WarningsAction() {}

    static Action of(Desk desk, Path file, List<Problem> warnings) {
        return Action.of("file.warnings", Category.FILE, () -> desk.navigator().showProblems(file, warnings));
    }
}
