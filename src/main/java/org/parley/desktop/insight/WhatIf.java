package org.parley.desktop.insight;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parley.rules.Rule;
import org.parley.rules.Rules;

/// What is supposed to be otherwise than it is.
///
/// @param relaxed the rules that are supposed away
/// @param moved by how many points reservations are supposed higher, by party id; none of them 0
public record WhatIf(Set<Rule> relaxed, Map<String, Long> moved) {
    public static final WhatIf NOTHING = new WhatIf(Set.of(), Map.of());

    public WhatIf {
        relaxed = Set.copyOf(relaxed);
        moved = Map.copyOf(moved);
        if (moved.containsValue(0L)) {
            throw new IllegalArgumentException("A reservation in " + moved + " is moved by 0; leave it out.");
        }
    }

    /// Whether all is as it is.
    public boolean isNothing() {
        return relaxed.isEmpty() && moved.isEmpty();
    }

    /// The same with these rules supposed away as well.
    public WhatIf without(Collection<Rule> rules) {
        Set<Rule> more = new HashSet<>(relaxed);
        more.addAll(rules);
        return new WhatIf(more, moved);
    }

    /// The same with these rules counting again.
    public WhatIf with(Collection<Rule> rules) {
        Set<Rule> fewer = new HashSet<>(relaxed);
        rules.forEach(fewer::remove);
        return new WhatIf(fewer, moved);
    }

    /// The same with a reservation so many points higher than it is.
    public WhatIf moving(String party, long by) {
        Map<String, Long> next = new TreeMap<>(moved);
        if (by == 0) {
            next.remove(party);
        } else {
            next.put(party, by);
        }
        return new WhatIf(relaxed, next);
    }

    /// What of it concerns rules that count.
    public WhatIf within(Rules rules) {
        Set<Rule> known = new HashSet<>(relaxed);
        known.retainAll(rules.relaxable());
        Map<String, Long> kept = new TreeMap<>(moved);
        kept.keySet().removeIf(party -> !rules.hasReservation(rules.index().party(party)));
        return new WhatIf(known, kept);
    }

    /// The rules as they are supposed.
    public Rules of(Rules rules) {
        return rules.relaxing(relaxed).movingReservations(moved);
    }
}
