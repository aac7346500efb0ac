package org.parley.desktop.insight;

import java.util.List;
import java.util.Optional;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.parley.desktop.action.Action;
import org.parley.desktop.action.Category;
import org.parley.desktop.text.Texts;

/// What a person can do where they ask what if.
///
/// @param all of them, in the order of the menus
record InsightActions(Action reset, Action search, Action reading, Action leave, List<Action> all) {
    /// @param find puts the focus into the search field
    /// @param back leaves the page
    static InsightActions of(InsightModel model, Runnable find, Runnable back) {
        Action reset = Action.of("insight.reset", Category.EDIT, () -> model.whatIf().set(WhatIf.NOTHING))
                .key("Shortcut+R")
                .icon(MaterialDesignR.RESTORE)
                .unless(model.whatIf().map(whatIf -> whatIf.isNothing()
                        ? Optional.of(Texts.of("insight.obstacle.nothing"))
                        : Optional.empty()));
        Action search = Action.of("insight.search", Category.EDIT, find).key("Shortcut+F");
        Action reading = Action.of("insight.reading", Category.ANALYSIS, () -> otherReading(model))
                .key("Shortcut+T")
                .unless(model.reading().map(chosen -> model.vantage().readings().size() < 2
                        ? Optional.of(Texts.of("insight.obstacle.reading"))
                        : Optional.empty()));
        Action leave = Action.of("insight.leave", Category.VIEW, back).icon(MaterialDesignA.ARROW_LEFT);
        return new InsightActions(reset, search, reading, leave, List.of(reset, search, reading, leave));
    }

    private static void otherReading(InsightModel model) {
        var readings = model.vantage().readings();
        int next = (readings.indexOf(model.reading().get()) + 1) % readings.size();
        model.reading().set(readings.get(next));
    }
}
