package org.parley.reach;

import java.util.BitSet;
import java.util.function.IntPredicate;
import org.parley.rules.Deal;
import org.parley.rules.Rule;
import org.parley.rules.Rules;

/// A graph of contexts with what may be concluded and what is final at each of its nodes.
final class JudgedGraph {
    private final RuledGraph ruled;
    private final ContextGraph graph;
    private final PackageAlgebra algebra;
    private final int[] acceptable;
    private final int[] last;
    private final boolean[][] free;
    private final int[] freeing;
    private final int concluded;

    /// A graph with all its rules.
    JudgedGraph(RuledGraph ruled, Rules rules) {
        this(ruled, rules, new BitSet());
    }

    /// A graph with some of its rules relaxed.
    JudgedGraph(RuledGraph ruled, Rules rules, BitSet relaxed) {
        this.ruled = ruled;
        graph = ruled.graph();
        algebra = ruled.algebra();
        concluded = ruled.concluded();
        acceptable = new int[ruled.verdicts().size()];
        last = new int[acceptable.length];
        for (int position = 0; position < acceptable.length; position++) {
            check();
            Verdict verdict = ruled.verdicts().get(position);
            acceptable[position] = Verdict.allowed(verdict.acceptable(), relaxed, algebra);
            last[position] = Verdict.allowed(verdict.last(), relaxed, algebra);
        }
        boolean isFinalAtStart = ruled.isFinal()
                || (graph.start() >= 0
                        && algebra.intersection(concluded, isFinal(graph.start())) != PackageAlgebra.EMPTY);
        for (int position = 0; isFinalAtStart && position < last.length; position++) {
            last[position] = algebra.union(last[position], concluded);
        }
        free = new boolean[graph.rounds()][];
        freeing = new int[graph.rounds()];
        for (int round = 0; round < free.length; round++) {
            free[round] = ruled.free()[round].clone();
            for (int rule = relaxed.nextSetBit(0); rule >= 0; rule = relaxed.nextSetBit(rule + 1)) {
                if (ruled.relaxable().get(rule) instanceof Rule.OfAgenda(String issue)) {
                    free[round][rules.index().issue(issue)] = true;
                }
            }
            freeing[round] = algebra.freeing(free[round]);
        }
    }

    ContextGraph graph() {
        return graph;
    }

    PackageAlgebra algebra() {
        return algebra;
    }

    void check() {
        ruled.budget().check();
    }

    /// The package concluded so far, alone in its set.
    int concluded() {
        return concluded;
    }

    /// The packages that can be the concluded one when a node is left, if these are when it is come to.
    int after(int node, int set, int round) {
        return graph.ended()[node]
                ? set
                : algebra.conclude(set, freeing[round], acceptable[ruled.verdictOf()[node]]);
    }

    /// The packages that are final where they are what has been concluded; one that was final at the start is so
    /// everywhere.
    int isFinal(int node) {
        return last[ruled.verdictOf()[node]];
    }

    /// The packages that one conclusion in a node's round makes into this one.
    int parts(Deal deal, int node) {
        int set = algebra.all();
        boolean[] here = free[graph.roundOf(node)];
        for (int issue = 0; issue < deal.issues(); issue++) {
            int whole = deal.level(issue);
            boolean isFree = here[issue];
            IntPredicate part = level -> level == whole || (isFree && level == 0);
            set = algebra.intersection(set, algebra.where(issue, part));
        }
        return set;
    }
}
