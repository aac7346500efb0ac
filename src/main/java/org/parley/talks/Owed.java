package org.parley.talks;

import java.util.List;
import java.util.Optional;

/// A consultation without which a package is not final.
///
/// @param party who must be consulted
/// @param issues the terms that ask for it
/// @param latest the last round in which it may still be consulted; empty where it no longer can be
public record Owed(String party, List<String> issues, Optional<String> latest) {
    public Owed {
        issues = List.copyOf(issues);
    }
}
