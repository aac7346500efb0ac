package org.parley.reach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.reach.diagram.NodeLimitReached;
import org.parley.rules.Rule;
import org.parley.rules.Rules;
import org.parley.rules.State;

/// Sets that hold at least what is reachable by each round, as diagrams: what red lines and coverage alone allow in some
/// context of a round up to then, on the issues that were free until then. Worth, and the order in which things are
/// concluded, are left out; that keeps the diagrams small. Worked out when the first is asked for. Safe for use by several
/// threads.
final class Looseness {
    private static final int NODES = 1_000_000;

    private final Rules rules;
    private final State state;
    private final ContextGraph graph;
    private final Budget budget;
    private @Nullable List<PackageSet> sets;

    Looseness(Rules rules, State state, ContextGraph graph, Budget budget) {
        Set<Rule> reservations = rules.relaxable().stream()
                .filter(rule -> rule instanceof Rule.OfReservation)
                .collect(Collectors.toSet());
        this.rules = rules.relaxing(reservations);
        this.state = state;
        this.graph = graph;
        this.budget = budget;
    }

    /// No less than what is reachable no later than in a round.
    synchronized PackageSet by(int round) {
        List<PackageSet> found = sets;
        if (found == null) {
            found = make();
            sets = found;
        }
        return found.get(round);
    }

    private List<PackageSet> make() {
        Domain domain = Domain.of(rules, state, PackageSpace.of(rules.scenario()));
        List<PackageSet> made = new ArrayList<>();
        DiagramAlgebra algebra = algebra(domain);
        try {
            Verdicts verdicts = new Verdicts(rules, new Clauses(rules, algebra));
            int before = algebra.single(state.concluded());
            for (int round = 0; round < graph.rounds(); round++) {
                int free = freeUpTo(round, algebra);
                for (Signature signature : freest(round)) {
                    budget.check();
                    Verdict.Part acceptable = verdicts.of(signature).acceptable();
                    int allowed = Verdict.allowed(acceptable, new BitSet(), algebra);
                    before = algebra.union(before, algebra.intersection(allowed, free));
                }
                made.add(algebra.set(before));
            }
        } catch (NodeLimitReached limit) {
            DiagramAlgebra fresh = algebra(domain);
            while (made.size() < graph.rounds()) {
                made.add(fresh.set(fresh.all()));
            }
        }
        return List.copyOf(made);
    }

    private DiagramAlgebra algebra(Domain domain) {
        return new DiagramAlgebra(rules, domain, NODES, budget::check);
    }

    /// The packages whose issues are as concluded, but for those that some round could conclude.
    private int freeUpTo(int round, PackageAlgebra algebra) {
        int free = algebra.all();
        for (int issue = 0; issue < rules.scenario().issues().size(); issue++) {
            boolean comesUp = false;
            for (int here = Math.max(state.round(), 0); here <= round; here++) {
                comesUp |= Domain.isFree(rules, issue, here);
            }
            if (!comesUp) {
                int concluded = state.concluded().level(issue);
                free = algebra.intersection(free, algebra.where(issue, level -> level == concluded));
            }
        }
        return free;
    }

    /// The signatures of a round's contexts under which most is allowed: each other one allows no more than one of them.
    private List<Signature> freest(int round) {
        Set<Integer> positions = new TreeSet<>();
        for (int node = graph.firstNode()[round]; node < graph.firstNode()[round + 1]; node++) {
            positions.add(graph.signature()[node]);
        }
        List<Signature> all = positions.stream().map(graph.signatures()::get).toList();
        List<Signature> freest = new ArrayList<>();
        for (Signature one : all) {
            if (freest.stream().noneMatch(other -> allowsAllOf(other, one))) {
                freest.removeIf(other -> allowsAllOf(one, other));
                freest.add(one);
            }
        }
        return freest;
    }

    private static boolean allowsAllOf(Signature one, Signature other) {
        return isWithin(one.redLines(), other.redLines())
                && isWithin(other.offers(), one.offers())
                && isWithin(one.consulted(), other.consulted());
    }

    private static boolean isWithin(BitSet inner, BitSet outer) {
        BitSet more = (BitSet) inner.clone();
        more.andNot(outer);
        return more.isEmpty();
    }
}
