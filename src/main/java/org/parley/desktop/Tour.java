package org.parley.desktop;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import org.parley.desktop.action.Action;
import org.parley.desktop.action.Category;
import org.parley.desktop.screen.Sheets;
import org.parley.desktop.settings.Setting;
import org.parley.desktop.settings.Settings;
import org.parley.desktop.text.Texts;

/// How the talks work, in a few steps. The start page offers it until it has been taken or declined; the help menu
/// always does.
final class Tour {
    /// Whether the start page need not offer it any more.
    static final Setting<Boolean> SEEN = Setting.yesOrNo("tour.seen", false);

    static final int STEPS = 5;

    private final Settings settings;
    private final Sheets sheets;

    Tour(Settings settings, Sheets sheets) {
        this.settings = settings;
        this.sheets = sheets;
    }

    /// Takes the tour from its first step.
    Action action() {
        return Action.of("help.tour", Category.HELP, this::begin);
    }

    private void begin() {
        settings.of(SEEN).set(true);
        IntegerProperty step = new SimpleIntegerProperty(1);
        TourView view = new TourView();
        step.subscribe(now -> view.show(now.intValue(), STEPS));
        ObservableValue<Optional<String>> first = step.map(now ->
                now.intValue() == 1 ? Optional.of(Texts.of("tour.first")) : Optional.<String>empty());
        Action back = Action.of("tour.back", Category.HELP, () -> step.set(step.get() - 1)).unless(first);
        Action next = Action.of("tour.next", Category.HELP, () -> {
            if (step.get() == STEPS) {
                sheets.close();
            } else {
                step.set(step.get() + 1);
            }
        });
        sheets.show(Texts.of("tour.title"), view, view, List.of(back, next));
    }
}
