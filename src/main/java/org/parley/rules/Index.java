package org.parley.rules;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.parley.scenario.Event;
import org.parley.scenario.Fact;
import org.parley.scenario.Gauge;
import org.parley.scenario.Issue;
import org.parley.scenario.Lever;
import org.parley.scenario.Offer;
import org.parley.scenario.Party;
import org.parley.scenario.RedLine;
import org.parley.scenario.Round;
import org.parley.scenario.Scenario;

/// The positions of a scenario's ids. Every look-up throws [IllegalArgumentException] for an id that the scenario
/// has not, naming it.
/// Immutable and safe for use by several threads.
public final class Index {
    private final Scenario scenario;
    private final Map<String, Integer> parties;
    private final Map<String, Integer> issues;
    private final Map<String, Integer> facts;
    private final Map<String, Integer> gauges;
    private final Map<String, Integer> rounds;
    private final Map<String, Integer> levers;
    private final Map<String, Integer> events;
    private final Map<String, Integer> redLines;
    private final Map<String, Integer> offers;

    private Index(Scenario scenario) {
        this.scenario = scenario;
        parties = positions("party", scenario.parties(), Party::id);
        issues = positions("issue", scenario.issues(), Issue::id);
        facts = positions("fact", scenario.facts(), Fact::id);
        gauges = positions("gauge", scenario.gauges(), Gauge::id);
        rounds = positions("round", scenario.rounds(), Round::id);
        levers = positions("lever", scenario.levers(), Lever::id);
        events = positions("event", scenario.events(), Event::id);
        redLines = positions("red line", scenario.redLines(), RedLine::id);
        offers = positions("offer", scenario.offers(), Offer::id);
    }

    /// The index of a scenario.
    ///
    /// @throws IllegalArgumentException where two things of a kind have the same id
    public static Index of(Scenario scenario) {
        return new Index(scenario);
    }

    public int party(String id) {
        return position("party", parties, id);
    }

    public int issue(String id) {
        return position("issue", issues, id);
    }

    public int fact(String id) {
        return position("fact", facts, id);
    }

    public int gauge(String id) {
        return position("gauge", gauges, id);
    }

    public int round(String id) {
        return position("round", rounds, id);
    }

    public int lever(String id) {
        return position("lever", levers, id);
    }

    public int event(String id) {
        return position("event", events, id);
    }

    public int redLine(String id) {
        return position("red line", redLines, id);
    }

    public int offer(String id) {
        return position("offer", offers, id);
    }

    /// Whether the id is a red line's; red lines and offers share one name space.
    public boolean isRedLine(String rule) {
        return redLines.containsKey(rule);
    }

    /// The position of a level in its issue.
    public int level(int issue, String id) {
        Issue where = scenario.issues().get(issue);
        int level = where.levelIndex(id);
        if (level < 0) {
            throw new IllegalArgumentException("The issue '" + where.id() + "' has no level '" + id + "'.");
        }
        return level;
    }

    /// The package with these terms (level id by issue id) and the status quo elsewhere.
    public Deal deal(Map<String, String> terms) {
        return add(Deal.statusQuo(scenario.issues().size()), terms);
    }

    /// The package with these terms (level id by issue id) in place of what it has on their issues.
    public Deal add(Deal deal, Map<String, String> terms) {
        Deal sum = deal;
        for (Map.Entry<String, String> term : terms.entrySet()) {
            int issue = issue(term.getKey());
            sum = sum.with(issue, level(issue, term.getValue()));
        }
        return sum;
    }

    /// The terms of a package: level id by issue id, in the order of the file.
    public Map<String, String> terms(Deal deal) {
        Map<String, String> terms = new LinkedHashMap<>();
        deal.terms().forEach(issue -> {
            Issue where = scenario.issues().get(issue);
            terms.put(where.id(), where.levels().get(deal.level(issue)).id());
        });
        return terms;
    }

    private static <T> Map<String, Integer> positions(String kind, List<T> things, Function<T, String> idOf) {
        Map<String, Integer> positions = new HashMap<>();
        for (T thing : things) {
            if (positions.put(idOf.apply(thing), positions.size()) != null) {
                throw new IllegalArgumentException(
                        "The scenario has more than one " + kind + " '" + idOf.apply(thing) + "'.");
            }
        }
        return positions;
    }

    private static int position(String kind, Map<String, Integer> positions, String id) {
        Integer position = positions.get(id);
        if (position == null) {
            throw new IllegalArgumentException("The scenario has no " + kind + " '" + id + "'.");
        }
        return position;
    }
}
