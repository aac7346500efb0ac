package org.parley.report;

import java.util.List;

/// What really came of it.
///
/// @param terms in words, one each, such as `Exercises: at most 13,000`
/// @param understandings the titles of those that history met
/// @param sources their titles
public record HistoryEntry(String note, List<String> terms, List<String> understandings, List<String> sources) {
    public HistoryEntry {
        terms = List.copyOf(terms);
        understandings = List.copyOf(understandings);
        sources = List.copyOf(sources);
    }
}
