package org.parley.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.parley.scenario.Stance;

/// A harbour and its town: one rule of each kind, small enough to work out by hand.
///
/// The port may build a quay (half or whole; the guild is to be consulted), the town may take less toll (some or
/// none), and a fair binds nobody. The port gives half a quay for nothing and a whole one for less toll; the town
/// gives some of its toll. The port's points: −2 and −5 for the quay, 3 and 6 for the toll, 4 more for a half quay
/// with a fair; it wants 1 at least, and 2 more in a storm. The guild's: 1 and 2 for the quay, 1 at least.
final class Harbour {
    static final Condition<ContextAtom> STORM = ContextAtom.fact("storm");

    private static final Scenario SCENARIO = Scenario.builder("harbour")
            .parties(List.of(
                    Party.of("port", "The Port", Role.NEGOTIATOR),
                    Party.of("town", "The Town", Role.NEGOTIATOR),
                    Party.of("guild", "The Guild", Role.CONSULTED)))
            .issues(List.of(
                    issue("quay", List.of("port"), List.of("guild"), "none", "half", "whole"),
                    issue("toll", List.of("town"), List.of(), "full", "some", "free"),
                    issue("fair", List.of(), List.of(), "no", "yes")))
            .redLines(List.of(
                    new RedLine(
                            "port-free",
                            "port",
                            "No free harbour.",
                            Disclosure.PRIVATE,
                            PackageAtom.atLeast("toll", "free"),
                            Condition.always(),
                            Annotation.NONE),
                    new RedLine(
                            "guild-whole",
                            "guild",
                            "Not in a storm.",
                            Disclosure.PUBLIC,
                            PackageAtom.atLeast("quay", "whole"),
                            STORM,
                            Annotation.NONE)))
            .offers(List.of(
                    offer("port-half", "port", Disclosure.PUBLIC, "quay", "half", Condition.always()),
                    offer("port-whole", "port", Disclosure.PRIVATE, "quay", "whole", PackageAtom.atLeast("toll", "some")),
                    offer("town-some", "town", Disclosure.PRIVATE, "toll", "some", Condition.always())))
            .preferences(List.of(
                    new Preference(
                            "port",
                            Disclosure.PRIVATE,
                            Map.of("quay", List.of(0L, -2L, -5L), "toll", List.of(0L, 3L, 6L)),
                            List.of(new Bonus(
                                    new Condition.All<>(List.of(
                                            new Condition.Holds<>(new PackageAtom.IssueLevel(
                                                    "quay", PackageAtom.Comparison.IS, List.of("half"))),
                                            PackageAtom.atLeast("fair", "yes"))),
                                    4,
                                    "")),
                            new Reservation(1, List.of(new Reservation.Change(STORM, 2))),
                            Annotation.NONE),
                    new Preference(
                            "guild",
                            Disclosure.PUBLIC,
                            Map.of("quay", List.of(0L, 1L, 2L)),
                            List.of(),
                            new Reservation(1, List.of()),
                            Annotation.NONE)))
            .facts(List.of(new Fact("storm", "There is a storm", false, Annotation.NONE)))
            .gauges(List.of(new Gauge("unrest", "Unrest", 0, 10, 4, Annotation.NONE)))
            .levers(List.of(
                    lever("warn", "port", false, false, Condition.always(), new Effect.SetFact("storm", true)),
                    lever("talk", "port", false, true, Condition.always(), new Effect.AddToGauge("unrest", -1)),
                    lever("march", "town", true, false, STORM, new Effect.AddToGauge("unrest", 5)),
                    lever("ring", "town", false, false, Condition.always(), new Effect.AddToGauge("unrest", 1))))
            .events(List.of(
                    event("flood", Optional.of("second"), 1, Condition.always(), new Effect.SetFact("storm", true)),
                    event("riot", Optional.empty(), 0.5, STORM, new Effect.AddToGauge("unrest", 1)),
                    event("comet", Optional.empty(), 0, Condition.always(), new Effect.AddToGauge("unrest", 6))))
            .endings(List.of(new Ending(
                    "uproar", "Uproar", ContextAtom.gaugeAtLeast("unrest", 9), Annotation.NONE)))
            .rounds(List.of(
                    new Round(
                            "first",
                            "First",
                            "",
                            "",
                            List.of("port", "town"),
                            List.of(),
                            List.of("quay", "toll"),
                            Annotation.NONE),
                    new Round(
                            "second",
                            "Second",
                            "",
                            "",
                            List.of("port"),
                            List.of("guild"),
                            List.of("quay", "fair"),
                            Annotation.NONE)))
            .build();

    private Harbour() {}

    static Scenario scenario() {
        return SCENARIO;
    }

    static Rules rules() {
        return Rules.of(SCENARIO);
    }

    /// Positions of levels: of the quay, the toll and the fair.
    static Deal deal(int quay, int toll, int fair) {
        return Deal.of(quay, toll, fair);
    }

    private static Issue issue(String id, List<String> obligors, List<String> consult, String... levels) {
        List<Level> titled =
                Arrays.stream(levels).map(level -> Level.of(level, level)).toList();
        return new Issue(id, id, "", obligors, consult, "", titled, Annotation.NONE);
    }

    private static Offer offer(
            String id,
            String party,
            Disclosure disclosure,
            String issue,
            String level,
            Condition<PackageAtom> inReturnFor) {
        return new Offer(
                id, party, "", disclosure, Map.of(issue, level), inReturnFor, Condition.always(), Annotation.NONE);
    }

    private static Lever lever(
            String id, String party, boolean away, boolean repeatable, Condition<ContextAtom> when, Effect effect) {
        return new Lever(id, party, id, Stance.NEUTRAL, away, repeatable, when, List.of(effect), Annotation.NONE);
    }

    private static Event event(
            String id, Optional<String> round, double chance, Condition<ContextAtom> when, Effect effect) {
        return new Event(id, id, round, chance, when, List.of(effect), Annotation.NONE);
    }
}
