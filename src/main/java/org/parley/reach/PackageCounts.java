package org.parley.reach;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.reach.counting.Counting;
import org.parley.reach.counting.Counts;
import org.parley.reach.search.Effort;

/// How many packages any course leads to, where the budget allows to count them; that is kept. Not for use by several
/// threads at once.
final class PackageCounts {
    private final Outset outset;
    private @Nullable Optional<Counts> known;

    PackageCounts(Outset outset) {
        this.outset = outset;
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
        Budget budget = outset.budget();
        if (budget.counting() == 0 || outset.graph().rounds() == 0) {
            return Optional.empty();
        }
        Effort effort = new Effort(budget.counting(), budget::check);
        try {
            return Counting.of(outset.terms(), outset.contexts(), budget::check)
                    .flatMap(counting -> counting.from(
                            outset.firstRound(), outset.isAtGate(), outset.nodes(), outset.concludedIsFinal(), effort));
        } catch (Effort.Spent spent) {
            return Optional.empty();
        }
    }
}
