package org.parley.scenario;

/// What breaks the talks off.
public record Ending(String id, String title, Condition<ContextAtom> when, Annotation annotation) {
    public Ending {
        Arguments.id("ending", id);
    }
}
