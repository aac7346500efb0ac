package org.parley.reach;

import java.util.ArrayList;
import java.util.List;
import org.parley.rules.Index;
import org.parley.rules.Rules;
import org.parley.scenario.Issue;
import org.parley.scenario.Scenario;

/// The packages that are acceptable, and those that are final, under a signature.
final class Verdicts {
    private final Rules rules;
    private final Scenario scenario;
    private final Index index;
    private final Clauses clauses;

    /// @param rules what counts; signatures may be of more rules than these
    Verdicts(Rules rules, Clauses clauses) {
        this.rules = rules;
        this.clauses = clauses;
        scenario = rules.scenario();
        index = rules.index();
    }

    /// The packages that may be concluded as far as red lines, coverage and worth say.
    int acceptable(Signature signature) {
        List<Integer> sets = new ArrayList<>();
        for (int issue = 0; issue < scenario.issues().size(); issue++) {
            for (String obligor : scenario.issues().get(issue).obligors()) {
                int party = index.party(obligor);
                if (rules.needsCoverage(issue, party)) {
                    sets.add(clauses.coverage(issue, party, signature));
                }
            }
        }
        addAllowed(sets, true, signature);
        return clauses.common(sets);
    }

    /// The packages, other than the status quo package, that are final where they are what has been concluded.
    int isFinal(Signature signature) {
        List<Integer> sets = new ArrayList<>();
        for (int issue = 0; issue < scenario.issues().size(); issue++) {
            if (rules.needsConsultation(issue) && isOwed(scenario.issues().get(issue), signature)) {
                sets.add(clauses.noTerm(issue));
            }
        }
        addAllowed(sets, false, signature);
        sets.add(clauses.something());
        return clauses.common(sets);
    }

    private void addAllowed(List<Integer> sets, boolean obliged, Signature signature) {
        signature.redLines().stream()
                .filter(rules::redLineCounts)
                .forEach(line -> sets.add(clauses.redLine(line, obliged, signature)));
        for (int party = 0; party < scenario.parties().size(); party++) {
            if (rules.hasReservation(party)) {
                sets.add(clauses.worth(party, obliged, signature));
            }
        }
    }

    private boolean isOwed(Issue issue, Signature signature) {
        return issue.consult().stream().anyMatch(party -> !signature.consulted().get(index.party(party)));
    }
}
