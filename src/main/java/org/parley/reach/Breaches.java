package org.parley.reach;

import java.util.BitSet;
import java.util.List;
import org.parley.rules.Deal;
import org.parley.rules.Index;
import org.parley.rules.Rule;
import org.parley.rules.Rules;
import org.parley.scenario.Issue;

/// Gathers the relaxed rules that an attempt breaks: relaxing these is enough for it.
final class Breaches {
    private final Rules rules;
    private final Index index;
    private final Clauses clauses;
    private final ContextGraph graph;
    private final List<Rule> relaxable;
    private final BitSet relaxed;
    private final BitSet broken = new BitSet();

    Breaches(Rules rules, Clauses clauses, ContextGraph graph, List<Rule> relaxable, BitSet relaxed) {
        this.rules = rules;
        this.clauses = clauses;
        this.graph = graph;
        this.relaxable = relaxable;
        this.relaxed = relaxed;
        index = rules.index();
    }

    BitSet all() {
        return (BitSet) broken.clone();
    }

    /// Adds what one step of the attempt breaks: a conclusion, or the finding that the package is final.
    void add(AttemptSearch.Breach step) {
        Signature signature = graph.signatures().get(graph.signature()[step.node()]);
        boolean concludes = !step.from().equals(step.deal());
        relaxed.stream()
                .filter(position -> !broken.get(position)
                        && breaks(relaxable.get(position), step, concludes, signature))
                .forEach(broken::set);
    }

    private boolean breaks(Rule rule, AttemptSearch.Breach step, boolean concludes, Signature signature) {
        Deal deal = step.deal();
        return switch (rule) {
            case Rule.OfRedLine(String id) -> {
                int line = index.redLine(id);
                yield signature.redLines().get(line)
                        && !has(clauses.redLine(line, concludes, signature), deal);
            }
            case Rule.OfReservation(String id) ->
                !has(clauses.worth(index.party(id), concludes, signature), deal);
            case Rule.OfCoverage(String issue, String party) ->
                concludes
                        && !has(clauses.coverage(index.issue(issue), index.party(party), signature), deal);
            case Rule.OfConsultation(String id) -> {
                Issue issue = rules.scenario().issue(id);
                yield !concludes
                        && deal.level(index.issue(id)) > 0
                        && issue.consult().stream()
                                .anyMatch(party -> !signature.consulted().get(index.party(party)));
            }
            case Rule.OfAgenda(String id) -> {
                int issue = index.issue(id);
                yield concludes
                        && deal.level(issue) != step.from().level(issue)
                        && !Domain.isFree(rules, issue, graph.roundOf(step.node()));
            }
        };
    }

    private boolean has(int set, Deal deal) {
        return clauses.algebra().contains(set, deal);
    }
}
