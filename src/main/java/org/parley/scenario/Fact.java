package org.parley.scenario;

/// A named yes or no in the talks' context.
public record Fact(String id, String title, boolean start, Annotation annotation) {
    public Fact {
        Arguments.id("fact", id);
    }
}
