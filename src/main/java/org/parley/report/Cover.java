package org.parley.report;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// What stands on the title page.
///
/// @param scenario its id
/// @param summary empty if there is none, like every text here
/// @param rounds how many rounds the scenario has
/// @param minutes how long a play takes, if the author says
/// @param modelling choices of the author's that are no facts
/// @param objectives what a student should learn
/// @param seed of the session; only in an instructor's report
public record Cover(
        String scenario,
        String title,
        String summary,
        String topic,
        String difficulty,
        int rounds,
        OptionalInt minutes,
        List<String> objectives,
        List<String> modelling,
        OptionalLong seed) {
    public Cover {
        objectives = List.copyOf(objectives);
        modelling = List.copyOf(modelling);
    }
}
