package org.parley.scenario;

import java.util.List;

/// A meeting.
///
/// @param venue empty if the author does not say
/// @param date as the author writes it, empty if the author does not say
/// @param present ids of the parties in the room
/// @param consults ids of the parties that count as consulted once it has opened
/// @param agenda ids of the issues that can be concluded in it
public record Round(
        String id,
        String title,
        String venue,
        String date,
        List<String> present,
        List<String> consults,
        List<String> agenda,
        Annotation annotation) {
    public Round {
        Arguments.id("round", id);
        present = List.copyOf(present);
        consults = List.copyOf(consults);
        agenda = List.copyOf(agenda);
    }
}
