package org.parley.reach;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.rules.Phase;
import org.parley.rules.Rule;
import org.parley.rules.Rules;
import org.parley.rules.State;

/// What a reach was worked out from, as far as a later one of the same talks can take it over: the contexts, and what
/// the rules allow in each. A move leads to a context that is known already, and a rule that is relaxed leaves all
/// others as they were.
///
/// Reaches that share it work one at a time, by locking it.
final class Groundwork {
    private static final long MOST_BITS = 1L << 30;

    private final Rules rules;
    private final RuledGraph ruled;
    private final ContextLayout layout;
    private final List<RoundPlan> plans;

    private Groundwork(Rules rules, RuledGraph ruled, ContextLayout layout, List<RoundPlan> plans) {
        this.rules = rules;
        this.ruled = ruled;
        this.layout = layout;
        this.plans = plans;
    }

    /// @param rules those by which the graph was made, none of them relaxed in it
    static Groundwork of(Rules rules, RuledGraph ruled) {
        ContextLayout layout = new ContextLayout(rules.scenario());
        return new Groundwork(rules, ruled, layout, RoundPlans.of(rules, layout, new Restriction.None()));
    }

    /// What another reach is worked out from, and which rules are relaxed in it.
    record Ground(RuledGraph ruled, BitSet relaxed) {}

    /// What can be taken over for a state and rules; nothing where they go beyond what is known.
    Optional<Ground> onto(Rules wanted, State state, Budget budget) {
        if (!(ruled.algebra() instanceof BitAlgebra algebra) || algebra.bits() > MOST_BITS) {
            return Optional.empty();
        }
        Domain domain = algebra.domain();
        Domain here = Domain.of(wanted, state, domain.space());
        if (!here.isWithin(domain) || !domain.contains(state.concluded())) {
            return Optional.empty();
        }
        return relaxed(wanted).flatMap(relaxed ->
                start(state).map(start -> new Ground(ruled.from(start, state, budget), relaxed)));
    }

    /// The rules that count here and not among others, where nothing else tells the two apart.
    private Optional<BitSet> relaxed(Rules wanted) {
        if (wanted.countsTheSame(rules)) {
            return Optional.of(new BitSet());
        }
        Set<Rule> left = new HashSet<>(wanted.relaxable());
        List<Rule> all = ruled.relaxable();
        Set<Rule> relaxed = new HashSet<>(all);
        relaxed.removeAll(left);
        if (!wanted.countsTheSame(rules.relaxing(relaxed))) {
            return Optional.empty();
        }
        BitSet positions = new BitSet();
        for (int position = 0; position < all.size(); position++) {
            positions.set(position, relaxed.contains(all.get(position)));
        }
        return Optional.of(positions);
    }

    /// The node of a state, or -1 for the state before the first round.
    private Optional<Integer> start(State state) {
        ContextGraph graph = ruled.graph();
        if (state.phase() == Phase.BEFORE_FIRST_ROUND) {
            return graph.start() < 0 ? Optional.of(-1) : Optional.empty();
        }
        if (state.phase().isOver()) {
            return Optional.empty();
        }
        long[] context = layout.encode(state);
        plans.get(state.round()).normalise(context, layout.left(0));
        for (int node = graph.firstNode()[state.round()]; node < graph.firstNode()[state.round() + 1]; node++) {
            if (!graph.ended()[node] && Arrays.equals(graph.contexts().get(node), context)) {
                return Optional.of(node);
            }
        }
        return Optional.empty();
    }
}
