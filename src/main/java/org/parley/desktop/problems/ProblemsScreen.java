package org.parley.desktop.problems;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.parley.desktop.action.Action;
import org.parley.desktop.action.Category;
import org.parley.desktop.screen.Desk;
import org.parley.desktop.screen.Screen;
import org.parley.desktop.text.Texts;
import org.parley.format.Problem;

/// What stands in the way of opening a file. The file is watched: saved again, it is opened again.
public final class ProblemsScreen implements Screen {
    private final ProblemsModel model;
    private final List<Action> actions;
    private final ProblemsView view;
    private final FileWatch watch;

    public ProblemsScreen(Desk desk, Path file, List<Problem> problems) {
        model = new ProblemsModel(file, problems);
        Action again = Action.of("problems.again", Category.FILE, () -> desk.navigator().open(file))
                .icon(MaterialDesignR.REFRESH)
                .key("F5");
        Action copy = Action.of("problems.copy", Category.EDIT, () -> {
                    desk.outside().pasteboard().copy(model.lines());
                    desk.notices().done(Texts.of("problems.copied", problems.size()));
                })
                .icon(MaterialDesignC.CONTENT_COPY)
                .key("Shortcut+Shift+C");
        actions = List.of(again, copy);
        view = new ProblemsView(model, again, copy);
        watch = new FileWatch(file, () -> desk.navigator().open(file));
        watch.start();
    }

    /// Looks at once whether the file has been saved again, and opens it where it has.
    public void lookAgain() {
        watch.look();
    }

    @Override
    public Parent root() {
        return view;
    }

    @Override
    public String title() {
        return Texts.of("problems.title", model.file().getFileName());
    }

    @Override
    public List<Action> actions() {
        return actions;
    }

    @Override
    public void shown() {
        view.focusFirst();
    }

    @Override
    public void dispose() {
        watch.stop();
    }
}
