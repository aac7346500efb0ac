package org.parley.scenario;

/// A named whole number in the talks' context; changes are clamped to its range.
public record Gauge(String id, String title, long min, long max, long start, Annotation annotation) {
    public Gauge {
        Arguments.id("gauge", id);
        Arguments.require(
                min <= start && start <= max,
                "The gauge '" + id + "' starts at " + start + ", outside its range " + min + ".." + max + ".");
    }
}
