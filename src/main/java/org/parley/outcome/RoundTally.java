package org.parley.outcome;

import java.util.List;
import java.util.stream.IntStream;
import org.parley.reach.Figure;
import org.parley.reach.Reach;

/// How many packages can be agreed by the end of each round. Immutable and safe for use by several threads.
///
/// @param open those reachable as things stand, by round
/// @param reachable all of them, by round
public record RoundTally(List<Figure> open, List<Figure> reachable) {
    public RoundTally {
        open = List.copyOf(open);
        reachable = List.copyOf(reachable);
    }

    /// Counts, which for large sets takes a while.
    public static RoundTally of(Reach reach) {
        int rounds = reach.rules().scenario().rounds().size();
        return new RoundTally(
                IntStream.range(0, rounds)
                        .mapToObj(round -> reach.reachableBy(round)
                                .intersection(reach.asThingsStand())
                                .figure())
                        .toList(),
                IntStream.range(0, rounds)
                        .mapToObj(round -> reach.reachableBy(round).figure())
                        .toList());
    }
}
