package org.parley.reach;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.rules.Context;
import org.parley.rules.Reading;
import org.parley.rules.Rule;
import org.parley.rules.Viewer;
import org.parley.scenario.Disclosure;
import org.parley.scenario.Effect;
import org.parley.scenario.Event;
import org.parley.scenario.Issue;
import org.parley.scenario.Lever;
import org.parley.scenario.Offer;
import org.parley.scenario.Preference;
import org.parley.scenario.RedLine;
import org.parley.scenario.Scenario;

/// The scenario as a viewer reads it: what the viewer does not see is taken out of it.
final class LiteralReading {
    private LiteralReading() {}

    /// "Rules that a viewer does not see are left out of its readings, and a party whose preferences it does not see
    /// counts as one with no points. … conceivable: the coverage of every other party is relaxed (for the viewer
    /// `public`, of every party)." The relaxed rules given are relaxed besides.
    static LiteralRules of(Scenario scenario, Reading reading, Context at, Set<Rule> relaxed) {
        return switch (reading) {
            case Reading.Actual() -> new LiteralRules(scenario, relaxed);
            case Reading.OnTheTable(Viewer viewer) -> new LiteralRules(seen(scenario, viewer, at), relaxed);
            case Reading.Conceivable(Viewer viewer) -> {
                Set<Rule> more = new HashSet<>(relaxed);
                for (Issue issue : scenario.issues()) {
                    for (String obligor : issue.obligors()) {
                        if (!viewer.equals(new Viewer.OfParty(obligor))) {
                            more.add(new Rule.OfCoverage(issue.id(), obligor));
                        }
                    }
                }
                yield new LiteralRules(seen(scenario, viewer, at), more);
            }
        };
    }

    /// "A party sees its own and what is public or has been disclosed; the viewer `public` sees only the latter two."
    private static Scenario seen(Scenario scenario, Viewer viewer, Context at) {
        Predicate<RedLine> line = rule -> viewer.equals(new Viewer.OfParty(rule.party()))
                || rule.disclosure() == Disclosure.PUBLIC
                || at.disclosedRedLines().has(scenario.redLines().indexOf(rule));
        Predicate<Offer> offer = rule -> viewer.equals(new Viewer.OfParty(rule.party()))
                || rule.disclosure() == Disclosure.PUBLIC
                || at.disclosedOffers().has(scenario.offers().indexOf(rule));
        Predicate<Preference> preference = rule -> viewer.equals(new Viewer.OfParty(rule.party()))
                || rule.disclosure() == Disclosure.PUBLIC;
        return Edited.of(scenario)
                .redLines(scenario.redLines().stream().filter(line).toList())
                .offers(scenario.offers().stream().filter(offer).toList())
                .preferences(scenario.preferences().stream().filter(preference).toList())
                .levers(scenario.levers().stream().map(LiteralReading::silent).toList())
                .events(scenario.events().stream().map(LiteralReading::silent).toList())
                .build();
    }

    private static Lever silent(Lever lever) {
        return new Lever(
                lever.id(),
                lever.party(),
                lever.title(),
                lever.stance(),
                lever.away(),
                lever.repeatable(),
                lever.when(),
                silent(lever.effects()),
                lever.annotation());
    }

    private static Event silent(Event event) {
        return new Event(
                event.id(),
                event.title(),
                event.round(),
                event.chance(),
                event.when(),
                silent(event.effects()),
                event.annotation());
    }

    private static List<Effect> silent(List<Effect> effects) {
        return effects.stream().filter(effect -> !(effect instanceof Effect.Disclose)).toList();
    }
}
