package org.parley.scenario;

import java.util.List;
import java.util.Map;

/// What really came of it, for the debrief.
///
/// @param terms level id by issue id, in the order of the file
public record History(Map<String, String> terms, String note, List<String> sources) {
    public History {
        terms = Arguments.ordered(terms);
        sources = List.copyOf(sources);
    }
}
