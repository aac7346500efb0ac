package org.parley.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.rules.Deal;
import org.parley.rules.Rules;
import org.parley.scenario.Condition;
import org.parley.scenario.Issue;
import org.parley.scenario.PackageAtom;
import org.parley.scenario.RedLine;
import org.parley.scenario.Round;
import org.parley.scenario.Scenario;

/// Finds what the author of a sound scenario may not have meant, as far as its parts tell by themselves.
final class StaticCheck {
    /// How many atoms may be asked in all; what would need more is left alone.
    private static final long MOST_QUESTIONS = 5_000_000;

    private final Scenario scenario;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, Long> bindings;
    private final PartPlaces places;
    private final List<Problem> warnings;
    private long questions;

    private StaticCheck(Scenario scenario, PartPlaces places, List<Problem> warnings) {
        this.scenario = scenario;
        scenario.issues().forEach(issue -> positions.put(issue.id(), positions.size()));
        bindings = scenario.issues().stream()
                .flatMap(issue -> boundBy(issue).stream())
                .collect(Collectors.groupingBy(party -> party, Collectors.counting()));
        this.places = places;
        this.warnings = new ArrayList<>(warnings);
    }

    /// These warnings and those of the check, in the order of the file.
    static List<Problem> addTo(List<Problem> warnings, Scenario scenario, PartPlaces places) {
        StaticCheck check = new StaticCheck(scenario, places, warnings);
        check.issues();
        check.redLines();
        check.offers();
        check.endings();
        check.warnings.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        return List.copyOf(check.warnings);
    }

    private void warn(String list, int index, String found) {
        if (warnings.size() < ProblemList.MOST) {
            warnings.add(places.warning(list, index, found, ""));
        }
    }

    /// An issue that some obligor never offers, or that no round has on its agenda.
    private void issues() {
        Set<List<String>> given = new HashSet<>();
        scenario.offers().forEach(offer -> offer.gives().forEach((issue, level) -> {
            if (isTerm(issue, level)) {
                given.add(List.of(offer.party(), issue));
            }
        }));
        Set<String> agendas = scenario.rounds().stream()
                .map(Round::agenda)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        for (int index = 0; index < scenario.issues().size(); index++) {
            Issue issue = scenario.issues().get(index);
            List<String> silent = issue.obligors().stream()
                    .filter(party -> !given.contains(List.of(party, issue.id())))
                    .map(Quoted::text)
                    .toList();
            if (!silent.isEmpty()) {
                String who = String.join(" or ", silent);
                String what = Quoted.text(issue.id());
                warn("issues", index, "no offer of " + who + " covers " + what + ": it stays at its status quo");
            }
            if (!agendas.contains(issue.id())) {
                warn("issues", index, Quoted.text(issue.id()) + " is on no round's agenda: it stays at its status quo");
            }
        }
    }

    private void redLines() {
        for (int index = 0; index < scenario.redLines().size(); index++) {
            RedLine line = scenario.redLines().get(index);
            String name = "red line " + Quoted.text(line.id());
            if (!bindings.containsKey(line.party())) {
                warn("redLines", index, name + " can never be crossed: nothing binds " + Quoted.text(line.party()));
            } else if (!canBeCrossed(line)) {
                warn("redLines", index, name + " can never be crossed: it forbids no package that binds "
                        + Quoted.text(line.party()));
            }
        }
    }

    /// The parties that a term on the issue can bind: its obligors, and those that must be consulted.
    private static Set<String> boundBy(Issue issue) {
        Set<String> bound = new HashSet<>();
        if (issue.levels().size() > 1) {
            bound.addAll(issue.obligors());
            bound.addAll(issue.consult());
        }
        return bound;
    }

    /// Whether some package that can bind the party is forbidden; true where it would take too long to tell.
    private boolean canBeCrossed(RedLine line) {
        Set<String> named = new LinkedHashSet<>();
        long atoms = collect(line.forbids(), named);
        List<Issue> asked = named.stream().map(this::issue).toList();
        long boundHere = asked.stream().filter(issue -> boundBy(issue).contains(line.party())).count();
        boolean boundElsewhere = bindings.get(line.party()) > boundHere;
        long packages = asked.stream()
                .mapToLong(issue -> issue.levels().size())
                .reduce(1, (product, levels) -> Math.min(MOST_QUESTIONS, product * levels));
        questions += packages * (atoms + asked.size());
        return questions > MOST_QUESTIONS
                || search(asked, Deal.statusQuo(asked.size()), 0, bare(asked), line, boundElsewhere);
    }

    private static boolean search(
            List<Issue> asked, Deal deal, int next, Rules rules, RedLine line, boolean bound) {
        if (next == asked.size()) {
            return bound && rules.meets(line.forbids(), deal);
        }
        for (int level = 0; level < asked.get(next).levels().size(); level++) {
            boolean here = bound || level > 0 && boundBy(asked.get(next)).contains(line.party());
            if (search(asked, deal.with(next, level), next + 1, rules, line, here)) {
                return true;
            }
        }
        return false;
    }

    /// The rules of a scenario of these issues and nothing else.
    private static Rules bare(List<Issue> issues) {
        return Rules.of(Scenario.builder("bare")
                .issues(issues.stream()
                        .map(issue -> Issue.of(issue.id(), issue.title(), List.of(), issue.levels()))
                        .toList())
                .build());
    }

    /// Adds the issues that a condition asks about, and counts what it takes to answer it.
    private long collect(Condition<PackageAtom> condition, Set<String> named) {
        return switch (condition) {
            case Condition.All<PackageAtom>(var parts) -> 1 + collect(parts, named);
            case Condition.Any<PackageAtom>(var parts) -> 1 + collect(parts, named);
            case Condition.Not<PackageAtom>(var part) -> 1 + collect(part, named);
            case Condition.Holds<PackageAtom>(PackageAtom.IssueLevel atom) -> {
                named.add(atom.issue());
                yield (long) atom.levels().size() + issue(atom.issue()).levels().size();
            }
        };
    }

    private long collect(List<Condition<PackageAtom>> parts, Set<String> named) {
        return parts.stream().mapToLong(part -> collect(part, named)).sum();
    }

    private Issue issue(String id) {
        return scenario.issues().get(positions.get(id));
    }

    /// Whether the level is above the status quo.
    private boolean isTerm(String issue, String level) {
        return !issue(issue).levels().getFirst().id().equals(level);
    }

    private void offers() {
        for (int index = 0; index < scenario.offers().size(); index++) {
            var offer = scenario.offers().get(index);
            boolean nothing = offer.gives().entrySet().stream()
                    .noneMatch(given -> isTerm(given.getKey(), given.getValue()));
            if (nothing) {
                warn("offers", index, "offer " + Quoted.text(offer.id()) + " gives nothing above the status quo");
            }
        }
    }

    private void endings() {
        for (int index = 0; index < scenario.endings().size(); index++) {
            if (scenario.endings().get(index).when().isAlways()) {
                String id = scenario.endings().get(index).id();
                warn("endings", index, "ending " + Quoted.text(id) + " always holds: the talks end when they open");
            }
        }
    }
}
