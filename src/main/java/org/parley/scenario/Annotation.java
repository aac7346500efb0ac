package org.parley.scenario;

import java.util.List;

/// What an author adds for people to any part of a scenario; it changes no rule.
///
/// @param note free text, empty if there is none
/// @param sources ids of the scenario's [Source]s
public record Annotation(String note, List<String> sources) {
    /// No note and no sources.
    public static final Annotation NONE = new Annotation("", List.of());

    public Annotation {
        sources = List.copyOf(sources);
    }
}
