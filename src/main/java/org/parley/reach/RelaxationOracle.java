package org.parley.reach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.rules.Rule;
import org.parley.rules.Rules;
import org.parley.rules.State;

/// Answers whether something is reachable if some rules are relaxed. Most questions are answered by an old one: what
/// an attempt that was found breaks is enough to relax, and what is not enough leaves less not enough either.
final class RelaxationOracle {
    private final Rules rules;
    private final State state;
    private final Budget budget;
    private final ContextGraph graph;
    private final Clauses clauses;
    private final List<Rule> relaxable;
    private final BackEdges back;

    RelaxationOracle(Rules rules, State state, Budget budget) {
        this.rules = rules;
        this.state = state;
        this.budget = budget;
        relaxable = rules.relaxable();
        graph = ContextGraphBuilder.graph(rules, state, new Restriction.None(), budget);
        Rules none = rules.relaxing(new HashSet<>(relaxable));
        clauses = new Clauses(rules, Inquiry.algebra(rules, state, none, budget));
        back = new BackEdges(graph);
    }

    List<Rule> relaxable() {
        return relaxable;
    }

    PackageAlgebra algebra() {
        return clauses.algebra();
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
            Set<Rule> these = new HashSet<>();
            relaxed.stream().forEach(position -> these.add(relaxable.get(position)));
            Rules weaker = rules.relaxing(these);
            JudgedGraph judged = new JudgedGraph(graph, weaker, state, clauses, budget);
            AttemptSearch search = new AttemptSearch(judged, back, weaker);
            boolean found = search.reaches(wanted);
            if (found) {
                Breaches breaches = new Breaches(rules, clauses, graph, relaxable, relaxed);
                search.attempt().forEach(breaches::add);
                enough.add(breaches.all());
            } else {
                tooLittle.add((BitSet) relaxed.clone());
            }
            return found;
        }
    }
}
