package org.parley.desktop;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import org.parley.desktop.action.Action;
import org.parley.desktop.action.Category;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Looks;
import org.parley.desktop.theme.Looks.Scheme;

/// Light and dark, and the size of the letters.
final class ViewActions {
    private static final int STEP = 10;
    private static final int NORMAL = 100;

    private ViewActions() {}

    static List<Action> of(Looks looks) {
        return List.of(
                scheme("view.light", looks, Scheme.LIGHT),
                scheme("view.dark", looks, Scheme.DARK),
                scheme("view.system", looks, Scheme.SYSTEM),
                size("view.larger", looks, STEP, "Shortcut+Plus"),
                size("view.smaller", looks, -STEP, "Shortcut+Minus"),
                Action.of("view.normal", Category.VIEW, () -> looks.size().set(NORMAL))
                        .key("Shortcut+0")
                        .unless(unless(looks.size(), NORMAL, "view.size.already")));
    }

    private static Action scheme(String id, Looks looks, Scheme scheme) {
        return Action.of(id, Category.VIEW, () -> looks.scheme().set(scheme))
                .unless(unless(looks.scheme(), scheme, "view.scheme.already"));
    }

    private static <T> ObservableValue<Optional<String>> unless(ObjectProperty<T> property, T value, String reason) {
        return property.map(now -> now.equals(value) ? Optional.of(Texts.of(reason)) : Optional.<String>empty());
    }

    private static Action size(String id, Looks looks, int by, String key) {
        ObservableValue<Optional<String>> obstacle = looks.size().map(now -> now + by < Looks.SMALLEST || now + by > Looks.LARGEST
                ? Optional.of(Texts.of("view.size.limit", now))
                : Optional.empty());
        return Action.of(id, Category.VIEW, () -> looks.size().set(looks.size().get() + by))
                .key(key)
                .unless(obstacle);
    }
}
