package org.parley.reach;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.parley.rules.Deal;
import org.parley.scenario.Annotation;
import org.parley.scenario.Condition;
import org.parley.scenario.ContextAtom;
import org.parley.scenario.Disclosure;
import org.parley.scenario.Effect;
import org.parley.scenario.Ending;
import org.parley.scenario.Fact;
import org.parley.scenario.Issue;
import org.parley.scenario.Level;
import org.parley.scenario.Lever;
import org.parley.scenario.Offer;
import org.parley.scenario.PackageAtom;
import org.parley.scenario.Party;
import org.parley.scenario.RedLine;
import org.parley.scenario.Role;
import org.parley.scenario.Round;
import org.parley.scenario.Scenario;
import org.parley.scenario.ScenarioBuilder;
import org.parley.scenario.Stance;

/// Talks of two rounds, small enough to look through by hand.
///
/// The north may give a pledge (the league is to be consulted), the south may cap its exercises (at 13 or 9 thousand),
/// and the north may close its base. The north pledges for a cap; the south offers a cap at 13, once the strait is
/// calm; nobody offers the base, and the north has a red line against closing it. In Geneva all three can be
/// concluded; Vienna consults the league, and has the pledge alone on its agenda. The north can calm the strait, and
/// the south can offend the league, which then has a red line against a pledge.
final class Strait {
    static final Map<String, String> PLEDGE = Map.of("pledge", "given");
    static final Map<String, String> CAP = Map.of("cap", "thirteen");
    static final Map<String, String> LOW_CAP = Map.of("cap", "nine");
    static final Map<String, String> BASE = Map.of("base", "closed");
    static final int CALM = 0;
    static final int OFFEND = 1;

    private Strait() {}

    static Scenario scenario() {
        return builder().build();
    }

    /// The same, broken off as soon as they begin.
    static Scenario brokenOff() {
        return builder()
                .endings(List.of(new Ending("uproar", "Uproar", Condition.always(), Annotation.NONE)))
                .build();
    }

    private static ScenarioBuilder builder() {
        return Scenario.builder("strait")
                .parties(List.of(
                        Party.of("north", "North", Role.NEGOTIATOR),
                        Party.of("south", "South", Role.NEGOTIATOR),
                        Party.of("league", "League", Role.CONSULTED)))
                .issues(List.of(
                        issue("pledge", "north", List.of("league"), "none", "given"),
                        issue("cap", "south", List.of(), "none", "thirteen", "nine"),
                        issue("base", "north", List.of(), "open", "closed")))
                .redLines(List.of(
                        RedLine.of("north-base", "north", "The base stays.", PackageAtom.atLeast("base", "closed")),
                        new RedLine(
                                "league-offended",
                                "league",
                                "Not after that.",
                                Disclosure.PUBLIC,
                                PackageAtom.atLeast("pledge", "given"),
                                ContextAtom.fact("offended"),
                                Annotation.NONE)))
                .offers(List.of(
                        offer("north-pledge", "north", PLEDGE, PackageAtom.atLeast("cap", "thirteen"), Condition.always()),
                        offer("south-cap", "south", CAP, Condition.always(), ContextAtom.fact("calm"))))
                .facts(List.of(fact("calm"), fact("offended")))
                .levers(List.of(lever("calm", "north", "calm"), lever("offend", "south", "offended")))
                .rounds(List.of(
                        round("geneva", List.of(), List.of("pledge", "cap", "base")),
                        round("vienna", List.of("league"), List.of("pledge"))));
    }

    /// A package by the levels of the pledge, the cap and the base.
    static Deal deal(int pledge, int cap, int base) {
        return Deal.of(pledge, cap, base);
    }

    private static Issue issue(String id, String obligor, List<String> consult, String... levels) {
        return new Issue(
                id,
                id,
                "",
                List.of(obligor),
                consult,
                "",
                Arrays.stream(levels).map(level -> Level.of(level, level)).toList(),
                Annotation.NONE);
    }

    private static Offer offer(
            String id,
            String party,
            Map<String, String> gives,
            Condition<PackageAtom> inReturnFor,
            Condition<ContextAtom> when) {
        return new Offer(id, party, "", Disclosure.PUBLIC, gives, inReturnFor, when, Annotation.NONE);
    }

    private static Fact fact(String id) {
        return new Fact(id, id, false, Annotation.NONE);
    }

    private static Lever lever(String id, String party, String fact) {
        return new Lever(
                id,
                party,
                id,
                Stance.NEUTRAL,
                false,
                false,
                Condition.always(),
                List.of(new Effect.SetFact(fact, true)),
                Annotation.NONE);
    }

    private static Round round(String id, List<String> consults, List<String> agenda) {
        return new Round(id, id, "", "", List.of("north", "south"), consults, agenda, Annotation.NONE);
    }
}
