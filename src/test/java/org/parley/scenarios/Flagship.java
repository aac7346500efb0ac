package org.parley.scenarios;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.reach.Edited;
import org.parley.reach.Reach;
import org.parley.rules.Rule;
import org.parley.rules.Rules;
import org.parley.scenario.Effect;
import org.parley.scenario.Lever;
import org.parley.scenario.Scenario;
import org.parley.scenario.Understanding;

/// The flagship and the variants of it that its claims are about.
final class Flagship {
    static final Scenario SCENARIO = ScenarioFile.FLAGSHIP.scenario();

    static final Rule PACKAGE_RULE = new Rule.OfRedLine("russia-package");

    /// What the West refuses on enlargement: red lines, and no offer.
    static final List<Rule> ENLARGEMENT_REFUSED = List.of(
            new Rule.OfRedLine("us-open-door"),
            new Rule.OfRedLine("nato-open-door"),
            new Rule.OfCoverage("enlargement", "us"),
            new Rule.OfCoverage("enlargement", "nato"));

    /// What the West refuses on its forces in the east, likewise.
    static final List<Rule> POSTURE_REFUSED = List.of(
            new Rule.OfRedLine("us-posture"),
            new Rule.OfRedLine("nato-posture"),
            new Rule.OfCoverage("posture", "us"),
            new Rule.OfCoverage("posture", "nato"));

    static final List<Rule> REFUSED = union(ENLARGEMENT_REFUSED, POSTURE_REFUSED);

    /// The understandings that the West refuses.
    static final List<String> REFUSED_UNDERSTANDINGS = List.of("no-enlargement", "posture-freeze");

    /// All others.
    static final List<String> OTHERS = SCENARIO.understandings().stream()
            .map(Understanding::id)
            .filter(id -> !REFUSED_UNDERSTANDINGS.contains(id))
            .toList();

    private Flagship() {}

    /// The flagship without the levers and events that end the insistence on the package.
    static Scenario insistent() {
        Effect.SetFact end = new Effect.SetFact("insists", false);
        return Edited.of(SCENARIO)
                .levers(SCENARIO.levers().stream()
                        .filter(lever -> !lever.effects().contains(end))
                        .toList())
                .events(SCENARIO.events().stream()
                        .filter(event -> !event.effects().contains(end))
                        .toList())
                .build();
    }

    static Scenario without(Predicate<Lever> levers) {
        return Edited.of(SCENARIO)
                .levers(SCENARIO.levers().stream().filter(levers.negate()).toList())
                .build();
    }

    static Reach reach(Scenario scenario, Collection<Rule> relaxed) {
        return Reach.of(Rules.of(scenario).relaxing(Set.copyOf(relaxed))).orElseThrow();
    }

    static Reach reach(Scenario scenario) {
        return reach(scenario, List.of());
    }

    /// The ids of the understandings that are reachable.
    static List<String> open(Reach reach) {
        return SCENARIO.understandings().stream()
                .filter(understanding ->
                        !reach.reachable().meeting(understanding.terms()).isEmpty())
                .map(Understanding::id)
                .toList();
    }

    static List<Rule> union(Collection<Rule> some, Collection<Rule> more) {
        List<Rule> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
