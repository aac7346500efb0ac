package org.parley.reach;

import java.util.List;
import java.util.function.IntPredicate;
import org.parley.rules.Deal;
import org.parley.rules.Rules;
import org.parley.rules.State;

/// A graph of contexts with what may be concluded and what is final at each of its nodes.
final class JudgedGraph {
    private final ContextGraph graph;
    private final PackageAlgebra algebra;
    private final Budget budget;
    private final int[] acceptable;
    private final int[] last;
    private final int[] free;
    private final int concluded;

    /// @param rules what counts; the graph and the clauses may be of more rules than these
    JudgedGraph(ContextGraph graph, Rules rules, State state, Clauses clauses, Budget budget) {
        this.graph = graph;
        this.budget = budget;
        algebra = clauses.algebra();
        concluded = algebra.single(state.concluded());
        Verdicts verdicts = new Verdicts(rules, clauses);
        List<Signature> signatures = graph.signatures();
        acceptable = new int[signatures.size()];
        last = new int[signatures.size()];
        for (int position = 0; position < acceptable.length; position++) {
            budget.check();
            acceptable[position] = verdicts.acceptable(signatures.get(position));
            last[position] = verdicts.isFinal(signatures.get(position));
        }
        boolean isFinalAtStart = state.isFinal()
                || (graph.start() >= 0 && algebra.intersection(concluded, isFinal(graph.start())) != PackageAlgebra.EMPTY);
        for (int position = 0; isFinalAtStart && position < last.length; position++) {
            last[position] = algebra.union(last[position], concluded);
        }
        free = new int[graph.rounds()];
        for (int round = 0; round < free.length; round++) {
            boolean[] issues = new boolean[rules.scenario().issues().size()];
            for (int issue = 0; issue < issues.length; issue++) {
                issues[issue] = Domain.isFree(rules, issue, round);
            }
            free[round] = algebra.freeing(issues);
        }
    }

    ContextGraph graph() {
        return graph;
    }

    PackageAlgebra algebra() {
        return algebra;
    }

    void check() {
        budget.check();
    }

    /// The package concluded so far, alone in its set.
    int concluded() {
        return concluded;
    }

    /// The packages that can be the concluded one when a node is left, if these are when it is come to.
    int after(int node, int set, int round) {
        return graph.ended()[node]
                ? set
                : algebra.conclude(set, free[round], acceptable[graph.signature()[node]]);
    }

    /// The packages that are final where they are what has been concluded; one that was final at the start is so
    /// everywhere.
    int isFinal(int node) {
        return last[graph.signature()[node]];
    }

    /// The packages that one conclusion in a node's round makes into this one.
    ///
    /// @param rules those by which the graph has been judged
    int parts(Deal deal, int node, Rules rules) {
        int set = algebra.all();
        for (int issue = 0; issue < deal.issues(); issue++) {
            int whole = deal.level(issue);
            boolean isFree = Domain.isFree(rules, issue, graph.roundOf(node));
            IntPredicate part = level -> level == whole || (isFree && level == 0);
            set = algebra.intersection(set, algebra.where(issue, part));
        }
        return set;
    }
}
