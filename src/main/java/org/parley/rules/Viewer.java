package org.parley.rules;

/// Whose eyes a reading is through.
public sealed interface Viewer {
    /// A party: sees its own rules and what is public or has been disclosed.
    record OfParty(String party) implements Viewer {}

    /// Everybody at once: sees only what is public or has been disclosed.
    record Everybody() implements Viewer {}
}
