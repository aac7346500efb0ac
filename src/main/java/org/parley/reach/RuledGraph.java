package org.parley.reach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.rules.Rule;
import org.parley.rules.Rules;
import org.parley.rules.State;

/// A graph of contexts with the clauses that count at each of its nodes, made once for whatever is then relaxed.
///
/// @param verdictOf of each node, a position in `verdicts`
/// @param free of each round, the issues that it may conclude
/// @param relaxable the rules that can be relaxed, by the positions that clauses and sets of rules have
/// @param concluded the package concluded so far, alone in its set
/// @param isFinal whether that is final by the state
record RuledGraph(
        ContextGraph graph,
        PackageAlgebra algebra,
        int[] verdictOf,
        List<Verdict> verdicts,
        boolean[][] free,
        List<Rule> relaxable,
        int concluded,
        boolean isFinal,
        Budget budget) {

    static RuledGraph of(ContextGraph graph, Rules rules, State state, Clauses clauses, Budget budget) {
        Verdicts compiler = new Verdicts(rules, clauses);
        Map<Verdict, Integer> positions = new HashMap<>();
        List<Verdict> verdicts = new ArrayList<>();
        int[] ofSignature = new int[graph.signatures().size()];
        for (int position = 0; position < ofSignature.length; position++) {
            budget.check();
            Verdict verdict = compiler.of(graph.signatures().get(position));
            ofSignature[position] = positions.computeIfAbsent(verdict, unseen -> {
                verdicts.add(verdict);
                return verdicts.size() - 1;
            });
        }
        int[] verdictOf = new int[graph.nodes()];
        for (int node = 0; node < verdictOf.length; node++) {
            verdictOf[node] = ofSignature[graph.signature()[node]];
        }
        boolean[][] free = new boolean[graph.rounds()][rules.scenario().issues().size()];
        for (int round = 0; round < free.length; round++) {
            for (int issue = 0; issue < free[round].length; issue++) {
                free[round][issue] = Domain.isFree(rules, issue, round);
            }
        }
        return new RuledGraph(
                graph,
                clauses.algebra(),
                verdictOf,
                verdicts,
                free,
                rules.relaxable(),
                clauses.algebra().single(state.concluded()),
                state.isFinal(),
                budget);
    }

    /// The same from another state of the talks.
    ///
    /// @param start its node, or -1 where no round is open yet
    RuledGraph from(int start, State state, Budget limits) {
        return new RuledGraph(
                graph.from(start),
                algebra,
                verdictOf,
                verdicts,
                free,
                relaxable,
                algebra.single(state.concluded()),
                state.isFinal(),
                limits);
    }
}
