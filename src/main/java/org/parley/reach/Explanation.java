package org.parley.reach;

import java.util.List;
import java.util.Optional;
import org.parley.rules.Rule;

/// Why an understanding is out of reach, and what would unlock it; or, where it is reachable, what it needs.
///
/// @param conflicts minimal sets of rules that alone keep it out of reach, smallest first, then in the rules' order
/// @param unlocks minimal sets of rules whose relaxation makes it reachable, in the same order
/// @param complete whether these are all conflicts and unlocks, or the way is a shortest one and these are all needs;
///     otherwise a limit stopped the search for more. What there is, is so
/// @param because where nothing would unlock it, the reason; where the search was stopped before it found anything, why
/// @param needs where it is reachable but not as things stand, what it needs
/// @param way where it is reachable, a shortest way to it, or the shortest found
public record Explanation(
        boolean reachable,
        List<List<Rule>> conflicts,
        List<List<Rule>> unlocks,
        boolean complete,
        Optional<Because> because,
        List<Need> needs,
        Optional<Way> way) {
    public Explanation {
        conflicts = List.copyOf(conflicts);
        unlocks = List.copyOf(unlocks);
        needs = List.copyOf(needs);
    }
}
