package org.parley.desktop.insight;

import java.util.Collections;
import java.util.List;
import org.parley.rules.Context;
import org.parley.rules.Rules;
import org.parley.scenario.Bonus;
import org.parley.scenario.Preference;

/// How far a party's reservation can be moved.
///
/// @param real what the party needs at the least in the context that is looked from
/// @param least no package is worth less to it, or needs so little
/// @param most one more than any package is worth to it, or more where it needs more
public record Dial(String party, long real, long least, long most) {
    /// The dial of a party with points that count.
    static Dial of(Rules rules, String party, Context context) {
        int position = rules.index().party(party);
        Preference preference = rules.preference(position)
                .orElseThrow(() -> new IllegalArgumentException("The party '" + party + "' has no points here."));
        long least = 0;
        long most = 0;
        for (List<Long> points : preference.points().values()) {
            least = Math.addExact(least, Collections.min(points));
            most = Math.addExact(most, Collections.max(points));
        }
        for (Bonus bonus : preference.bonuses()) {
            least = Math.addExact(least, Math.min(0, bonus.points()));
            most = Math.addExact(most, Math.max(0, bonus.points()));
        }
        long real = rules.reservation(position, context);
        return new Dial(party, real, Math.min(least, real), Math.max(Math.addExact(most, 1), real));
    }
}
