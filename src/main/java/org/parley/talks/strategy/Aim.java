package org.parley.talks.strategy;

import java.util.List;
import java.util.Set;
import org.parley.rules.Deal;

/// What to look for among packages: the most of one worth, then of another.
///
/// @param first what counts most
/// @param second what decides between equals
/// @param own what must not fall below `least`
/// @param others how much of other parties' rules must let it pass
/// @param tried packages not to be chosen
/// @param also what else must hold
record Aim(
        Worth first, Worth second, Worth own, long least, Others others, Set<Deal> tried, List<Check> also) {
    Aim {
        also = List.copyOf(also);
    }

    /// Which of other parties' rules, as far as they are seen, must let a package pass.
    enum Others {
        /// None.
        WHATEVER,
        /// Their red lines and reservations.
        NOT_RULED_OUT,
        /// Those, and for what they are seen to offer on some terms, those terms or what they have stood by since.
        LIKELY,
        /// Their red lines, reservations and offers.
        OFFERED
    }
}
