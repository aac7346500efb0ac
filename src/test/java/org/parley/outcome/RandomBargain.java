package org.parley.outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parley.reach.PackageSet;
import org.parley.reach.Reach;
import org.parley.rules.Rules;
import org.parley.scenario.Annotation;
import org.parley.scenario.Bonus;
import org.parley.scenario.Condition;
import org.parley.scenario.Dice;
import org.parley.scenario.Disclosure;
import org.parley.scenario.Issue;
import org.parley.scenario.Level;
import org.parley.scenario.PackageAtom;
import org.parley.scenario.Party;
import org.parley.scenario.Preference;
import org.parley.scenario.Reservation;
import org.parley.scenario.Role;
import org.parley.scenario.Round;
import org.parley.scenario.Scenario;

/// A small set of packages with one to eight parties' worth of them: of few different numbers, so that many packages
/// are worth the same, or of numbers near the end of the range.
///
/// @param packages by turns a diagram and a set of bits, some of them without the packages that meet a condition
record RandomBargain(Rules rules, PackageSet packages) {
    static RandomBargain of(long seed) {
        Dice dice = new Dice(seed);
        List<Issue> issues = IntStream.range(0, dice.between(1, 4))
                .mapToObj(issue -> Issue.of("i" + issue, "I", List.of(), levels(dice.between(1, 4))))
                .toList();
        List<Party> parties = IntStream.range(0, dice.oneOf(1, 2, 2, 3, 3, 4, 5, 8))
                .mapToObj(party -> Party.of("p" + party, "P", Role.NEGOTIATOR))
                .toList();
        long unit = dice.oneOf(1L, 1L, 1L, 7L, Long.MAX_VALUE / 400);
        int range = dice.oneOf(1, 3, 20);
        Rules rules = Rules.of(Scenario.builder("bargain")
                .parties(parties)
                .issues(issues)
                .preferences(parties.stream()
                        .map(party -> preference(party.id(), issues, unit, range, dice))
                        .toList())
                .rounds(List.of(new Round(
                        "only",
                        "",
                        "",
                        "",
                        List.of(),
                        List.of(),
                        issues.stream().map(Issue::id).toList(),
                        Annotation.NONE)))
                .build());
        PackageSet all = dice.chance(0.5)
                ? PackageSet.all(rules)
                : Reach.of(rules).orElseThrow().reachable();
        return new RandomBargain(rules, dice.chance(0.5) ? all : all.meeting(condition(issues, dice)));
    }

    private static List<Level> levels(int count) {
        return IntStream.range(0, count).mapToObj(level -> Level.of("l" + level, "L")).toList();
    }

    private static Preference preference(String party, List<Issue> issues, long unit, int range, Dice dice) {
        Map<String, List<Long>> points = new LinkedHashMap<>();
        for (Issue issue : issues) {
            if (dice.chance(0.9)) {
                points.put(
                        issue.id(),
                        issue.levels().stream().map(level -> unit * dice.between(-range, range)).toList());
            }
        }
        List<Bonus> bonuses = new ArrayList<>();
        for (int bonus = dice.oneOf(0, 0, 1, 2); bonus > 0; bonus--) {
            bonuses.add(new Bonus(condition(issues, dice), unit * dice.between(-range, range), ""));
        }
        Reservation reservation = new Reservation(unit * dice.between(-2 * range, range), List.of());
        return new Preference(party, Disclosure.PUBLIC, points, bonuses, reservation, Annotation.NONE);
    }

    private static Condition<PackageAtom> condition(List<Issue> issues, Dice dice) {
        Issue one = dice.oneOf(issues);
        Issue other = dice.oneOf(issues);
        Condition<PackageAtom> least =
                PackageAtom.atLeast(one.id(), dice.oneOf(one.levels()).id());
        Condition<PackageAtom> most =
                PackageAtom.atMost(other.id(), dice.oneOf(other.levels()).id());
        return switch (dice.between(0, 3)) {
            case 0 -> new Condition.Any<>(List.of(least, most));
            case 1 -> new Condition.All<>(List.of(least, most));
            case 2 -> new Condition.Not<>(new Condition.All<>(List.of(least, most)));
            default -> new Condition.Any<>(List.of(new Condition.Not<>(least), most));
        };
    }
}
