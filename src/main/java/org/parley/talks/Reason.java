package org.parley.talks;

import java.util.Arrays;
import java.util.List;

/// Why a strategy moved as it did: see [TalksWording] for its sentence.
///
/// @param key of the sentence
/// @param parties that the sentence names, in its order
/// @param numbers that the sentence names after them, in its order
public record Reason(String key, List<String> parties, List<Long> numbers) {
    public Reason {
        parties = List.copyOf(parties);
        numbers = List.copyOf(numbers);
    }

    /// A sentence that names nothing.
    public static Reason of(String key) {
        return new Reason(key, List.of(), List.of());
    }

    /// A sentence that names a party.
    public static Reason of(String key, String party) {
        return new Reason(key, List.of(party), List.of());
    }

    /// A sentence that names numbers.
    public static Reason of(String key, long... numbers) {
        return new Reason(key, List.of(), Arrays.stream(numbers).boxed().toList());
    }
}
