package org.parley.desktop.debrief;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;
import org.parley.desktop.action.Action;
import org.parley.desktop.action.Category;
import org.parley.desktop.notes.Pen;
import org.parley.desktop.text.Texts;
import org.parley.scenario.Classroom;

/// What a person can do in the debrief.
///
/// @param all of them, in the order of the menus
record DebriefActions(
        Action export,
        Action undo,
        Action redo,
        Action note,
        Action table,
        Action reveal,
        Action start,
        Action earlier,
        Action later,
        Action end,
        Action branch,
        Action insight,
        List<Action> all) {

    /// What the commands do; see [DebriefScreen].
    interface Commands {
        void save();

        void export();

        void note();

        void table();

        void reveal();

        void branch();

        void insight();
    }

    /// @param pen what was done to notes is what can be undone here
    static DebriefActions of(Lookback lookback, Pen pen, Commands commands) {
        Action export = Action.of("debrief.export", Category.FILE, commands::export)
                .key("Shortcut+E")
                .icon(MaterialDesignF.FILE_EXPORT_OUTLINE);
        Action save = Action.of("debrief.save", Category.FILE, commands::save).key("Shortcut+S");
        Action undo = Action.of("debrief.undo", Category.EDIT, pen::undo)
                .key("Shortcut+Z")
                .icon(MaterialDesignU.UNDO)
                .unless(pen.canUndo().map(can -> can ? Optional.empty() : Optional.of(Texts.of("notes.obstacle.undo"))));
        Action redo = Action.of("debrief.redo", Category.EDIT, pen::redo)
                .key("Shortcut+Shift+Z")
                .icon(MaterialDesignR.REDO)
                .unless(pen.canRedo().map(can -> can ? Optional.empty() : Optional.of(Texts.of("notes.obstacle.redo"))));
        Action note = Action.of("debrief.note", Category.EDIT, commands::note)
                .key("Shortcut+N")
                .icon(MaterialDesignN.NOTE_PLUS_OUTLINE);
        Action table = Action.of("debrief.table", Category.TALKS, commands::table).key("Shortcut+D");
        Action reveal = Action.of("debrief.reveal", Category.TALKS, commands::reveal)
                .unless(lookback.revealed().map(revealed -> noReveal(lookback, revealed)));
        Action start = go("debrief.start", lookback, 0, "Shortcut+Shift+Home").icon(MaterialDesignC.CHEVRON_DOUBLE_LEFT);
        Action earlier = step("debrief.earlier", lookback, -1, "Shortcut+Shift+Left").icon(MaterialDesignC.CHEVRON_LEFT);
        Action later = step("debrief.later", lookback, 1, "Shortcut+Shift+Right").icon(MaterialDesignC.CHEVRON_RIGHT);
        Action end = go("debrief.end", lookback, lookback.moves(), "Shortcut+Shift+End")
                .icon(MaterialDesignC.CHEVRON_DOUBLE_RIGHT);
        Action branch = Action.of("debrief.branch", Category.EDIT, commands::branch).key("Shortcut+B");
        Action insight = Action.of("debrief.insight", Category.ANALYSIS, commands::insight)
                .key("Shortcut+I")
                .icon(MaterialDesignL.LIGHTBULB_ON_OUTLINE);
        return new DebriefActions(
                export, undo, redo, note, table, reveal, start, earlier, later, end, branch, insight,
                List.of(save, export, undo, redo, note, branch, table, reveal, insight, start, earlier, later, end));
    }

    private static Optional<String> noReveal(Lookback lookback, boolean revealed) {
        if (revealed) {
            return Optional.of(Texts.of("debrief.obstacle.revealed"));
        }
        boolean instructors =
                lookback.line().talks().session().options().reveal() == Classroom.Reveal.INSTRUCTOR;
        return instructors ? Optional.empty() : Optional.of(Texts.of("debrief.obstacle.playing"));
    }

    private static Action go(String id, Lookback lookback, int move, String key) {
        return Action.of(id, Category.VIEW, () -> lookback.move().set(move))
                .key(key)
                .unless(at(lookback, move));
    }

    private static Action step(String id, Lookback lookback, int by, String key) {
        int limit = by < 0 ? 0 : lookback.moves();
        return Action.of(id, Category.VIEW, () -> lookback.move().set(lookback.move().get() + by))
                .key(key)
                .unless(at(lookback, limit));
    }

    private static ObservableValue<Optional<String>> at(Lookback lookback, int move) {
        return lookback.move()
                .map(now -> now.intValue() == move
                        ? Optional.of(Texts.of(move == 0 ? "debrief.obstacle.start" : "debrief.obstacle.end"))
                        : Optional.empty());
    }
}
