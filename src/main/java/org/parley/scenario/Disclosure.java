package org.parley.scenario;

/// Who sees a rule before anything discloses it.
public enum Disclosure {
    /// Everybody.
    PUBLIC,
    /// Its own party.
    PRIVATE
}
