package org.parley.report;

import java.util.List;

/// What packages are worth to one party.
///
/// @param issues those that have points, in the order of the scenario
/// @param reservation the base
/// @param changes of the reservation
public record PointsEntry(
        String party,
        int colour,
        boolean isPublic,
        List<IssuePoints> issues,
        List<Part> bonuses,
        long reservation,
        List<Part> changes) {
    public PointsEntry {
        issues = List.copyOf(issues);
        bonuses = List.copyOf(bonuses);
        changes = List.copyOf(changes);
    }

    /// The points of one issue.
    public record IssuePoints(String title, List<LevelPoints> levels) {
        public IssuePoints {
            levels = List.copyOf(levels);
        }
    }

    /// The points of one level.
    public record LevelPoints(String title, long points) {}

    /// A number that counts under a condition.
    ///
    /// @param title empty if there is none
    /// @param when in words
    public record Part(String title, String when, long points) {}
}
