package org.parley.reach;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.reach.counting.Counting;
import org.parley.reach.counting.PackageList;
import org.parley.reach.search.Effort;

/// All packages that some courses lead to, where they can be listed within the budget; what has been listed is kept. Where
/// those that any course leads to are too many, a list of those after idling may take a small part of the budget only.
/// Not for use by several threads at once.
final class PackageLists {
    private static final int AFTER_A_FAILURE = 8;

    private final Outset outset;
    private final IdleWalk idle;
    private final Map<Integer, Optional<List<PackageList>>> afterIdling = new HashMap<>();
    private @Nullable Optional<Counting> counting;
    private @Nullable Optional<List<PackageList>> everywhere;

    PackageLists(Outset outset, IdleWalk idle) {
        this.outset = outset;
        this.idle = idle;
    }

    /// The packages that become final no later than in each round, whatever the course.
    ///
    /// @throws StopSignal where the listener stops the work; then it is tried again by the next question
    Optional<List<PackageList>> everywhere() {
        Optional<List<PackageList>> found = everywhere;
        if (found == null) {
            boolean isFinal = outset.concludedIsFinal();
            found = list(outset.firstRound(), outset.isAtGate(), outset.nodes(), isFinal, outset.budget().steps());
            everywhere = found;
        }
        return found;
    }

    /// The same from right after the opening of a round, everyone having idled until then.
    Optional<List<PackageList>> afterIdling(int round) {
        Optional<List<PackageList>> found = afterIdling.get(round);
        if (found == null) {
            long all = outset.budget().steps();
            long steps = everywhere().isPresent() ? all : all / AFTER_A_FAILURE;
            IdleWalk.Starts starts = idle.starts(round);
            found = list(round, false, starts.nodes(), outset.concludedIsFinal() || starts.isFinal(), steps);
            afterIdling.put(round, found);
        }
        return found;
    }

    private Optional<List<PackageList>> list(int round, boolean atGate, int[] nodes, boolean isFinal, long steps) {
        if (steps == 0 || outset.graph().rounds() == 0) {
            return Optional.empty();
        }
        try {
            Effort effort = new Effort(steps, outset.budget()::check);
            return counting().flatMap(one -> one.listed(round, atGate, nodes, isFinal, effort));
        } catch (Effort.Spent spent) {
            return Optional.empty();
        }
    }

    private Optional<Counting> counting() {
        Optional<Counting> made = counting;
        if (made == null) {
            made = Counting.of(outset.terms(), outset.contexts(), outset.budget()::check);
            counting = made;
        }
        return made;
    }
}
