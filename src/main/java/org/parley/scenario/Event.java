package org.parley.scenario;

import java.util.List;
import java.util.Optional;

/// Something that may happen, at most once, when a round opens.
///
/// @param round the id of the only round in which it can happen, or empty for any
/// @param chance from 0 (never) to 1 (for certain, when its condition holds)
public record Event(
        String id,
        String title,
        Optional<String> round,
        double chance,
        Condition<ContextAtom> when,
        List<Effect> effects,
        Annotation annotation) {
    public Event {
        Arguments.id("event", id);
        effects = List.copyOf(effects);
        Arguments.require(
                chance >= 0 && chance <= 1, "The event '" + id + "' has chance " + chance + ", outside 0..1.");
    }
}
