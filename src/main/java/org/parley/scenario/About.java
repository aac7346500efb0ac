package org.parley.scenario;

import java.util.List;
import java.util.OptionalInt;

/// What a scenario says of itself: the words on its card and in its briefing.
///
/// @param minutes how long a play takes, if the author says
/// @param modelling choices of the author's that are no facts
/// @param objectives what a student should learn
public record About(
        String title,
        String summary,
        String language,
        String topic,
        String difficulty,
        OptionalInt minutes,
        List<Source> sources,
        List<String> modelling,
        List<String> objectives) {
    public About {
        sources = List.copyOf(sources);
        modelling = List.copyOf(modelling);
        objectives = List.copyOf(objectives);
    }

    /// A title and nothing else.
    public static About titled(String title) {
        return new About(title, "", "", "", "", OptionalInt.empty(), List.of(), List.of(), List.of());
    }
}
