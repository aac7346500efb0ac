package org.parley.format;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The ids of one name space as they are read; the second use of one is a problem.
final class IdRegister {
    private final String kind;
    private final Map<String, Integer> lines = new HashMap<>();

    /// @param kind what the ids name, as in "a second issue `x`"
    IdRegister(String kind) {
        this.kind = kind;
    }

    /// The id of a thing, or [Fields#NAMELESS].
    String id(Fields fields) {
        Optional<Spot> spot = fields.need("id", "a short word that names this " + kind);
        Optional<String> id = spot.flatMap(Spot::words);
        if (id.isEmpty()) {
            return Fields.NAMELESS;
        }
        Integer first = lines.putIfAbsent(id.get(), spot.get().value().place().line());
        if (first != null) {
            spot.get().error(
                    "a second " + kind + " " + Quoted.text(id.get()) + " (the first is in line " + first + ")",
                    "an id of its own");
        }
        return id.get();
    }
}
