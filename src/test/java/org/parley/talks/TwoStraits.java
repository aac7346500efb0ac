package org.parley.talks;

import static org.parley.scenario.PackageAtom.atLeast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.parley.scenario.Annotation;
import org.parley.scenario.Bonus;
import org.parley.scenario.Condition;
import org.parley.scenario.ContextAtom;
import org.parley.scenario.Disclosure;
import org.parley.scenario.Effect;
import org.parley.scenario.Ending;
import org.parley.scenario.Event;
import org.parley.scenario.Fact;
import org.parley.scenario.Gauge;
import org.parley.scenario.Issue;
import org.parley.scenario.Level;
import org.parley.scenario.Lever;
import org.parley.scenario.Offer;
import org.parley.scenario.PackageAtom;
import org.parley.scenario.Party;
import org.parley.scenario.Preference;
import org.parley.scenario.RedLine;
import org.parley.scenario.Reservation;
import org.parley.scenario.Role;
import org.parley.scenario.Round;
import org.parley.scenario.Scenario;
import org.parley.scenario.ScenarioBuilder;
import org.parley.scenario.Stance;
import org.parley.scenario.Understanding;

/// The sample scenario of the file format, in code: two neighbours trade missile limits for exercise limits.
final class TwoStraits {
    static final List<String> ISSUES = List.of("missiles-north", "missiles-south", "exercises");

    private TwoStraits() {}

    static Scenario scenario() {
        return builder().build();
    }

    static Scenario scenario(UnaryOperator<ScenarioBuilder> change) {
        return change.apply(builder()).build();
    }

    static ScenarioBuilder builder() {
        return Scenario.builder("two-straits")
                .parties(List.of(
                        Party.of("north", "Northland", Role.NEGOTIATOR),
                        Party.of("south", "Southland", Role.NEGOTIATOR),
                        Party.of("league", "The League", Role.CONSULTED),
                        Party.of("forum", "Straits Forum", Role.OBSERVER)))
                .issues(issues())
                .redLines(redLines())
                .offers(offers())
                .preferences(preferences())
                .facts(List.of(
                        new Fact("reassured", "Southland has been reassured", false, Annotation.NONE),
                        new Fact("winter", "It is winter", true, Annotation.NONE)))
                .gauges(List.of(new Gauge("tension", "Tension", 0, 10, 6, Annotation.NONE)))
                .levers(levers())
                .events(List.of(leak(0.5)))
                .endings(List.of(new Ending(
                        "walk-out",
                        "The talks break off",
                        ContextAtom.gaugeAtLeast("tension", 10),
                        Annotation.NONE)))
                .rounds(rounds())
                .understandings(List.of(
                        new Understanding(
                                "mutual-pledge",
                                "Mutual missile pledge",
                                Map.of("missiles-north", "pledge", "missiles-south", "pledge"),
                                Annotation.NONE),
                        new Understanding(
                                "small-exercises",
                                "Exercises under 13,000",
                                Map.of("exercises", "cap-13000"),
                                Annotation.NONE),
                        new Understanding(
                                "inspections",
                                "Inspections in the north",
                                Map.of("missiles-north", "verified"),
                                Annotation.NONE)));
    }

    static List<Issue> issues() {
        return List.of(
                new Issue(
                        "missiles-north",
                        "Northland's missiles by the strait",
                        "",
                        List.of("north"),
                        List.of("league"),
                        "",
                        List.of(
                                Level.of("free", "No limit"),
                                Level.of("pledge", "Pledge not to place"),
                                Level.of("verified", "Pledge with inspections")),
                        Annotation.NONE),
                Issue.of(
                        "missiles-south",
                        "Southland's missiles by the strait",
                        List.of("south"),
                        List.of(Level.of("free", "No limit"), Level.of("pledge", "Pledge not to place"))),
                Issue.of(
                        "exercises",
                        "Size of exercises",
                        List.of("north", "south"),
                        List.of(
                                Level.of("free", "No limit"),
                                Level.of("cap-13000", "At most 13,000"),
                                Level.of("cap-9000", "At most 9,000"))));
    }

    static List<RedLine> redLines() {
        return List.of(
                new RedLine(
                        "north-inspections",
                        "north",
                        "No inspectors while the strait is tense.",
                        Disclosure.PUBLIC,
                        atLeast("missiles-north", "verified"),
                        ContextAtom.gaugeAtLeast("tension", 5),
                        Annotation.NONE),
                new RedLine(
                        "league-no-free-ride",
                        "league",
                        "No pledge by one side alone.",
                        Disclosure.PRIVATE,
                        new Condition.All<PackageAtom>(List.of(
                                atLeast("missiles-north", "pledge"),
                                new Condition.Not<>(atLeast("missiles-south", "pledge")))),
                        Condition.always(),
                        Annotation.NONE));
    }

    static List<Offer> offers() {
        return List.of(
                new Offer(
                        "north-missiles",
                        "north",
                        "We pledge if they pledge.",
                        Disclosure.PUBLIC,
                        Map.of("missiles-north", "verified"),
                        atLeast("missiles-south", "pledge"),
                        Condition.always(),
                        Annotation.NONE),
                new Offer(
                        "south-missiles",
                        "south",
                        "We pledge if exercises shrink.",
                        Disclosure.PRIVATE,
                        Map.of("missiles-south", "pledge"),
                        atLeast("exercises", "cap-13000"),
                        Condition.always(),
                        Annotation.NONE),
                Offer.of("north-exercises", "north", "Exercises can shrink.", Map.of("exercises", "cap-9000")),
                new Offer(
                        "south-exercises",
                        "south",
                        "So can ours, once we have been reassured.",
                        Disclosure.PRIVATE,
                        Map.of("exercises", "cap-13000"),
                        Condition.always(),
                        ContextAtom.fact("reassured"),
                        Annotation.NONE));
    }

    private static List<Preference> preferences() {
        return List.of(
                new Preference(
                        "north",
                        Disclosure.PRIVATE,
                        Map.of(
                                "missiles-north", List.of(0L, -10L, -15L),
                                "missiles-south", List.of(0L, 25L),
                                "exercises", List.of(0L, 5L, 10L)),
                        List.of(new Bonus(
                                new Condition.All<PackageAtom>(List.of(
                                        atLeast("missiles-north", "pledge"), atLeast("missiles-south", "pledge"))),
                                5,
                                "A headline")),
                        new Reservation(
                                5,
                                List.of(new Reservation.Change(ContextAtom.gaugeAtLeast("tension", 7), -5))),
                        Annotation.NONE),
                new Preference(
                        "south",
                        Disclosure.PRIVATE,
                        Map.of(
                                "missiles-north", List.of(0L, 20L, 30L),
                                "missiles-south", List.of(0L, -15L),
                                "exercises", List.of(0L, 10L, 5L)),
                        List.of(),
                        Reservation.ZERO,
                        Annotation.NONE));
    }

    static List<Lever> levers() {
        return List.of(
                new Lever(
                        "reassure",
                        "north",
                        "Reassure in public",
                        Stance.CONCILIATORY,
                        false,
                        false,
                        Condition.always(),
                        List.of(new Effect.SetFact("reassured", true), new Effect.AddToGauge("tension", -2)),
                        Annotation.NONE),
                new Lever(
                        "ask-league",
                        "north",
                        "Consult the League",
                        Stance.NEUTRAL,
                        true,
                        false,
                        Condition.always(),
                        List.of(new Effect.Consult("league"), new Effect.Disclose("league-no-free-ride")),
                        Annotation.NONE),
                new Lever(
                        "drill",
                        "south",
                        "Hold a snap drill",
                        Stance.COERCIVE,
                        false,
                        true,
                        Condition.always(),
                        List.of(new Effect.AddToGauge("tension", 2)),
                        Annotation.NONE));
    }

    static Event leak(double chance) {
        return new Event(
                "leak",
                "A newspaper prints the draft",
                Optional.of("second"),
                chance,
                Condition.always(),
                List.of(new Effect.AddToGauge("tension", 1)),
                Annotation.NONE);
    }

    static List<Round> rounds() {
        return List.of(
                round("first", List.of("north", "south"), List.of()),
                round("second", List.of("north", "south", "league", "forum"), List.of("league")));
    }

    static Round round(String id, List<String> present, List<String> consults) {
        return new Round(id, id, "", "", present, consults, ISSUES, Annotation.NONE);
    }

    /// A session of persons that has not begun.
    static Talks persons(Scenario scenario) {
        return Talks.of(Session.start(scenario, new Player.Person(), 1));
    }

    static <T extends Happening> List<T> told(Talks talks, Class<T> kind) {
        List<T> told = new ArrayList<>();
        for (Position position : talks.positions()) {
            position.happenings().stream().filter(kind::isInstance).map(kind::cast).forEach(told::add);
        }
        return told;
    }
}
