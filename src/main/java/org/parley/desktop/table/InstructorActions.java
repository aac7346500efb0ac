package org.parley.desktop.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.parley.desktop.action.Action;
import org.parley.desktop.action.Category;
import org.parley.desktop.play.Glance;
import org.parley.desktop.text.Texts;

/// What the instructor can do at the table, and whoever watches.
///
/// @param all of them, in the order of the menus
record InstructorActions(Action pause, Action observe, Action observed, List<Action> all) {

    static InstructorActions of(Play play, InstructorCommands commands) {
        ObservableValue<Optional<String>> over = blocked(play, glance -> isOver(play), "instructor.over");
        Action pause = Action.of("instructor.pause", Category.INSTRUCTOR, commands::pause)
                .key("Shortcut+Shift+P")
                .icon(MaterialDesignP.PAUSE_CIRCLE_OUTLINE)
                .unless(over);
        Action inject = Action.of("instructor.inject", Category.INSTRUCTOR, commands::inject)
                .key("Shortcut+Shift+N")
                .unless(play.glance().map(glance -> noEvent(play)));
        Action handOver = Action.of("instructor.handOver", Category.INSTRUCTOR, commands::handOver)
                .key("Shortcut+Shift+H")
                .unless(over);
        Action extend = Action.of("instructor.extend", Category.INSTRUCTOR, commands::extend)
                .key("Shortcut+Shift+X")
                .unless(over);
        Action clock = Action.of("instructor.clock", Category.INSTRUCTOR, commands::clock)
                .key("Shortcut+Shift+K")
                .unless(over);
        Action undo = Action.of("instructor.undo", Category.INSTRUCTOR, commands::undo)
                .key("Shortcut+Shift+U")
                .unless(blocked(play, glance -> play.line().get().cursor() == 0, "instructor.undo.nothing"));
        Action options = Action.of("instructor.options", Category.INSTRUCTOR, commands::options)
                .key("Shortcut+Shift+O");
        Action lock = Action.of("instructor.lock", Category.INSTRUCTOR, commands::lock).key("Shortcut+Shift+L");
        Action observe = Action.of("table.observe", Category.TALKS, play::observe)
                .key("Shortcut+Shift+W")
                .icon(MaterialDesignE.EYE_OUTLINE)
                .unless(Bindings.createObjectBinding(
                        () -> !play.hasObserver()
                                ? Optional.of(Texts.of("instructor.observe.nobody"))
                                : play.observing().get() || !play.isShared()
                                        ? Optional.of(Texts.of("instructor.observe.already"))
                                        : Optional.empty(),
                        play.observing(),
                        play.line()));
        Action observed = Action.of("table.observed", Category.TALKS, play::endObserving)
                .key("Shortcut+Shift+B")
                .unless(play.observing()
                        .map(observing -> observing && play.isShared()
                                ? Optional.empty()
                                : Optional.of(Texts.of("instructor.observe.not"))));
        return new InstructorActions(
                pause,
                observe,
                observed,
                List.of(observe, observed, pause, inject, handOver, extend, clock, undo, options, lock));
    }

    private static boolean isOver(Play play) {
        return play.line().get().talks().isOver();
    }

    private static Optional<String> noEvent(Play play) {
        if (isOver(play)) {
            return Optional.of(Texts.of("instructor.over"));
        }
        if (play.game().scenario().events().isEmpty()) {
            return Optional.of(Texts.of("instructor.inject.nothing"));
        }
        return play.injectable().isEmpty() ? Optional.of(Texts.of("instructor.inject.none")) : Optional.empty();
    }

    private static ObservableValue<Optional<String>> blocked(Play play, Predicate<Glance> when, String key) {
        return play.glance().map(glance -> when.test(glance) ? Optional.of(Texts.of(key)) : Optional.empty());
    }
}
