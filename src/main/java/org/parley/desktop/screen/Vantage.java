package org.parley.desktop.screen;

import java.util.ArrayList;
import java.util.List;
import org.parley.rules.Course;
import org.parley.rules.Reading;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.rules.Viewer;
import org.parley.scenario.Scenario;
import org.parley.talks.Talks;

/// From where somebody looks at what is possible: the moment of the talks, and what may be known there.
///
/// @param rules all of them; a reading leaves out what may not be known
/// @param readings those that may be chosen, the first one at first; at least one
/// @param scores whether worth may be shown
public record Vantage(Rules rules, State state, List<Reading> readings, boolean scores) {
    public Vantage {
        readings = List.copyOf(readings);
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("There is no reading; at least one is needed.");
        }
    }

    /// The last moment of talks, as far as a viewer may know it during play.
    public static Vantage of(Talks talks, Viewer viewer) {
        return new Vantage(talks.rules(), talks.position().state(), perceived(viewer), scores(talks));
    }

    /// The last moment of talks with everything that really counts first, then as far as a viewer could know it: only
    /// for talks that have been revealed.
    public static Vantage revealed(Talks talks, Viewer viewer) {
        List<Reading> readings = new ArrayList<>(perceived(viewer));
        readings.addFirst(new Reading.Actual());
        return new Vantage(talks.rules(), talks.position().state(), readings, scores(talks));
    }

    /// A scenario before its first round, as far as everybody may know it.
    public static Vantage of(Scenario scenario) {
        Rules rules = Rules.of(scenario);
        return new Vantage(rules, new Course(rules).start(), perceived(new Viewer.Everybody()), true);
    }

    /// A scenario before its first round with everything that really counts: not for those who are to play it.
    public static Vantage revealed(Scenario scenario) {
        Rules rules = Rules.of(scenario);
        return new Vantage(rules, new Course(rules).start(), List.of(new Reading.Actual()), true);
    }

    private static List<Reading> perceived(Viewer viewer) {
        return List.of(new Reading.OnTheTable(viewer), new Reading.Conceivable(viewer));
    }

    private static boolean scores(Talks talks) {
        return talks.session().options().scores();
    }

    public Scenario scenario() {
        return rules.scenario();
    }
}
