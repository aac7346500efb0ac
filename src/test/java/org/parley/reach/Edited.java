package org.parley.reach;

import org.parley.scenario.Scenario;
import org.parley.scenario.ScenarioBuilder;

/// A builder that begins with everything a scenario has.
public final class Edited {
    private Edited() {}

    public static ScenarioBuilder of(Scenario scenario) {
        return Scenario.builder(scenario.id())
                .about(scenario.about())
                .parties(scenario.parties())
                .issues(scenario.issues())
                .redLines(scenario.redLines())
                .offers(scenario.offers())
                .preferences(scenario.preferences())
                .facts(scenario.facts())
                .gauges(scenario.gauges())
                .levers(scenario.levers())
                .leversPerRound(scenario.leversPerRound())
                .events(scenario.events())
                .endings(scenario.endings())
                .rounds(scenario.rounds())
                .turnsPerRound(scenario.turnsPerRound())
                .understandings(scenario.understandings())
                .classroom(scenario.classroom())
                .history(scenario.history())
                .annotation(scenario.annotation());
    }
}
