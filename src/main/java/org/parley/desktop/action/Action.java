package org.parley.desktop.action;

import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;
import org.parley.desktop.text.Texts;

/// Something a person can do.
///
/// @param id a short word, unique in the table, such as `library.open`
/// @param text what the menu calls it, with an underscore before its mnemonic
/// @param icon of its button, if it has one
/// @param key its shortcut, if it has one
/// @param category the menu that it stands in
/// @param obstacle why it cannot run at the moment, as a sentence; empty while it can
/// @param run does it; only called while there is no obstacle
public record Action(
        String id,
        String text,
        Optional<Ikon> icon,
        Optional<KeyCombination> key,
        Category category,
        ObservableValue<Optional<String>> obstacle,
        Runnable run) {

    /// An action that can always run, with its text from the bundle under `action.` and its id.
    public static Action of(String id, Category category, Runnable run) {
        return new Action(
                id,
                Texts.of("action." + id),
                Optional.empty(),
                Optional.empty(),
                category,
                new SimpleObjectProperty<>(Optional.empty()),
                run);
    }

    /// The same with another text, for one whose words depend on what it would do.
    public Action called(String text) {
        return new Action(id, text, icon, key, category, obstacle, run);
    }

    public Action icon(Ikon icon) {
        return new Action(id, text, Optional.of(icon), key, category, obstacle, run);
    }

    /// The same with a shortcut, such as `Shortcut+O`.
    public Action key(String combination) {
        return new Action(
                id, text, icon, Optional.of(KeyCombination.valueOf(combination)), category, obstacle, run);
    }

    /// The same, unable to run while there is an obstacle.
    public Action unless(ObservableValue<Optional<String>> obstacle) {
        return new Action(id, text, icon, key, category, obstacle, run);
    }

    /// The text without the mark of its mnemonic.
    public String plainText() {
        return text.replaceFirst("_(?=\\S)", "");
    }

    /// Whether it can run at the moment.
    public boolean enabled() {
        return obstacle.getValue().isEmpty();
    }

    /// Runs it, if it can.
    public void fire() {
        if (enabled()) {
            run.run();
        }
    }
}
