package org.parley.scenario;

import java.util.List;

/// One thing under negotiation.
///
/// @param shortTitle for narrow places, empty if the title is short enough
/// @param obligors ids of the negotiators that any level above 0 binds
/// @param consult ids of the parties that must have been consulted before a level above 0 is final
/// @param unit of the levels, empty if there is none
/// @param levels in order, the status quo first; each further one goes further
public record Issue(
        String id,
        String title,
        String shortTitle,
        List<String> obligors,
        List<String> consult,
        String unit,
        List<Level> levels,
        Annotation annotation) {
    public Issue {
        Arguments.id("issue", id);
        obligors = List.copyOf(obligors);
        consult = List.copyOf(consult);
        levels = List.copyOf(levels);
        Arguments.require(!levels.isEmpty(), "The issue '" + id + "' has no levels; it needs at least its status quo.");
    }

    /// An issue with no short title, no unit and nobody to consult.
    public static Issue of(String id, String title, List<String> obligors, List<Level> levels) {
        return new Issue(id, title, "", obligors, List.of(), "", levels, Annotation.NONE);
    }

    /// The short title, or the title where there is none.
    public String label() {
        return shortTitle.isEmpty() ? title : shortTitle;
    }

    /// The position of a level, or -1 where the issue has no such level.
    public int levelIndex(String level) {
        for (int index = 0; index < levels.size(); index++) {
            if (levels.get(index).id().equals(level)) {
                return index;
            }
        }
        return -1;
    }
}
