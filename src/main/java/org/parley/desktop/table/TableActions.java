package org.parley.desktop.table;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;
import org.parley.desktop.action.Action;
import org.parley.desktop.action.Category;
import org.parley.desktop.play.Glance;
import org.parley.desktop.text.Texts;
import org.parley.scenario.Classroom;
import org.parley.talks.Move;

/// What a person can do at the table.
///
/// @param all of them, in the order of the menus
record TableActions(
        Action propose,
        Action lever,
        Action pass,
        Action clear,
        Action sheet,
        Action undo,
        Action redo,
        Action branch,
        Action earlier,
        Action later,
        Action present,
        Action journal,
        Action note,
        Action debrief,
        Action insight,
        List<Action> all) {

    /// What the commands do; see [TableController].
    interface Commands {
        void undo();

        void redo();

        /// Whether what would be undone is done to a note, not a move.
        ReadOnlyBooleanProperty noteToUndo();

        /// Whether what would be done again is.
        ReadOnlyBooleanProperty noteToRedo();

        void save();

        void propose();

        void chooseLever();

        void pass();

        void sheet();

        void journal();

        void note();

        void debrief();

        void otherLens();

        void insight();
    }

    static TableActions of(Play play, Commands commands) {
        Action propose = Action.of("table.propose", Category.TALKS, commands::propose)
                .key("Shortcut+P")
                .icon(MaterialDesignF.FILE_DOCUMENT_EDIT_OUTLINE)
                .unless(Bindings.createObjectBinding(
                        () -> Judgement.obstacle(play.glance().getValue(), play.draft().get()),
                        play.glance(),
                        play.draft()));
        Action lever = Action.of("table.lever", Category.TALKS, commands::chooseLever)
                .key("Shortcut+E")
                .unless(play.glance().map(glance -> glance.seat().isEmpty() ? Refusals.anything(glance) : Optional.empty()));
        Action pass = Action.of("table.pass", Category.TALKS, commands::pass)
                .key("Shortcut+Enter")
                .unless(play.glance().map(glance -> Refusals.why(glance, new Move.Pass(""))));
        Action clear = Action.of("table.clear", Category.TALKS, () -> play.draft().set(Draft.EMPTY))
                .key("Shortcut+Delete")
                .unless(play.draft().map(draft -> draft.isEmpty() && draft.counters().isEmpty()
                        ? Optional.of(Texts.of("table.obstacle.noDraft"))
                        : Optional.empty()));
        Action sheet = Action.of("table.sheet", Category.TALKS, commands::sheet)
                .key("Shortcut+M")
                .icon(MaterialDesignC.CARD_ACCOUNT_DETAILS_OUTLINE)
                .unless(play.glance().map(glance -> glance.seat().isEmpty()
                        ? Optional.of(Texts.of("table.obstacle.onlooker"))
                        : Optional.empty()));
        Action undo = Action.of("table.undo", Category.EDIT, commands::undo)
                .key("Shortcut+Z")
                .icon(MaterialDesignU.UNDO)
                .unless(Bindings.createObjectBinding(
                        () -> commands.noteToUndo().get()
                                ? Optional.empty()
                                : play.whyNotUndo().map(play.glance().getValue().words()::of),
                        play.glance(),
                        commands.noteToUndo()));
        Action redo = Action.of("table.redo", Category.EDIT, commands::redo)
                .key("Shortcut+Shift+Z")
                .icon(MaterialDesignR.REDO)
                .unless(Bindings.createObjectBinding(
                        () -> commands.noteToRedo().get() || play.canRedo()
                                ? Optional.empty()
                                : Optional.of(Texts.of("table.obstacle.redo")),
                        play.glance(),
                        commands.noteToRedo()));
        Action branch = Action.of("table.branch", Category.EDIT, play::branch)
                .key("Shortcut+B")
                .icon(MaterialDesignS.SOURCE_BRANCH)
                .unless(play.glance().map(glance -> noBranch(glance)));
        Action earlier = Action.of("table.earlier", Category.VIEW, () -> play.lookAt(play.lookedAt() - 1))
                .key("Shortcut+Shift+Left")
                .icon(MaterialDesignC.CHEVRON_LEFT)
                .unless(blocked(play, glance -> glance.position().entries() == 0, "table.obstacle.start"));
        Action later = Action.of("table.later", Category.VIEW, () -> play.lookAt(play.lookedAt() + 1))
                .key("Shortcut+Shift+Right")
                .icon(MaterialDesignC.CHEVRON_RIGHT)
                .unless(blocked(play, glance -> glance.present(), "table.obstacle.now"));
        Action present = Action.of("table.present", Category.VIEW, () -> play.lookAt(Integer.MAX_VALUE))
                .key("Shortcut+Shift+End")
                .unless(blocked(play, glance -> glance.present(), "table.obstacle.now"));
        Action journal = Action.of("table.journal", Category.VIEW, commands::journal)
                .key("Shortcut+J")
                .icon(MaterialDesignN.NOTEBOOK_OUTLINE);
        Action note = Action.of("table.note", Category.EDIT, commands::note)
                .key("Shortcut+N")
                .icon(MaterialDesignN.NOTE_PLUS_OUTLINE)
                .unless(play.handOver().map(party -> party.map(next -> Texts.of("insight.obstacle.handOver"))));
        Action debrief = Action.of("table.debrief", Category.TALKS, commands::debrief)
                .key("Shortcut+D")
                .unless(blocked(play, glance -> !glance.position().isOver(), "table.obstacle.debrief"));
        Action save = Action.of("table.save", Category.FILE, commands::save).key("Shortcut+S");
        Action insight = Action.of("table.insight", Category.ANALYSIS, commands::insight)
                .key("Shortcut+I")
                .icon(MaterialDesignL.LIGHTBULB_ON_OUTLINE)
                .unless(play.handOver().map(party -> party.map(next -> Texts.of("insight.obstacle.handOver"))));
        Action lens = Action.of("table.lens", Category.ANALYSIS, commands::otherLens).key("Shortcut+T");
        return new TableActions(
                propose, lever, pass, clear, sheet, undo, redo, branch, earlier, later, present, journal, note,
                debrief,
                insight,
                List.of(save, undo, redo, branch, note, propose, lever, pass, clear, sheet, debrief, insight, lens, earlier, later,
                        present, journal));
    }

    /// Those of the strip at the foot; the words stand in their tips.
    List<Action> strip() {
        return List.of(undo, redo, branch, earlier, later, journal);
    }

    /// Branching off is taking back by another name.
    private static Optional<String> noBranch(Glance glance) {
        if (glance.talks().session().options().undo() != Classroom.Undo.FREE) {
            return Optional.of(Texts.of("table.obstacle.branch.class"));
        }
        return glance.present() ? Optional.of(Texts.of("table.obstacle.branch")) : Optional.empty();
    }

    private static ObservableValue<Optional<String>> blocked(
            Play play, java.util.function.Predicate<Glance> when, String key) {
        return play.glance().map(glance -> when.test(glance) ? Optional.of(Texts.of(key)) : Optional.empty());
    }
}
