package org.parley.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parley.scenario.Annotation;
import org.parley.scenario.Dice;
import org.parley.scenario.Disclosure;
import org.parley.scenario.Issue;
import org.parley.scenario.Level;
import org.parley.scenario.Party;
import org.parley.scenario.Preference;
import org.parley.scenario.Reservation;
import org.parley.scenario.Role;
import org.parley.scenario.Round;
import org.parley.scenario.Scenario;

/// Scenarios of a plain shape, for what is asked of the frontier alone: nobody is bound, so that every package but the
/// status quo is reachable.
final class Instances {
    private Instances() {}

    /// Ten issues of four levels (1,048,576 packages), worth added up issue by issue, from this seed.
    static Scenario additive(int parties, long seed) {
        Dice dice = new Dice(seed);
        List<Issue> issues = issues(10, 4);
        List<Preference> preferences = new ArrayList<>();
        for (String party : names("party", parties)) {
            Map<String, List<Long>> points = new LinkedHashMap<>();
            for (Issue issue : issues) {
                points.put(issue.id(), IntStream.range(0, 4).mapToObj(_ -> (long) dice.between(0, 100)).toList());
            }
            preferences.add(preference(party, points));
        }
        return open("additive-" + parties, parties, issues, preferences);
    }

    /// Five issues of ten levels (100,000 packages), in which one party gains what the other loses and no two packages
    /// are worth the same: every package is on the frontier.
    static Scenario fixedPie() {
        List<Issue> issues = issues(5, 10);
        Map<String, List<Long>> gains = new LinkedHashMap<>();
        Map<String, List<Long>> losses = new LinkedHashMap<>();
        long unit = 1;
        for (Issue issue : issues) {
            long each = unit;
            gains.put(issue.id(), IntStream.range(0, 10).mapToObj(level -> level * each).toList());
            losses.put(issue.id(), IntStream.range(0, 10).mapToObj(level -> -level * each).toList());
            unit *= 10;
        }
        return open("fixed-pie", 2, issues, List.of(preference("party-1", gains), preference("party-2", losses)));
    }

    static List<String> names(String kind, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> kind + "-" + number).toList();
    }

    static List<Party> negotiators(int count) {
        return names("party", count).stream().map(id -> Party.of(id, id, Role.NEGOTIATOR)).toList();
    }

    static List<Level> levels(int count) {
        return IntStream.range(0, count).mapToObj(level -> Level.of("level-" + level, "Level " + level)).toList();
    }

    private static List<Issue> issues(int count, int levels) {
        return names("issue", count).stream().map(id -> Issue.of(id, id, List.of(), levels(levels))).toList();
    }

    private static Preference preference(String party, Map<String, List<Long>> points) {
        // No deal is worth less than the worst package: the solution points weigh them all.
        long worst = points.values().stream().mapToLong(values -> values.stream().mapToLong(Long::longValue).min().orElseThrow()).sum();
        return new Preference(party, Disclosure.PUBLIC, points, List.of(), new Reservation(worst, List.of()), Annotation.NONE);
    }

    private static Scenario open(String id, int parties, List<Issue> issues, List<Preference> preferences) {
        Round only = new Round(
            "only", "The only round", "", "", names("party", parties), List.of(), issues.stream().map(Issue::id).toList(), Annotation.NONE);
        return Scenario.builder(id)
            .parties(negotiators(parties))
            .issues(issues)
            .preferences(preferences)
            .rounds(List.of(only))
            .build();
    }
}
