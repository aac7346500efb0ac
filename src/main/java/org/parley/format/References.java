package org.parley.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Lists of ids that name other parts, each at most once.
final class References {
    private References() {}

    /// The ids of a list that may be left out.
    static List<String> of(Fields fields, String key, Function<Spot, String> lookup) {
        Optional<Spot> list = fields.find(key);
        return list.map(found -> of(found, lookup)).orElse(List.of());
    }

    /// The ids of a list.
    static List<String> of(Spot list, Function<Spot, String> lookup) {
        List<String> ids = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Spot element : list.elements()) {
            String id = lookup.apply(element);
            if (!seen.add(id) && !id.isEmpty()) {
                element.error(Quoted.text(id) + " a second time in one list", "each once");
            }
            ids.add(id);
        }
        return ids;
    }
}
