package org.parley.talks;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.reach.Answer;
import org.parley.reach.Figure;
import org.parley.reach.Reach;
import org.parley.reach.Status;
import org.parley.scenario.Understanding;

/// What can still happen from a state, in one reading, in short.
///
/// @param reachable how many packages are reachable
/// @param asThingsStand how many are as things stand
/// @param willLapse whether what has been concluded is provisional and can no longer become final
/// @param understandings how each stands, by id, in the order of the scenario; without those of which that is not settled
///     within the limits
public record Prospect(
        Figure reachable, Figure asThingsStand, boolean willLapse, Map<String, Status> understandings) {
    public Prospect {
        understandings = Collections.unmodifiableMap(new LinkedHashMap<>(understandings));
    }

    /// The short of an answer in full.
    public static Prospect of(Reach reach) {
        return of(reach, reach.reachable().figure(), reach.asThingsStand().figure());
    }

    /// The same, of the counts no more than that they are not above that of all packages.
    static Prospect withoutCounts(Reach reach) {
        Figure all = new Figure.AtMost(reach.packages());
        return of(reach, all, all);
    }

    private static Prospect of(Reach reach, Figure reachable, Figure asThingsStand) {
        Map<String, Status> understandings = new LinkedHashMap<>();
        for (Understanding understanding : reach.rules().scenario().understandings()) {
            Answer.settled(() -> reach.status(understanding))
                    .ifPresent(status -> understandings.put(understanding.id(), status));
        }
        boolean willLapse = Answer.settled(reach::willLapse).orElse(false);
        return new Prospect(reachable, asThingsStand, willLapse, understandings);
    }

    /// How an understanding stands, where that is settled.
    public Optional<Status> status(String understanding) {
        return Optional.ofNullable(understandings.get(understanding));
    }
}
