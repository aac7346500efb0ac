package org.parley.scenario;

import java.util.List;

/// A move of one negotiator that changes the context.
///
/// @param away whether it may be pulled in a round where the party is not present
/// @param repeatable whether it may be pulled once in each round, not once in the talks
public record Lever(
        String id,
        String party,
        String title,
        Stance stance,
        boolean away,
        boolean repeatable,
        Condition<ContextAtom> when,
        List<Effect> effects,
        Annotation annotation) {
    public Lever {
        Arguments.id("lever", id);
        effects = List.copyOf(effects);
    }
}
