package org.parley.scenario;

import java.util.Map;

/// What a party gives, and in return for what.
///
/// @param gives level id by issue id, in the order of the file: each such level and those below it
/// @param inReturnFor what the package must hold for the offer to stand; always, for a unilateral offer
/// @param when the contexts in which it is active
public record Offer(
        String id,
        String party,
        String statement,
        Disclosure disclosure,
        Map<String, String> gives,
        Condition<PackageAtom> inReturnFor,
        Condition<ContextAtom> when,
        Annotation annotation) {
    public Offer {
        Arguments.id("offer", id);
        gives = Arguments.ordered(gives);
    }

    /// A public, unilateral offer that is always active.
    public static Offer of(String id, String party, String statement, Map<String, String> gives) {
        return new Offer(
                id,
                party,
                statement,
                Disclosure.PUBLIC,
                gives,
                Condition.always(),
                Condition.always(),
                Annotation.NONE);
    }
}
