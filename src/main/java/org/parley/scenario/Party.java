package org.parley.scenario;

/// An actor in the talks.
///
/// @param briefing what everybody may read about it, empty if there is none
/// @param confidential what only its own player reads, empty if there is none
public record Party(
        String id, String title, Role role, String briefing, String confidential, Annotation annotation) {
    public Party {
        Arguments.id("party", id);
    }

    /// A party with no texts.
    public static Party of(String id, String title, Role role) {
        return new Party(id, title, role, "", "", Annotation.NONE);
    }
}
