package org.parley.desktop.insight;

import java.util.List;
import java.util.Map;
import org.parley.desktop.table.Prospect;
import org.parley.reach.Reach;
import org.parley.report.chart.Standing;
import org.parley.scenario.Scenario;

/// What can be agreed, beside what could be.
///
/// @param real by the rules as they are
/// @param supposed by the rules as they are supposed
/// @param changes one for each understanding, in the order of the file
public record Comparison(WhatIf whatIf, Reach real, Reach supposed, List<Change> changes) {
    public Comparison {
        changes = List.copyOf(changes);
    }

    static Comparison of(WhatIf whatIf, Reach real, Reach supposed) {
        List<Change> changes = real.rules().scenario().understandings().stream()
                .map(understanding -> new Change(
                        understanding.id(),
                        understanding.title(),
                        Prospect.standing(real, understanding),
                        Prospect.standing(supposed, understanding)))
                .toList();
        return new Comparison(whatIf, real, supposed, changes);
    }

    public Scenario scenario() {
        return real.rules().scenario();
    }

    /// The understandings to which the what-if does this.
    public List<Change> changes(Change.Effect effect) {
        return changes.stream().filter(change -> change.effect() == effect).toList();
    }

    /// How many understandings can be come to.
    ///
    /// @param after whether by the rules as they are supposed
    public int inReach(boolean after) {
        return (int) changes.stream()
                .map(change -> after ? change.after() : change.before())
                .filter(Change::isInReach)
                .count();
    }

    /// How many understandings stand so.
    ///
    /// @param after whether by the rules as they are supposed
    public int count(Standing standing, boolean after) {
        return (int) changes.stream()
                .map(change -> after ? change.after() : change.before())
                .filter(found -> found == standing)
                .count();
    }

    /// Whether levels of issues (level id by issue id) are out of reach.
    static boolean isOut(Reach reach, Map<String, String> terms) {
        return switch (reach.status(terms)) {
            case OUT_OF_REACH -> true;
            case CONCLUDED, PROVISIONAL, OPEN, NEEDS_MOVES -> false;
        };
    }
}
