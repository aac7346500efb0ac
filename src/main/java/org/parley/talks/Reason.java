package org.parley.talks;

import java.util.List;

/// Why a strategy moved as it did: see [TalksWording] for its sentence.
///
/// @param key of the sentence
/// @param subjects what the sentence names, as ids or numbers, in its order
public record Reason(String key, List<String> subjects) {
    public Reason {
        subjects = List.copyOf(subjects);
    }

    static Reason of(String key, String... subjects) {
        return new Reason(key, List.of(subjects));
    }
}
