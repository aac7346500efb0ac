package org.parley.reach;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.reach.listing.Listing;
import org.parley.reach.listing.PackageList;
import org.parley.reach.search.Contexts;
import org.parley.reach.search.Effort;
import org.parley.reach.search.Terms;

/// All packages that some courses lead to, where they can be listed within the budget; what has been listed is kept. Where
/// those that any course leads to are too many, a list of those after idling may take a small part of the budget only.
/// Not for use by several threads at once.
final class PackageLists {
    private static final int AFTER_A_FAILURE = 8;

    private final Terms terms;
    private final Contexts contexts;
    private final ContextGraph graph;
    private final int firstRound;
    private final boolean concludedIsFinal;
    private final IdleWalk idle;
    private final Budget budget;
    private final Map<Integer, Optional<List<PackageList>>> afterIdling = new HashMap<>();
    private @Nullable Optional<Listing> listing;
    private @Nullable Optional<List<PackageList>> everywhere;

    /// @param firstRound the round that is open, or the first
    /// @param concludedIsFinal whether the package concluded so far is final, whatever comes
    PackageLists(
            Terms terms,
            Contexts contexts,
            ContextGraph graph,
            int firstRound,
            boolean concludedIsFinal,
            IdleWalk idle,
            Budget budget) {
        this.terms = terms;
        this.contexts = contexts;
        this.graph = graph;
        this.firstRound = firstRound;
        this.concludedIsFinal = concludedIsFinal;
        this.idle = idle;
        this.budget = budget;
    }

    /// The packages that become final no later than in each round, whatever the course.
    ///
    /// @throws StopSignal where the listener stops the work; then it is tried again by the next question
    Optional<List<PackageList>> everywhere() {
        Optional<List<PackageList>> found = everywhere;
        if (found == null) {
            int[] nodes = graph.start() < 0 ? new int[0] : new int[] {graph.start()};
            found = list(firstRound, graph.start() < 0, nodes, concludedIsFinal, budget.steps());
            everywhere = found;
        }
        return found;
    }

    /// The same from right after the opening of a round, everyone having idled until then.
    Optional<List<PackageList>> afterIdling(int round) {
        Optional<List<PackageList>> found = afterIdling.get(round);
        if (found == null) {
            long steps = everywhere().isPresent() ? budget.steps() : budget.steps() / AFTER_A_FAILURE;
            IdleWalk.Starts starts = idle.starts(round);
            found = list(round, false, starts.nodes(), concludedIsFinal || starts.isFinal(), steps);
            afterIdling.put(round, found);
        }
        return found;
    }

    private Optional<List<PackageList>> list(int round, boolean atGate, int[] nodes, boolean isFinal, long steps) {
        if (steps == 0 || graph.rounds() == 0) {
            return Optional.empty();
        }
        try {
            Effort effort = new Effort(steps, budget::check);
            return listing().flatMap(one -> one.from(round, atGate, nodes, isFinal, effort));
        } catch (Effort.Spent spent) {
            return Optional.empty();
        }
    }

    private Optional<Listing> listing() {
        Optional<Listing> made = listing;
        if (made == null) {
            made = Listing.of(terms, contexts, budget::check);
            listing = made;
        }
        return made;
    }
}
