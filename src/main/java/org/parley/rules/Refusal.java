package org.parley.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.scenario.Condition;
import org.parley.scenario.Issue;
import org.parley.scenario.PackageAtom;
import org.parley.scenario.RedLine;

/// What a party will not give: its red lines against an issue that it is an obligor of, and its missing offer on that
/// issue. People take the two for one thing, so they are told and relaxed together.
///
/// A red line is against an issue when it asks of no other and forbids some level above the status quo, which it
/// allows. An offer is missing when no offer of the party that counts gives a level above the status quo.
///
/// @param rules the red lines, in the order of the file, then the coverage
public record Refusal(String party, String issue, List<Rule> rules) {
    public Refusal {
        rules = List.copyOf(rules);
    }

    /// Every refusal among the rules that count: by issue, then by its obligors.
    public static List<Refusal> of(Rules rules) {
        List<Refusal> refusals = new ArrayList<>();
        for (Issue issue : rules.scenario().issues()) {
            for (String party : issue.obligors()) {
                of(rules, issue, party).ifPresent(refusals::add);
            }
        }
        return refusals;
    }

    /// The red lines of it.
    public List<String> redLines() {
        return rules.stream()
                .filter(Rule.OfRedLine.class::isInstance)
                .map(rule -> ((Rule.OfRedLine) rule).redLine())
                .toList();
    }

    private static Optional<Refusal> of(Rules rules, Issue issue, String party) {
        int position = rules.index().issue(issue.id());
        if (!rules.needsCoverage(position, rules.index().party(party)) || offers(rules, issue, party)) {
            return Optional.empty();
        }
        List<Rule> refused = new ArrayList<>();
        List<RedLine> redLines = rules.scenario().redLines();
        for (int line = 0; line < redLines.size(); line++) {
            RedLine redLine = redLines.get(line);
            if (rules.redLineCounts(line) && redLine.party().equals(party) && isAgainst(rules, redLine, issue)) {
                refused.add(new Rule.OfRedLine(redLine.id()));
            }
        }
        if (refused.isEmpty()) {
            return Optional.empty();
        }
        refused.add(new Rule.OfCoverage(issue.id(), party));
        return Optional.of(new Refusal(party, issue.id(), refused));
    }

    private static boolean offers(Rules rules, Issue issue, String party) {
        for (int given = 0; given < rules.scenario().offers().size(); given++) {
            var offer = rules.scenario().offers().get(given);
            if (rules.offerCounts(given)
                    && offer.party().equals(party)
                    && offer.gives().containsKey(issue.id())
                    && issue.levelIndex(offer.gives().get(issue.id())) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAgainst(Rules rules, RedLine redLine, Issue issue) {
        Set<String> asked = new LinkedHashSet<>();
        addIssues(redLine.forbids(), asked);
        if (!asked.equals(Set.of(issue.id()))) {
            return false;
        }
        Deal nothing = Deal.statusQuo(rules.scenario().issues().size());
        int position = rules.index().issue(issue.id());
        for (int level = 1; level < issue.levels().size(); level++) {
            if (rules.meets(redLine.forbids(), nothing.with(position, level))) {
                return !rules.meets(redLine.forbids(), nothing);
            }
        }
        return false;
    }

    private static void addIssues(Condition<PackageAtom> condition, Set<String> asked) {
        switch (condition) {
            case Condition.All<PackageAtom>(var parts) -> parts.forEach(part -> addIssues(part, asked));
            case Condition.Any<PackageAtom>(var parts) -> parts.forEach(part -> addIssues(part, asked));
            case Condition.Not<PackageAtom>(var part) -> addIssues(part, asked);
            case Condition.Holds<PackageAtom>(PackageAtom.IssueLevel(String issue, var comparison, var levels)) ->
                asked.add(issue);
        }
    }
}
