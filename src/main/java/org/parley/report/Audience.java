package org.parley.report;

/// For whose eyes a report is.
public sealed interface Audience {
    /// Everything.
    record Instructor() implements Audience {}

    /// What one party may see.
    record OfParty(String id, String title) implements Audience {}

    /// What everybody may see.
    record Everybody() implements Audience {}

    /// The word of a style class or a text's key.
    default String word() {
        return switch (this) {
            case Instructor() -> "instructor";
            case OfParty(String id, String title) -> "party";
            case Everybody() -> "public";
        };
    }
}
