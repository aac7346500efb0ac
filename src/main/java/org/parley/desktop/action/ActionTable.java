package org.parley.desktop.action;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Everything that can be done at the moment: the window's own actions, and those of the screen that stands in it.
///
/// FX thread alone.
public final class ActionTable {
    private final List<Action> always;
    private final ReadOnlyObjectWrapper<List<Action>> actions;

    /// @param always the window's own actions, in the order of the menus
    public ActionTable(List<Action> always) {
        this.always = List.copyOf(always);
        actions = new ReadOnlyObjectWrapper<>(this.always);
    }

    /// All actions, those of the screen first. A new list whenever another screen comes.
    public ReadOnlyObjectProperty<List<Action>> actions() {
        return actions.getReadOnlyProperty();
    }

    /// Takes in a screen's actions in place of the last screen's.
    ///
    /// @throws IllegalArgumentException where two actions have the same id or the same shortcut
    public void of(List<Action> screen) {
        List<Action> all = Stream.concat(screen.stream(), always.stream()).toList();
        Set<Object> seen = new HashSet<>();
        for (Action action : all) {
            refuseTwice(seen, action.id(), action);
            action.key().ifPresent(key -> refuseTwice(seen, key, action));
        }
        actions.set(all);
    }

    /// The actions of one menu.
    public List<Action> in(Category category) {
        return actions.get().stream().filter(action -> action.category() == category).toList();
    }

    /// The action with this id, if it can be done here.
    public Optional<Action> find(String id) {
        return actions.get().stream().filter(action -> action.id().equals(id)).findFirst();
    }

    /// The actions that a person may mean by a few letters: every word of the query stands in the action's text or
    /// its menu's. Those that begin with the query come first, then the table's order.
    public List<Action> matching(String query) {
        String wanted = query.strip().toLowerCase(Locale.getDefault());
        List<String> words = List.of(wanted.split("\\s+"));
        return actions.get().stream()
                .filter(action -> words.stream().allMatch(haystack(action)::contains))
                .sorted((one, other) -> Boolean.compare(begins(other, wanted), begins(one, wanted)))
                .toList();
    }

    private static boolean begins(Action action, String wanted) {
        return action.plainText().toLowerCase(Locale.getDefault()).startsWith(wanted);
    }

    private static String haystack(Action action) {
        return (action.plainText() + " " + action.category().title().replace("_", ""))
                .toLowerCase(Locale.getDefault());
    }

    private static void refuseTwice(Set<Object> seen, Object what, Action action) {
        if (!seen.add(what)) {
            throw new IllegalArgumentException(
                    "'" + what + "' of the action '" + action.id() + "' is taken by another action.");
        }
    }
}
