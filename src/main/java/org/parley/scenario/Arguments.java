package org.parley.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Checks and copies that the records of this package share.
final class Arguments {
    private Arguments() {}

    static void id(String kind, String id) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("The id of a " + kind + " is blank; it needs a short word.");
        }
    }

    static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    /// A copy that keeps the order of the file.
    static <K, V> Map<K, V> ordered(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
