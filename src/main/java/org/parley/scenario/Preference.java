package org.parley.scenario;

import java.util.List;
import java.util.Map;

/// What packages are worth to one party: the sum of the points of its levels and of the bonuses that it meets.
///
/// @param points for each issue id, in the order of the file, one number a level; an issue left out counts 0
public record Preference(
        String party,
        Disclosure disclosure,
        Map<String, List<Long>> points,
        List<Bonus> bonuses,
        Reservation reservation,
        Annotation annotation) {
    public Preference {
        points = Arguments.ordered(points);
        bonuses = List.copyOf(bonuses);
    }

    /// This preference with its reservation so many points higher in every context.
    public Preference reservedBy(long points) {
        return new Preference(party, disclosure, this.points, bonuses, reservation.raisedBy(points), annotation);
    }
}
