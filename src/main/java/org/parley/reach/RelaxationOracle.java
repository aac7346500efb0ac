package org.parley.reach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import org.parley.rules.Rules;
import org.parley.rules.State;

/// Answers whether something is reachable if some rules are relaxed. Most questions are answered by an old one: what
/// an attempt that was found breaks is enough to relax, and what is not enough leaves less not enough either.
final class RelaxationOracle {
    private final Rules rules;
    private final RuledGraph ruled;
    private final BackEdges back;

    RelaxationOracle(Rules rules, State state, Budget budget) {
        this.rules = rules;
        ContextGraph graph = ContextGraphBuilder.graph(rules, state, new Restriction.None(), budget);
        Rules none = rules.relaxing(new HashSet<>(rules.relaxable()));
        Clauses clauses = new Clauses(rules, Inquiry.algebra(rules, state, none, budget));
        ruled = RuledGraph.of(graph, rules, state, clauses, budget);
        back = new BackEdges(graph);
    }

    PackageAlgebra algebra() {
        return ruled.algebra();
    }

    /// Questions about one target.
    Target target(int wanted) {
        return new Target(wanted);
    }

    /// Some packages, one of which is to be reached.
    final class Target {
        private final int wanted;
        private final List<BitSet> enough = new ArrayList<>();
        private final List<BitSet> tooLittle = new ArrayList<>();

        private Target(int wanted) {
            this.wanted = wanted;
        }

        boolean isReachable(BitSet relaxed) {
            if (enough.stream().anyMatch(set -> HittingSets.contains(relaxed, set))) {
                return true;
            }
            if (tooLittle.stream().anyMatch(set -> HittingSets.contains(set, relaxed))) {
                return false;
            }
            AttemptSearch search = new AttemptSearch(new JudgedGraph(ruled, rules, relaxed), back);
            boolean found = search.reaches(wanted);
            if (found) {
                Breaches breaches = new Breaches(ruled, rules.index(), relaxed);
                search.attempt().forEach(breaches::add);
                enough.add(breaches.all());
            } else {
                tooLittle.add((BitSet) relaxed.clone());
            }
            return found;
        }
    }
}
