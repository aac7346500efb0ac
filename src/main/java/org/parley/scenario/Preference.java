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
}
