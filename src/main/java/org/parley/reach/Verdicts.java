package org.parley.reach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<Rule, Integer> positions = new HashMap<>();
    private final int something;

    Verdicts(Rules rules, Clauses clauses) {
        this.rules = rules;
        this.clauses = clauses;
        scenario = rules.scenario();
        index = rules.index();
        rules.relaxable().forEach(rule -> positions.put(rule, positions.size()));
        something = clauses.something();
    }

    Verdict of(Signature signature) {
        return new Verdict(
                acceptable(signature).toArray(Verdict.Clause[]::new),
                last(signature).toArray(Verdict.Clause[]::new));
    }

    /// Of packages that may be concluded: what red lines, coverage and worth say.
    private List<Verdict.Clause> acceptable(Signature signature) {
        List<Verdict.Clause> found = new ArrayList<>();
        for (int issue = 0; issue < scenario.issues().size(); issue++) {
            String id = scenario.issues().get(issue).id();
            for (String obligor : scenario.issues().get(issue).obligors()) {
                int party = index.party(obligor);
                if (rules.needsCoverage(issue, party)) {
                    add(found, new Rule.OfCoverage(id, obligor), clauses.coverage(issue, party, signature));
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
                add(found, new Rule.OfConsultation(term.id()), clauses.noTerm(issue));
            }
        }
        addAllowed(found, false, signature);
        return found;
    }

    private void addAllowed(List<Verdict.Clause> found, boolean obliged, Signature signature) {
        signature.redLines().stream()
                .forEach(line -> add(
                        found,
                        new Rule.OfRedLine(scenario.redLines().get(line).id()),
                        clauses.redLine(line, obliged, signature)));
        for (int party = 0; party < scenario.parties().size(); party++) {
            if (rules.hasReservation(party)) {
                add(
                        found,
                        new Rule.OfReservation(scenario.parties().get(party).id()),
                        clauses.worth(party, obliged, signature));
            }
        }
    }

    private void add(List<Verdict.Clause> found, Rule rule, int allowed) {
        if (allowed != clauses.algebra().all()) {
            found.add(new Verdict.Clause(positions.getOrDefault(rule, NEVER), allowed));
        }
    }

    private boolean isOwed(Issue issue, Signature signature) {
        return issue.consult().stream().anyMatch(party -> !signature.consulted().get(index.party(party)));
    }
}
