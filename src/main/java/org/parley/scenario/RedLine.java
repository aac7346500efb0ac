package org.parley.scenario;

/// What a party will not be bound by.
///
/// @param forbids the packages that cross it
/// @param when the contexts in which it is active
public record RedLine(
        String id,
        String party,
        String statement,
        Disclosure disclosure,
        Condition<PackageAtom> forbids,
        Condition<ContextAtom> when,
        Annotation annotation) {
    public RedLine {
        Arguments.id("red line", id);
    }

    /// A public red line that is always active.
    public static RedLine of(String id, String party, String statement, Condition<PackageAtom> forbids) {
        return new RedLine(
                id, party, statement, Disclosure.PUBLIC, forbids, Condition.always(), Annotation.NONE);
    }
}
