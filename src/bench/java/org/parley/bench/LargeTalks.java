package org.parley.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parley.reach.Budget;
import org.parley.reach.Figure;
import org.parley.reach.Reach;
import org.parley.rules.Course;
import org.parley.rules.Rules;
import org.parley.scenario.Annotation;
import org.parley.scenario.Condition;
import org.parley.scenario.ContextAtom;
import org.parley.scenario.Dice;
import org.parley.scenario.Disclosure;
import org.parley.scenario.Effect;
import org.parley.scenario.Fact;
import org.parley.scenario.Gauge;
import org.parley.scenario.Issue;
import org.parley.scenario.Lever;
import org.parley.scenario.Offer;
import org.parley.scenario.PackageAtom;
import org.parley.scenario.Preference;
import org.parley.scenario.RedLine;
import org.parley.scenario.Reservation;
import org.parley.scenario.Round;
import org.parley.scenario.Scenario;
import org.parley.scenario.Stance;
import org.parley.scenario.Understanding;

/// Talks over twenty issues of four levels (4^20, about 10^12 packages): 20 red lines and 20 offers, eight levers, six
/// facts, two gauges, four rounds, every party with points and a reservation. Every other issue binds each bloc, whose
/// parties like what the other bloc gives and dislike what they give themselves.
final class LargeTalks {
    private static final int ISSUES = 20;
    private static final int LEVELS = 4;
    private static final int RULES = 20;
    private static final int FACTS = 6;
    private static final int LEVERS = 8;
    private static final int ROUNDS = 4;

    private final Dice dice;
    private final List<String> parties;
    private final List<String> facts = Instances.names("fact", FACTS);
    private final List<String> gauges = Instances.names("gauge", 2);
    private final List<Issue> issues;

    private LargeTalks(int parties, int issues, long seed) {
        this.dice = new Dice(seed);
        this.parties = Instances.names("party", parties);
        this.issues = IntStream.range(0, issues)
            .mapToObj(issue -> Issue.of("issue-" + (issue + 1), "Issue " + (issue + 1), List.of(obligor(issue)), Instances.levels(LEVELS)))
            .toList();
    }

    /// The talks of this seed between so many negotiators.
    static Scenario scenario(int parties, long seed) {
        return scenario(parties, ISSUES, seed);
    }

    /// Talks of the same kind over fewer issues.
    static Scenario scenario(int parties, int issues, long seed) {
        return new LargeTalks(parties, issues, seed).scenario();
    }

    /// How many packages are reachable by each round and through each level.
    static List<Figure> figures(Rules rules, Budget budget) {
        Reach reach = Reach.from(rules, new Course(rules).start(), budget).orElseThrow();
        List<Figure> figures = new ArrayList<>();
        for (int round = 0; round < rules.scenario().rounds().size(); round++) {
            figures.add(reach.reachableBy(round).figure());
        }
        for (int issue = 0; issue < rules.scenario().issues().size(); issue++) {
            for (int level = 0; level < rules.scenario().issues().get(issue).levels().size(); level++) {
                figures.add(reach.reachable().figureThrough(issue, level));
            }
        }
        return figures;
    }

    private Scenario scenario() {
        return Scenario.builder("large-" + parties.size())
            .parties(Instances.negotiators(parties.size()))
            .issues(issues)
            .redLines(IntStream.range(0, RULES).mapToObj(this::redLine).toList())
            .offers(IntStream.range(0, RULES).mapToObj(this::offer).toList())
            .preferences(parties.stream().map(this::preference).toList())
            .facts(facts.stream().map(id -> new Fact(id, id, false, Annotation.NONE)).toList())
            .gauges(gauges.stream().map(id -> new Gauge(id, id, 0, 4, 2, Annotation.NONE)).toList())
            .levers(IntStream.range(0, LEVERS).mapToObj(this::lever).toList())
            .rounds(IntStream.range(0, ROUNDS).mapToObj(this::round).toList())
            .understandings(issues.stream()
                .map(issue -> new Understanding("all-of-" + issue.id(), "All of " + issue.id(), Map.of(issue.id(), "level-3"), Annotation.NONE))
                .toList())
            .build();
    }

    private String obligor(int issue) {
        return parties.get(issue % parties.size());
    }

    /// Never more than half of an issue, or not this without that.
    private RedLine redLine(int number) {
        String party = parties.get(number % parties.size());
        Issue one = dice.oneOf(issues);
        Issue other = dice.oneOf(issues);
        Condition<PackageAtom> forbids = new Condition.All<>(List.of(
            PackageAtom.atLeast(one.id(), "level-" + dice.between(2, 3)),
            dice.chance(0.5)
                ? new Condition.Not<>(PackageAtom.atLeast(other.id(), "level-1"))
                : PackageAtom.atLeast(other.id(), "level-2")));
        return new RedLine("red-line-" + number, party, "Not that.", Disclosure.PUBLIC, forbids, when(number), Annotation.NONE);
    }

    /// The whole of an issue by its obligor; every third in return for something.
    private Offer offer(int number) {
        Issue issue = issues.get(number % issues.size());
        Issue other = issues.get((number + 1 + dice.between(0, issues.size() - 2)) % issues.size());
        Condition<PackageAtom> inReturnFor = number % 3 == 0 ? PackageAtom.atLeast(other.id(), "level-1") : Condition.always();
        Condition<ContextAtom> when = number % 4 == 1 ? when(number) : Condition.always();
        return new Offer(
            "offer-" + number, obligor(number % issues.size()), "This.", Disclosure.PUBLIC, Map.of(issue.id(), "level-3"), inReturnFor, when, Annotation.NONE);
    }

    /// Half of the rules hang on a fact, a quarter on a gauge.
    private Condition<ContextAtom> when(int number) {
        return switch (number % 4) {
            case 0 -> Condition.always();
            case 1 -> ContextAtom.fact(facts.get(number % FACTS));
            case 2 -> new Condition.Not<>(ContextAtom.fact(facts.get(number % FACTS)));
            default -> ContextAtom.gaugeAtLeast(gauges.get(number % gauges.size()), dice.between(2, 3));
        };
    }

    private Preference preference(String party) {
        int bloc = parties.indexOf(party) % 2;
        Map<String, List<Long>> points = new LinkedHashMap<>();
        for (int issue = 0; issue < issues.size(); issue++) {
            long step = parties.indexOf(obligor(issue)) % 2 == bloc ? -dice.between(0, 20) : dice.between(0, 30);
            List<Long> values = new ArrayList<>();
            for (int level = 0; level < LEVELS; level++) {
                values.add(level == 0 ? 0L : level * step + dice.between(-3, 3));
            }
            points.put(issues.get(issue).id(), values);
        }
        Reservation reservation = new Reservation(
            dice.between(20, 80), List.of(new Reservation.Change(ContextAtom.fact(dice.oneOf(facts)), -dice.between(10, 30))));
        return new Preference(party, Disclosure.PUBLIC, points, List.of(), reservation, Annotation.NONE);
    }

    private Lever lever(int number) {
        List<Effect> effects = List.of(
            new Effect.SetFact(facts.get(number % FACTS), true), new Effect.AddToGauge(gauges.get(number % gauges.size()), number % 3 == 0 ? -1 : 1));
        return new Lever(
            "lever-" + number, parties.get(number % parties.size()), "Lever " + number, Stance.NEUTRAL, false, false, Condition.always(), effects,
            Annotation.NONE);
    }

    /// Everybody is there; the agenda leaves a different quarter of the issues for another day.
    private Round round(int number) {
        List<String> agenda = IntStream.range(0, issues.size()).filter(issue -> issue % ROUNDS != number).mapToObj(issue -> issues.get(issue).id()).toList();
        return new Round("round-" + number, "Round " + number, "", "", parties, List.of(), agenda, Annotation.NONE);
    }
}
