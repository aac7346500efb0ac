package org.parley.scenario;

/// Where a fact comes from.
///
/// @param date as the author writes it, empty if unknown
public record Source(String id, String title, String publisher, String date, Annotation annotation) {
    public Source {
        Arguments.id("source", id);
    }
}
