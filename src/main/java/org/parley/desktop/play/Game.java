package org.parley.desktop.play;

import java.util.Locale;
import org.parley.rules.Rules;
import org.parley.rules.Viewer;
import org.parley.rules.Wording;
import org.parley.scenario.Scenario;
import org.parley.talks.Talks;
import org.parley.talks.TalksWording;

/// A scenario's rules and words, made once for the talks that are played.
public record Game(Rules rules, Wording wording) {
    /// The rules and words of talks, in the language of the window.
    public static Game of(Talks talks) {
        return new Game(talks.rules(), new Wording(talks.session().scenario(), Locale.getDefault()));
    }

    public Scenario scenario() {
        return rules.scenario();
    }

    /// A party's title.
    public String party(String id) {
        return scenario().party(id).title();
    }

    /// What happens, in words for a viewer.
    ///
    /// @param scores whether worth may be told
    public TalksWording words(Viewer viewer, boolean scores) {
        return scores
                ? words(viewer)
                : TalksWording.withoutWorth(scenario(), Locale.getDefault(), viewer);
    }

    /// What happens, in words for a viewer.
    public TalksWording words(Viewer viewer) {
        return new TalksWording(scenario(), Locale.getDefault(), viewer);
    }
}
