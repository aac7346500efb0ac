package org.parley.reach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.parley.rules.Index;
import org.parley.rules.Rule;
import org.parley.rules.Rules;
import org.parley.scenario.Issue;
import org.parley.scenario.Scenario;

/// Gathers the clauses that count under a signature.
final class Verdicts {
    private static final int NEVER = -1;

    private final Rules rules;
    private final Scenario scenario;
    private final Index index;
    private final Clauses clauses;
    private final int[][] coverages;
    private final int[] consultations;
    private final int[] redLines;
    private final int[] reservations;
    private final int something;

    Verdicts(Rules rules, Clauses clauses) {
        this.rules = rules;
        this.clauses = clauses;
        scenario = rules.scenario();
        index = rules.index();
        Map<Rule, Integer> positions = new HashMap<>();
        rules.relaxable().forEach(rule -> positions.put(rule, positions.size()));
        coverages = scenario.issues().stream()
                .map(issue -> positions(
                        scenario.parties(), party -> new Rule.OfCoverage(issue.id(), party.id()), positions))
                .toArray(int[][]::new);
        consultations = positions(scenario.issues(), issue -> new Rule.OfConsultation(issue.id()), positions);
        redLines = positions(scenario.redLines(), line -> new Rule.OfRedLine(line.id()), positions);
        reservations = positions(scenario.parties(), party -> new Rule.OfReservation(party.id()), positions);
        something = clauses.something();
    }

    private static <T> int[] positions(List<T> parts, Function<T, Rule> rule, Map<Rule, Integer> positions) {
        return parts.stream().mapToInt(part -> positions.getOrDefault(rule.apply(part), NEVER)).toArray();
    }

    Verdict of(Signature signature) {
        return new Verdict(new Verdict.Part(acceptable(signature)), new Verdict.Part(last(signature)));
    }

    /// Of packages that may be concluded: what red lines, coverage and worth say.
    private List<Verdict.Clause> acceptable(Signature signature) {
        List<Verdict.Clause> found = new ArrayList<>();
        for (int issue = 0; issue < scenario.issues().size(); issue++) {
            for (String obligor : scenario.issues().get(issue).obligors()) {
                int party = index.party(obligor);
                if (rules.needsCoverage(issue, party)) {
                    add(found, coverages[issue][party], clauses.coverage(issue, party, signature));
                }
            }
        }
        addAllowed(found, true, signature);
        return found;
    }

    /// Of packages that are final: consultations, and what the parties consulted say. The status quo package is
    /// never one.
    private List<Verdict.Clause> last(Signature signature) {
        List<Verdict.Clause> found = new ArrayList<>();
        found.add(new Verdict.Clause(NEVER, something));
        for (int issue = 0; issue < scenario.issues().size(); issue++) {
            Issue term = scenario.issues().get(issue);
            if (rules.needsConsultation(issue) && isOwed(term, signature)) {
                add(found, consultations[issue], clauses.noTerm(issue));
            }
        }
        addAllowed(found, false, signature);
        return found;
    }

    private void addAllowed(List<Verdict.Clause> found, boolean obliged, Signature signature) {
        signature.redLines().stream()
                .forEach(line -> add(found, redLines[line], clauses.redLine(line, obliged, signature)));
        for (int party = 0; party < scenario.parties().size(); party++) {
            if (rules.hasReservation(party)) {
                add(found, reservations[party], clauses.worth(party, obliged, signature));
            }
        }
    }

    private void add(List<Verdict.Clause> found, int rule, int allowed) {
        if (allowed != clauses.algebra().all()) {
            found.add(new Verdict.Clause(rule, allowed));
        }
    }

    private boolean isOwed(Issue issue, Signature signature) {
        return issue.consult().stream().anyMatch(party -> !signature.consulted().get(index.party(party)));
    }
}
