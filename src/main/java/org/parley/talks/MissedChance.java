package org.parley.talks;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An understanding that could have been concluded in a round, everybody whose agreement it took being able to agree
/// by their rules, and that nobody proposed in the whole of the talks.
///
/// @param understanding its id
/// @param round the id of the round
/// @param first how many entries had been played when it could be concluded for the first time in this round
/// @param last how many had been played when it still could be for the last time in this round
/// @param terms the fewest and lowest terms that would have done at `first`, in addition to what had been concluded:
///     level id by issue id
/// @param owed whose consultation they would then have been subject to
public record MissedChance(
        String understanding, String round, int first, int last, Map<String, String> terms, List<Owed> owed) {
    public MissedChance {
        terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
        owed = List.copyOf(owed);
    }
}
