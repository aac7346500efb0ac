package org.parley.desktop.play;

import java.util.Map;
import org.parley.desktop.text.Texts;
import org.parley.scenario.Issue;
import org.parley.scenario.Scenario;
import org.parley.scenario.Understanding;

/// What somebody asks about: an understanding, or a level of one issue.
///
/// @param terms the least levels: level id by issue id
public record Target(String title, Map<String, String> terms) {
    public Target {
        terms = Map.copyOf(terms);
    }

    /// What an understanding asks for.
    public static Target ofUnderstanding(Scenario scenario, String id) {
        Understanding understanding = scenario.understanding(id);
        return new Target(understanding.title(), understanding.terms());
    }

    /// A level of an issue, or one that goes further.
    public static Target ofLevel(Scenario scenario, String issue, String level) {
        Issue where = scenario.issue(issue);
        String title = where.levels().get(where.levelIndex(level)).label();
        return new Target(Texts.of("insight.target.level", where.label(), title), Map.of(issue, level));
    }
}
