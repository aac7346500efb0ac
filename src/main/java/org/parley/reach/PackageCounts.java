package org.parley.reach;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.reach.counting.Counting;
import org.parley.reach.counting.Counts;
import org.parley.reach.search.Contexts;
import org.parley.reach.search.Effort;
import org.parley.reach.search.Terms;

/// How many packages any course leads to, where the budget allows to count them; that is kept. Not for use by several
/// threads at once.
final class PackageCounts {
    private final Terms terms;
    private final Contexts contexts;
    private final ContextGraph graph;
    private final int firstRound;
    private final boolean concludedIsFinal;
    private final Budget budget;
    private @Nullable Optional<Counts> known;

    /// @param firstRound the round that is open, or the first
    /// @param concludedIsFinal whether the package concluded so far is final, whatever comes
    PackageCounts(
            Terms terms,
            Contexts contexts,
            ContextGraph graph,
            int firstRound,
            boolean concludedIsFinal,
            Budget budget) {
        this.terms = terms;
        this.contexts = contexts;
        this.graph = graph;
        this.firstRound = firstRound;
        this.concludedIsFinal = concludedIsFinal;
        this.budget = budget;
    }

    /// @throws StopSignal where the listener stops the work; then it is tried again by the next question
    Optional<Counts> everywhere() {
        Optional<Counts> found = known;
        if (found == null) {
            found = count();
            known = found;
        }
        return found;
    }

    private Optional<Counts> count() {
        if (budget.counting() == 0 || graph.rounds() == 0) {
            return Optional.empty();
        }
        boolean atGate = graph.start() < 0;
        int[] nodes = atGate ? new int[0] : new int[] {graph.start()};
        Effort effort = new Effort(budget.counting(), budget::check);
        try {
            return Counting.of(terms, contexts, budget::check)
                    .flatMap(counting -> counting.from(firstRound, atGate, nodes, concludedIsFinal, effort));
        } catch (Effort.Spent spent) {
            return Optional.empty();
        }
    }
}
